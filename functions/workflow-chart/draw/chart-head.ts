import type { Chart } from '../domain/chart';
import { flowStrip } from './flow-strip';
import { BLUE, COLUMNS, FONT, INK, PAGE, RULE, columnsOf, stateX } from './measures';
import type { Drawn } from './stage-lane';
import { element, textLines, type Point } from './svg';
import { wrap } from './wrap';

const LEGEND =
  '实心点：在这个状态可以办　箭头：办完到这个状态（虚线：视情况）　外圈：办完状态不变　空心点：开始　《条例》：政府信息公开条例';
const STATE_LINE = 17;

const HEADS: readonly (readonly [{ readonly x: number }, string])[] = [
  [COLUMNS.stage, '步骤'],
  [COLUMNS.act, '办什么'],
  [COLUMNS.who, '由谁办'],
  [COLUMNS.law, '依据'],
];

const bold = (text: readonly string[], at: Point, look: { size: number; fill: string }): string =>
  textLines(text, at, {
    lineHeight: STATE_LINE,
    'font-size': look.size,
    'font-weight': 'bold',
    fill: look.fill,
  });

const centred = (text: readonly string[], at: Point, size: number): string =>
  textLines(text, at, {
    lineHeight: size === FONT.summary ? 24 : STATE_LINE,
    'font-size': size,
    ...(size === FONT.summary ? {} : { 'font-weight': 'bold' }),
    fill: INK,
    'text-anchor': 'middle',
  });

const stateHeads = (states: readonly string[], bottom: number): string =>
  states
    .map((state, index) => {
      const characters = [...state];
      const y = bottom - (characters.length - 1) * STATE_LINE;
      return centred(characters, { x: stateX(index, states.length), y }, 15);
    })
    .join('');

const rule = (y: number): string =>
  element('line', {
    x1: PAGE.margin,
    y1: y,
    x2: PAGE.width - PAGE.margin,
    y2: y,
    stroke: RULE,
  });

/** 标题、期限、各步的次序、图例、各栏的名称。 */
export const drawHead = ({ title, summary, stages, states }: Chart): Drawn => {
  const x = PAGE.width / 2;
  const lines = wrap(summary, columnsOf({ width: PAGE.width - 40 }, FONT.summary));
  const stripY = 62 + lines.length * 24;
  const legendY = stripY + 84;
  const tallest = Math.max(...states.map((state) => [...state].length));
  const bottom = legendY + 24 + tallest * STATE_LINE;
  const names = stages.map(({ name }) => name);
  const svg = [
    centred([title], { x, y: 42 }, FONT.title),
    centred(lines, { x, y: 72 }, FONT.summary),
    flowStrip(names, stripY),
    textLines(
      [LEGEND],
      { x: PAGE.margin, y: legendY },
      { lineHeight: 20, 'font-size': 14, fill: INK },
    ),
    ...HEADS.map(([column, name]) =>
      bold([name], { x: column.x + 8, y: bottom }, { size: 16, fill: BLUE }),
    ),
    stateHeads(states, bottom),
    rule(bottom + 9),
  ].join('');
  return { svg, height: bottom + 12 };
};
