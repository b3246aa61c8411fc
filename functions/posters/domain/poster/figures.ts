import { boldText, plainText } from '../layout/blocks';
import { breakLines } from '../layout/line-breaking';
import { INK, RED, RULE, SHADE, SOFT, type Mark, type Measure } from '../layout/marks';
import { BOX, textWidth, type Paper } from '../layout/paper';
import { lineMarks } from '../layout/paragraph';
import type { Slab } from '../layout/slab';
import type { Finance } from '../published-content';
import { yuanText } from './wording';

interface Figure {
  readonly label: string;
  readonly value: string;
  readonly isMain: boolean;
}

const figuresOf = (finance: Finance): Figure[] => [
  { label: '期初结余', value: yuanText(finance.openingFen), isMain: false },
  { label: '收入', value: yuanText(finance.incomeFen), isMain: false },
  { label: '支出', value: yuanText(finance.expenseFen), isMain: false },
  { label: '期末结余', value: yuanText(finance.balanceFen), isMain: true },
];

/** 数字排成一行能用的最大字号，不小于最小一级。 */
const sizeFor = (
  figures: readonly Figure[],
  room: number,
  at: { paper: Paper; measure: Measure },
) => {
  const { figure, small } = at.paper.size;
  const widest = Math.max(
    ...figures.map(({ value }) => at.measure({ text: value, weight: 'bold' }, 1)),
  );
  return Math.max(small, Math.min(figure, room / widest));
};

/** 一行几格：放得下就四格，放不下两格。 */
const perRow = (figures: readonly Figure[], paper: Paper, measure: Measure): number =>
  sizeFor(figures, textWidth(paper) / 4 - paper.size.small, { paper, measure }) >=
  paper.size.small * 1.1
    ? 4
    : 2;

const cellMarks = (
  { label, value, isMain }: Figure,
  at: { x: number; y: number; width: number; size: number; paper: Paper },
  measure: Measure,
): Mark[] => {
  const small = at.paper.size.small;
  const one = (text: string, size: number, look: { y: number; colour: string; isBold: boolean }) =>
    breakLines(look.isBold ? boldText(text) : plainText(text), { size, width: at.width }, measure)
      .slice(0, 1)
      .flatMap((line) =>
        lineMarks(
          line,
          { x: at.x, width: at.width, size, align: 'center', y: look.y, colour: look.colour },
          measure,
        ),
      );
  return [
    ...one(label, small, { y: at.y, colour: SOFT, isBold: false }),
    ...one(value, at.size, { y: at.y + small * BOX, colour: isMain ? RED : INK, isBold: true }),
  ];
};

/** 收支概要：期间、期初结余、收入、支出、期末结余，数字放大。 */
export const financeSlab = (finance: Finance, paper: Paper, measure: Measure): Slab => {
  const figures = figuresOf(finance);
  const columns = perRow(figures, paper, measure);
  const { small } = paper.size;
  const width = textWidth(paper) / columns;
  const size = sizeFor(figures, width - small, { paper, measure });
  const head = small * (BOX + 0.9);
  const step = small * BOX + size * BOX + small * 0.5;
  const height = head + step * Math.ceil(figures.length / columns) + small * 0.4;
  const look = { x: paper.margin.x, width: textWidth(paper), size: small, y: small * 0.5 };
  const caption = breakLines(plainText(`${finance.period}收支概要（单位：元）`), look, measure);
  return {
    height,
    gap: 0,
    isKeptWithNext: false,
    running: null,
    marks: [
      { ...look, kind: 'box', y: 0, height, fill: SHADE, stroke: RULE, line: 0.8 },
      ...caption
        .slice(0, 1)
        .flatMap((line) => lineMarks(line, { ...look, align: 'center' }, measure)),
      ...figures.flatMap((figure, index) => {
        const x = paper.margin.x + (index % columns) * width;
        const y = head + Math.floor(index / columns) * step;
        return cellMarks(figure, { x, y, width, size, paper }, measure);
      }),
    ],
  };
};
