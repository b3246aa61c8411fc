import type { Finding } from './finding';

/** 张贴的公开清单上印的签章：到第几笔、链头的前若干位（至少16位）。 */
export interface PrintedHead {
  readonly position: number;
  readonly head: string;
}

const WRITTEN = /^(\d{1,12})[:：](([0-9a-f]\s*){16,64})$/;

/** 读抄下来的一张：“第几笔:链头”，链头可以四位一组；写法不对为 null。 */
export const readPrintedHead = (typed: string): PrintedHead | null => {
  const found = WRITTEN.exec(typed.normalize('NFKC').trim().toLowerCase());
  if (!found) return null;
  return { position: Number(found[1]), head: (found[2] ?? '').replace(/\s/g, '') };
};

/**
 * 纸上印的与重新算出的对照。
 * @param heads 重新算出的第几笔 → 链头 @param end 链尾第几笔
 */
export const inspectPrinted = (
  printed: readonly PrintedHead[],
  { heads, end }: { readonly heads: ReadonlyMap<number, string>; readonly end: number },
): readonly Finding[] =>
  printed.flatMap(({ position, head }): Finding[] => {
    const place = { position, source: '纸上印的签章', sourceKey: head, at: '' };
    if (position > end)
      return [{ kind: 'truncated', ...place, detail: `链尾只到第${String(end)}笔` }];
    const found = heads.get(position);
    // 这一笔缺了、改得认不出的，核对链时已经查出。
    if (found === undefined || found.startsWith(head)) return [];
    const detail = `第1至第${String(position)}笔之间与纸上印的不符`;
    return [{ kind: 'recomputed', ...place, detail }];
  });
