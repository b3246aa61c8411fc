import { balancedLines } from '../layout/balanced-lines';
import { boldText, plainText, type Text } from '../layout/blocks';
import { breakLines } from '../layout/line-breaking';
import { INK, RED, SOFT, type LaidDocument, type Mark, type Measure } from '../layout/marks';
import { BOX, paperOf, textWidth } from '../layout/paper';
import { lineMarks, slabsOfLines } from '../layout/paragraph';
import { paginate, type Slab } from '../layout/slab';
import type { Publisher } from '../poster/facts';

/** 一村一码标牌要用到的事实。 */
export interface SignFacts {
  readonly publisher: Publisher;
  readonly address: string;
}

const paper = paperOf('A4', false);
const width = textWidth(paper);
const { x } = paper.margin;
const still = { isKeptWithNext: true, running: null } as const;

/** 二维码的边长，磅：占版心的六成半，两三步外扫得着。 */
const CODE = width * 0.65;

const centred = (
  text: Text,
  look: { readonly size: number; readonly gap?: number; readonly colour?: string },
  measure: Measure,
): Slab[] => {
  const lines = balancedLines(text, { size: look.size, width }, measure);
  return slabsOfLines(lines, { ...look, x, width, align: 'center', isKeptWithNext: true }, measure);
};

/** 村名尽量大：一行放得下就用大号，太长的换小一号，再长的分两行。 */
const nameSize = (name: string, measure: Measure): number =>
  [54, 46, 40, 34].find(
    (size) => breakLines(boldText(name), { size, width }, measure).length === 1,
  ) ?? 34;

const codeSlab = (address: string): Slab => ({
  height: CODE + 8,
  gap: 6,
  ...still,
  marks: [
    {
      kind: 'box',
      x: x + (width - CODE) / 2 - 4,
      y: 0,
      width: CODE + 8,
      height: CODE + 8,
      fill: 'FFFFFF',
      stroke: RED,
      line: 2.5,
    },
    { kind: 'code', x: x + (width - CODE) / 2, y: 4, size: CODE, text: address },
  ],
});

const STEPS = ['打开微信，点“扫一扫”', '对准上面的方块码', '看本村的账、事、人，不用登录'] as const;

const stepSlab = (text: string, index: number, measure: Measure): Slab => {
  const size = 24;
  const disc = size * 1.6;
  const look = { x: x + 40 + disc + 14, width: width - 40 - disc - 14, size };
  const number = { text: String(index + 1), weight: 'bold' as const };
  const own = measure(number, size);
  const marks: Mark[] = [
    { kind: 'box', x: x + 40, y: 0, width: disc, height: disc, fill: RED, stroke: null, line: 0 },
    {
      kind: 'text',
      x: x + 40 + (disc - own) / 2,
      y: (disc - size * BOX) / 2,
      size,
      run: number,
      width: own,
      colour: 'FFFFFF',
      spacing: 0,
    },
    ...breakLines(boldText(text), look, measure).flatMap((line, at) =>
      lineMarks(
        line,
        { ...look, y: (disc - size * BOX) / 2 + at * size * BOX, colour: INK },
        measure,
      ),
    ),
  ];
  return { height: disc, marks, gap: index === 0 ? 14 : 8, ...still };
};

/** 一村一码标牌：村名、大二维码、三句话。二维码是网址，微信与浏览器都能打开。 */
export const signOf = ({ publisher, address }: SignFacts, measure: Measure): LaidDocument => {
  const { countyName, parentName, name, phone } = publisher;
  const slabs = [
    ...centred(plainText(`${countyName}${parentName}`), { size: 20, colour: SOFT }, measure),
    ...centred(boldText(name), { size: nameSize(name, measure) }, measure),
    ...centred(boldText('公开栏'), { size: 34, colour: RED }, measure),
    codeSlab(address),
    ...STEPS.map((text, index) => stepSlab(text, index, measure)),
    ...centred(
      plainText(`不会扫码的，请找村（社区）干部帮忙${phone === '' ? '' : `，或者打电话 ${phone}`}`),
      { size: 16, gap: 14 },
      measure,
    ),
    ...centred(plainText(address), { size: 14, colour: SOFT }, measure),
  ];
  const { top, bottom } = paper.margin;
  return {
    title: `${name}公开栏`,
    author: name,
    width: paper.width,
    height: paper.height,
    pages: paginate(slabs, { top, height: paper.height - top - bottom, first: 0 }).pages,
  };
};
