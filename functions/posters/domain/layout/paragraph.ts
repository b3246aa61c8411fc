import type { Text } from './blocks';
import { breakLines, type Line } from './line-breaking';
import { INK, type Colour, type Mark, type Measure } from './marks';
import { BOX, LEADING } from './paper';
import type { Slab } from './slab';

/** 一段怎么排：从哪里起、多宽、字号，首行缩进与对齐。 */
export interface ParagraphLook {
  readonly x: number;
  readonly width: number;
  readonly size: number;
  readonly indent?: number;
  readonly align?: 'left' | 'justified' | 'center' | 'right';
  readonly colour?: Colour;
  readonly gap?: number;
  readonly isKeptWithNext?: boolean;
}

/** 每个字之间最多拉开字号的几成；再多就不拉。 */
const MOST_SPACING = 0.12;

const lettersIn = ({ runs }: Line): number =>
  runs.reduce((sum, { text }) => sum + [...text].length, 0);

const spacingOf = (line: Line, look: ParagraphLook, width: number): number => {
  if (look.align !== 'justified' || line.isLast) return 0;
  const spacing = (width - line.width) / Math.max(1, lettersIn(line) - 1);
  return spacing > 0 && spacing <= look.size * MOST_SPACING ? spacing : 0;
};

const startOf = (line: Line, look: ParagraphLook, width: number): number => {
  if (look.align === 'center') return (width - line.width) / 2;
  return look.align === 'right' ? width - line.width : 0;
};

/** 一行的记号，y 从行框的上边算起。 */
export const lineMarks = (
  line: Line,
  look: ParagraphLook & { readonly y: number },
  measure: Measure,
): Mark[] => {
  const width = look.width - (look.indent ?? 0);
  const spacing = spacingOf(line, look, width);
  let x = look.x + (look.indent ?? 0) + startOf(line, look, width);
  return line.runs.map((run) => {
    const own = measure(run, look.size);
    const mark: Mark = {
      kind: 'text',
      x,
      y: look.y,
      size: look.size,
      run,
      width: own,
      colour: look.colour ?? INK,
      spacing,
    };
    x += own + spacing * [...run.text].length;
    return mark;
  });
};

/** 一段排成一行一条；头两行、末两行不分在两页。 */
export const paragraphSlabs = (text: Text, look: ParagraphLook, measure: Measure): Slab[] => {
  const { size, width, indent = 0 } = look;
  return slabsOfLines(breakLines(text, { size, width, indent }, measure), look, measure);
};

/** 断好的各行排成条。 */
export const slabsOfLines = (
  lines: readonly Line[],
  look: ParagraphLook,
  measure: Measure,
): Slab[] => {
  const height = look.size * LEADING;
  const y = (look.size * (LEADING - BOX)) / 2;
  return lines.map((line, index) => ({
    height,
    marks: lineMarks(line, { ...look, indent: index === 0 ? (look.indent ?? 0) : 0, y }, measure),
    gap: index === 0 ? (look.gap ?? 0) : 0,
    isKeptWithNext:
      look.isKeptWithNext === true ||
      (lines.length > 1 && (index === 0 || index === lines.length - 2)),
    running: null,
  }));
};
