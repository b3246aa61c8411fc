import type { Text } from '../layout/blocks';
import { breakLines } from '../layout/line-breaking';
import { RED, type Measure } from '../layout/marks';
import { BOX, textWidth, type Paper } from '../layout/paper';
import { lineMarks } from '../layout/paragraph';
import type { Slab } from '../layout/slab';

/** 末尾的一栏：左边几行字，右边一个二维码。 */
export interface EndMatter {
  readonly lines: readonly Text[];
  readonly address: string;
}

/** 行距与字号之比。 */
const STEP = BOX * 1.02;

/** 末尾的一栏，不拆开。 */
export const endSlab = ({ lines, address }: EndMatter, paper: Paper, measure: Measure): Slab => {
  const { size, margin, code } = paper;
  const whole = textWidth(paper);
  const look = { x: margin.x, width: whole - code - size.small, size: size.small };
  const broken = lines.flatMap((text) => breakLines(text, look, measure));
  const step = size.small * STEP;
  const top = size.small * 0.7;
  return {
    height: top + Math.max(code, broken.length * step),
    gap: size.small,
    isKeptWithNext: false,
    running: null,
    marks: [
      {
        kind: 'box',
        x: margin.x,
        y: 0,
        width: whole,
        height: 1.5,
        fill: RED,
        stroke: null,
        line: 0,
      },
      ...broken.flatMap((line, index) =>
        lineMarks(line, { ...look, y: top + index * step }, measure),
      ),
      { kind: 'code', x: margin.x + whole - code, y: top, size: code, text: address },
    ],
  };
};
