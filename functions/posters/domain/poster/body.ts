import { boldText, plainText, type Block, type TableBlock } from '../layout/blocks';
import { RULE, type Measure } from '../layout/marks';
import { textWidth, type Paper } from '../layout/paper';
import { paragraphSlabs } from '../layout/paragraph';
import type { Slab } from '../layout/slab';
import { tableSlabs } from '../layout/table-rows';

/** 正文怎么排：纸、字放大几倍（小于1时只缩正文，表格不缩）、一页的高度。 */
export interface BodyLook {
  readonly paper: Paper;
  readonly grow: number;
  readonly capacity: number;
}

type Paragraph = Extract<Block, { kind: 'paragraph' }>;

const paragraph = (block: Paragraph, { paper, grow }: BodyLook, measure: Measure): Slab[] => {
  const size = paper.size.body * grow;
  const inset = block.depth * size * 1.5;
  const isItem = block.marker !== '';
  const x = paper.margin.x + inset;
  const width = textWidth(paper) - inset;
  const text = isItem ? [...plainText(`${block.marker} `), ...block.text] : block.text;
  return paragraphSlabs(
    text,
    {
      x,
      width: block.isSignature ? width - size * 2 : width,
      size,
      gap: size * 0.15,
      align: block.isSignature ? 'right' : 'justified',
      indent: isItem || block.depth > 0 || block.isSignature ? 0 : size * 2,
    },
    measure,
  );
};

const table = (block: TableBlock, look: BodyLook, measure: Measure): Slab[] => {
  const { paper, capacity, grow } = look;
  const size = paper.size.small * Math.max(1, grow);
  const at = { x: paper.margin.x, width: textWidth(paper), size, capacity, gap: size * 0.5 };
  return tableSlabs(block, at, measure);
};

const ruleSlab = ({ paper }: BodyLook): Slab => ({
  height: paper.size.small,
  gap: 0,
  isKeptWithNext: false,
  running: null,
  marks: [
    {
      kind: 'box',
      x: paper.margin.x,
      y: paper.size.small / 2,
      width: textWidth(paper),
      height: 0.8,
      fill: RULE,
      stroke: null,
      line: 0,
    },
  ],
});

const slabsOf = (block: Block, look: BodyLook, measure: Measure): Slab[] => {
  const { paper, grow } = look;
  switch (block.kind) {
    case 'heading': {
      const size = paper.size.heading * grow;
      const at = { x: paper.margin.x, width: textWidth(paper), size };
      return paragraphSlabs(
        boldText(block.text.map(({ text }) => text).join('')),
        { ...at, gap: size * 0.4, isKeptWithNext: true },
        measure,
      );
    }
    case 'paragraph':
      return paragraph(block, look, measure);
    case 'table':
      return table(block, look, measure);
    case 'rule':
      return [ruleSlab(look)];
  }
};

/** 正文逐块排成条；表格后面的一块离表格远一点。 */
export const bodySlabs = (blocks: readonly Block[], look: BodyLook, measure: Measure): Slab[] =>
  blocks.flatMap((block, index) => {
    const [first, ...rest] = slabsOf(block, look, measure);
    if (first === undefined) return [];
    const isApart = index === 0 || blocks[index - 1]?.kind === 'table';
    const extra = isApart ? look.paper.size.small * 0.6 : 0;
    const slabs = [{ ...first, gap: first.gap + extra }, ...rest];
    return isSignature(blocks[index + 1]) ? keptTogether(slabs) : slabs;
  });

const isSignature = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && block.isSignature;

/** 落款不单独落到下一页：前面的末一行跟着它。 */
const keptTogether = (slabs: readonly Slab[]): Slab[] =>
  slabs.map((slab, index) =>
    index === slabs.length - 1 ? { ...slab, isKeptWithNext: true } : slab,
  );
