import { boldText, plainText } from '../layout/blocks';
import { balancedLines } from '../layout/balanced-lines';
import { breakLines } from '../layout/line-breaking';
import { RED, SOFT, type Mark, type Measure } from '../layout/marks';
import { BOX, LEADING, textWidth, type Paper } from '../layout/paper';
import { lineMarks, slabsOfLines } from '../layout/paragraph';
import type { Slab } from '../layout/slab';

/** 题头写什么。 */
export interface Heading {
  readonly place: string;
  readonly kind: string;
  readonly title: string;
  /** 标题下的一行；没有为空。 */
  readonly note: string;
}

const still = { gap: 0, isKeptWithNext: true, running: null } as const;

const kindMarks = (kind: string, paper: Paper, measure: Measure): Mark[] => {
  const size = paper.size.body;
  const run = { text: kind, weight: 'bold' as const };
  const own = measure(run, size);
  const [width, height] = [own + size, size * 1.9];
  const x = paper.width - paper.margin.x - width;
  return [
    { kind: 'box', x, y: 0, width, height, fill: RED, stroke: null, line: 0 },
    {
      kind: 'text',
      x: x + size / 2,
      y: (height - size * BOX) / 2,
      size,
      run,
      width: own,
      colour: 'FFFFFF',
      spacing: 0,
    },
  ];
};

/** 第一行：哪个村，右边是哪一类；下面一粗一细两道红线。 */
const placeSlab = ({ place, kind }: Heading, paper: Paper, measure: Measure): Slab => {
  const { size, margin } = paper;
  const whole = textWidth(paper);
  const width = whole - measure({ text: kind, weight: 'bold' }, size.body) - size.body * 2;
  const look = { x: margin.x, width, size: size.place };
  const lines = breakLines(boldText(place), look, measure);
  const step = size.place * BOX;
  const height = Math.max(lines.length * step, size.body * 1.9) + size.small * 0.5;
  const rule = (y: number, thick: number): Mark => ({
    kind: 'box',
    x: margin.x,
    y,
    width: whole,
    height: thick,
    fill: RED,
    stroke: null,
    line: 0,
  });
  return {
    ...still,
    height: height + size.small * 1.1,
    marks: [
      ...lines.flatMap((line, index) => lineMarks(line, { ...look, y: index * step }, measure)),
      ...kindMarks(kind, paper, measure),
      rule(height, 3),
      rule(height + 5, 1),
    ],
  };
};

/** 标题：居中，断得匀称；三行还放不下的换小一号。 */
const titleSlabs = (title: string, paper: Paper, measure: Measure): Slab[] => {
  const width = textWidth(paper);
  const fits = (size: number) => breakLines(boldText(title), { size, width }, measure).length <= 3;
  const size = fits(paper.size.title) ? paper.size.title : paper.size.figure;
  const look = { x: paper.margin.x, width, size, align: 'center' as const, isKeptWithNext: true };
  return slabsOfLines(balancedLines(boldText(title), { size, width }, measure), look, measure);
};

const noteSlabs = (note: string, paper: Paper, measure: Measure): Slab[] => {
  if (note === '') return [];
  const size = paper.size.small;
  const width = textWidth(paper);
  const look = { x: paper.margin.x, width, size, align: 'center' as const, colour: SOFT };
  const lines = balancedLines(plainText(note), { size, width }, measure);
  return slabsOfLines(lines, { ...look, gap: size * 0.3, isKeptWithNext: true }, measure);
};

/** 题头：哪个村、哪一类、标题、日期。 */
export const headSlabs = (heading: Heading, paper: Paper, measure: Measure): Slab[] => [
  placeSlab(heading, paper, measure),
  ...titleSlabs(heading.title, paper, measure),
  ...noteSlabs(heading.note, paper, measure),
  { ...still, height: paper.size.small * (LEADING - 1), marks: [], isKeptWithNext: true },
];
