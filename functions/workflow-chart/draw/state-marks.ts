import type { ChartStep } from '../domain/chart';
import { BLUE, INK, beginningX, stateX } from './measures';
import { element } from './svg';

const DOT = 6;
const HEAD = 9;

const dot = (x: number, y: number) => element('circle', { cx: x, cy: y, r: DOT, fill: INK });

const ring = (x: number, y: number) =>
  element('circle', { cx: x, cy: y, r: DOT + 4, fill: 'none', stroke: INK, 'stroke-width': 2 });

const start = (x: number, y: number) =>
  element('circle', { cx: x, cy: y, r: DOT, fill: 'white', stroke: INK, 'stroke-width': 2 });

interface Arrow {
  readonly fromX: number;
  readonly toX: number;
  readonly isOptional: boolean;
}

const arrow = ({ fromX, toX, isOptional }: Arrow, y: number): string => {
  const way = toX > fromX ? 1 : -1;
  const tip = toX - way * 2;
  const base = tip - way * HEAD;
  return [
    element('line', {
      x1: fromX,
      y1: y,
      x2: base,
      y2: y,
      stroke: BLUE,
      'stroke-width': 2.5,
      ...(isOptional ? { 'stroke-dasharray': '5 4' } : {}),
    }),
    element('polygon', {
      points: `${String(tip)},${String(y)} ${String(base)},${String(y - 6)} ${String(base)},${String(y + 6)}`,
      fill: BLUE,
    }),
  ].join('');
};

/** 离目标最远的起点到目标画一条，途中各起点在同一条线上。 */
const arrowsTo = (target: number, sources: readonly number[], isOptional: boolean): Arrow[] => {
  const left = sources.filter((x) => x < target);
  const right = sources.filter((x) => x > target);
  return [
    ...(left.length > 0 ? [{ fromX: Math.min(...left), toX: target, isOptional }] : []),
    ...(right.length > 0 ? [{ fromX: Math.max(...right), toX: target, isOptional }] : []),
  ];
};

/** 一个行为在状态各栏里的记号：起点为实心点，箭头指向办完的状态，外圈表示状态不变，空心点是开始。 */
export const stateMarks = (step: ChartStep, states: readonly string[], y: number): string => {
  const xOf = (state: string) => stateX(states.indexOf(state), states.length);
  const targets = step.to.map(xOf);
  const sources = step.from.map(xOf);
  const isBeginning = sources.length === 0;
  const arrows = targets.flatMap((target, index) =>
    arrowsTo(target, isBeginning ? [beginningX] : sources, index > 0),
  );
  const stays = targets.length === 0 ? sources : sources.filter((x) => targets.includes(x));
  return [
    ...arrows.map((each) => arrow(each, y)),
    ...sources.map((x) => dot(x, y)),
    ...stays.map((x) => ring(x, y)),
    ...(isBeginning ? [start(beginningX, y)] : []),
  ].join('');
};
