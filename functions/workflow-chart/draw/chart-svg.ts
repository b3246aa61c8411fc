import type { Chart } from '../domain/chart';
import { drawHead } from './chart-head';
import { FAMILY, PAGE, RULE, stateX } from './measures';
import { drawStage } from './stage-lane';
import { element, escapeXml } from './svg';

const GAP = 8;

const described = ({ summary, stages }: Chart): string => {
  const parts = stages.map(
    ({ name, steps }, index) =>
      `第${String(index + 1)}步${name}：${steps.map(({ label, who }) => `${label}（${who}）`).join('、')}`,
  );
  return `${summary}${parts.join('；')}。`;
};

/** 印在 A4 上不把一步分在两页：这一页放不下的，从下一页开头画起。 */
const onOneSheet = (y: number, height: number): number => {
  const next = Math.ceil((y + 1) / PAGE.sheet) * PAGE.sheet;
  return y + height > next && height < PAGE.sheet ? next + GAP : y;
};

const lifelines = (count: number, { top, bottom }: { top: number; bottom: number }): string =>
  Array.from({ length: count }, (_, index) =>
    element('line', {
      x1: stateX(index, count),
      y1: top,
      x2: stateX(index, count),
      y2: bottom,
      stroke: RULE,
      'stroke-width': 0.8,
      'stroke-dasharray': '2 3',
    }),
  ).join('');

/** 画成 SVG：标题、各步的次序，每步一条泳道，右边各栏是状态，箭头是状态的去向；带读屏用的标题和说明。 */
export const chartSvg = (chart: Chart): string => {
  const head = drawHead(chart);
  let y = head.height;
  const lanes = chart.stages.map((stage, index) => {
    const at = (from: number) => drawStage(stage, { order: index + 1, y: from }, chart.states);
    y = onOneSheet(y, at(y).height);
    const lane = at(y);
    y += lane.height + GAP;
    return lane.svg;
  });
  const height = y + PAGE.margin;
  const lines = lifelines(chart.states.length, { top: head.height, bottom: y - GAP });
  const content = [
    element('title', { id: 'title' }, escapeXml(chart.title)),
    element('desc', { id: 'desc' }, escapeXml(described(chart))),
    element('rect', { width: PAGE.width, height, fill: 'white' }),
    head.svg,
    lines,
    ...lanes,
  ].join('');
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      lang: 'zh-CN',
      role: 'img',
      'aria-labelledby': 'title desc',
      viewBox: `0 0 ${String(PAGE.width)} ${String(height)}`,
      width: PAGE.width,
      height,
      'font-family': FAMILY,
    },
    content,
  );
};
