import type { ChartStage, ChartStep } from '../domain/chart';
import { BLUE, COLUMNS, FONT, INK, LINE, PAGE, PALE, RULE, columnsOf } from './measures';
import { stateMarks } from './state-marks';
import { element, textLines } from './svg';
import { wrap } from './wrap';

export interface Drawn {
  readonly svg: string;
  readonly height: number;
}

const PADDING = 5;

/** 图上写简称，图例里说明。 */
const shortLaw = (text: string) => text.replaceAll('《政府信息公开条例》', '《条例》');

const cell = (
  lines: readonly string[],
  column: { readonly x: number },
  look: { readonly y: number; readonly size: number; readonly weight?: string },
): string =>
  textLines(
    lines,
    { x: column.x + 8, y: look.y },
    {
      lineHeight: LINE,
      'font-size': look.size,
      fill: INK,
      ...(look.weight === undefined ? {} : { 'font-weight': look.weight }),
    },
  );

const drawStep = (step: ChartStep, states: readonly string[], y: number): Drawn => {
  const { act, who, law } = COLUMNS;
  const labels = wrap(step.label, columnsOf(act, FONT.act));
  const people = wrap(step.who, columnsOf(who, FONT.who));
  const articles = wrap(shortLaw(step.legalBasis), columnsOf(law, FONT.law));
  const lines = Math.max(labels.length, people.length, articles.length);
  const height = lines * LINE + PADDING * 2;
  const first = y + PADDING + 15;
  const svg = element(
    'g',
    {},
    [
      element('line', {
        x1: act.x,
        y1: y,
        x2: PAGE.width - PAGE.margin,
        y2: y,
        stroke: RULE,
        'stroke-width': 0.6,
      }),
      cell(labels, act, { y: first, size: FONT.act, weight: 'bold' }),
      cell(people, who, { y: first, size: FONT.who }),
      cell(articles, law, { y: first, size: FONT.law }),
      stateMarks(step, states, y + height / 2),
    ].join(''),
  );
  return { svg, height };
};

const drawLimits = (limits: readonly string[], y: number): Drawn => {
  if (limits.length === 0) return { svg: '', height: 0 };
  const width = COLUMNS.states.x - COLUMNS.act.x;
  const lines = wrap(
    `期限与要求　${shortLaw(limits.join('；'))}`,
    columnsOf({ width }, FONT.limit),
  );
  const height = lines.length * LINE + 10;
  const box = element('rect', { x: COLUMNS.act.x, y, width, height, fill: PALE });
  return { svg: box + cell(lines, COLUMNS.act, { y: y + 19, size: FONT.limit }), height };
};

const stageName = (name: string, order: number, { y, height }: { y: number; height: number }) =>
  [
    element('rect', { x: COLUMNS.stage.x, y, width: COLUMNS.stage.width, height, fill: PALE }),
    textLines(
      [String(order), ...wrap(name, 4)],
      { x: COLUMNS.stage.x + COLUMNS.stage.width / 2, y: y + 26 },
      {
        lineHeight: 25,
        'font-size': FONT.stage,
        'font-weight': 'bold',
        fill: BLUE,
        'text-anchor': 'middle',
      },
    ),
  ].join('');

/** 一步是一条泳道：左边是第几步，上面是期限，下面各行是行为。 */
export const drawStage = (
  stage: ChartStage,
  at: { readonly order: number; readonly y: number },
  states: readonly string[],
): Drawn => {
  const limits = drawLimits(stage.limits, at.y);
  let height = limits.height;
  const rows = stage.steps.map((step) => {
    const row = drawStep(step, states, at.y + height);
    height += row.height;
    return row.svg;
  });
  const whole = Math.max(height, 30 + wrap(stage.name, 4).length * 25 + 12);
  const frame = element('rect', {
    x: COLUMNS.stage.x,
    y: at.y,
    width: PAGE.width - PAGE.margin * 2,
    height: whole,
    fill: 'none',
    stroke: INK,
    'stroke-width': 1.4,
  });
  const name = stageName(stage.name, at.order, { y: at.y, height: whole });
  return { svg: element('g', {}, name + limits.svg + rows.join('') + frame), height: whole };
};
