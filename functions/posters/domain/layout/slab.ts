import type { LaidPage, Mark } from './marks';

/** 竖着排的一条：不再拆开。marks 的 y 从这一条的上边算起。 */
export interface Slab {
  readonly height: number;
  readonly marks: readonly Mark[];
  /** 与上一条隔多远，磅；在页首时不留。 */
  readonly gap: number;
  /** 与下一条放在同一页。 */
  readonly isKeptWithNext: boolean;
  /** 在页首时，前面先画的一条（如表头）。 */
  readonly running: Slab | null;
}

/** 版心：上边、高度，磅。first 是第一页从哪里起：比别的页高的为负，已被占去的为正。 */
export interface Column {
  readonly top: number;
  readonly height: number;
  readonly first: number;
}

/** 把记号往下移。 */
export const shifted = (
  marks: readonly Mark[],
  by: { readonly x?: number; readonly y?: number },
): Mark[] => marks.map((mark) => ({ ...mark, x: mark.x + (by.x ?? 0), y: mark.y + (by.y ?? 0) }));

/** 排好的各页，以及最后一页还剩的高度，磅。 */
export interface Paged {
  readonly pages: readonly LaidPage[];
  readonly left: number;
}

const clumpsOf = (slabs: readonly Slab[]): Slab[][] => {
  const clumps: Slab[][] = [];
  let clump: Slab[] = [];
  for (const slab of slabs) {
    clump.push(slab);
    if (slab.isKeptWithNext) continue;
    clumps.push(clump);
    clump = [];
  }
  return clump.length > 0 ? [...clumps, clump] : clumps;
};

const heightOf = (slabs: readonly Slab[]): number =>
  slabs.reduce((sum, { gap, height }) => sum + gap + height, 0);

interface Cursor {
  y: number;
  isFresh: boolean;
}

/** 分页：放不下就换页，连着的放在一页；接着的表先画表头。比一页还高的一串才从中间断开。 */
export const paginate = (slabs: readonly Slab[], column: Column): Paged => {
  const pages: Mark[][] = [[]];
  const at: Cursor = { y: column.first, isFresh: true };
  const draw = (slab: Slab) => {
    if (!at.isFresh) at.y += slab.gap;
    pages[pages.length - 1]?.push(...shifted(slab.marks, { y: column.top + at.y }));
    at.y += slab.height;
    at.isFresh = false;
  };
  const turnUnless = (fits: boolean) => {
    if (fits || at.isFresh) return;
    pages.push([]);
    at.y = 0;
    at.isFresh = true;
  };
  const fits = (height: number) => at.y + height <= column.height + 0.01;
  for (const clump of clumpsOf(slabs)) {
    const whole = heightOf(clump);
    turnUnless(fits(whole) || whole > column.height);
    for (const slab of clump) {
      turnUnless(fits(slab.gap + slab.height));
      if (at.isFresh && slab.running !== null) draw(slab.running);
      draw(slab);
    }
  }
  return { pages: pages.map((marks) => ({ marks })), left: column.height - at.y };
};
