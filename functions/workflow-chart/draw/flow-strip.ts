import { BLUE, INK, PAGE } from './measures';
import { element, textLines, type Point } from './svg';

const HEIGHT = 56;
const GAP = 18;

const arrowBefore = ({ x, y }: Point): string => {
  const tip = x - 2;
  return element('path', {
    d: `M${String(x - GAP + 1)} ${String(y)} H${String(tip - 8)} M${String(tip)} ${String(y)} l-9 -6 v12 z`,
    stroke: BLUE,
    'stroke-width': 2,
    fill: BLUE,
  });
};

const box = (lines: readonly string[], { x, y }: Point, width: number): string =>
  element('rect', {
    x,
    y,
    width,
    height: HEIGHT,
    rx: 5,
    fill: 'white',
    stroke: INK,
    'stroke-width': 1.6,
  }) +
  textLines(
    lines,
    { x: x + width / 2, y: y + 23 },
    {
      lineHeight: 21,
      'font-size': 14,
      'font-weight': 'bold',
      fill: INK,
      'text-anchor': 'middle',
    },
  );

/** 各步的次序：一行方框，写第几步和名称，箭头相连。 */
export const flowStrip = (names: readonly string[], y: number): string => {
  const room = PAGE.width - PAGE.margin * 2;
  const width = (room - GAP * (names.length - 1)) / names.length;
  return names
    .map((name, index) => {
      const x = PAGE.margin + index * (width + GAP);
      const arrow = index === 0 ? '' : arrowBefore({ x, y: y + HEIGHT / 2 });
      return arrow + box([String(index + 1), name], { x, y }, width);
    })
    .join('');
};
