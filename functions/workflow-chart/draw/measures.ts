/** 画面 1000 像素宽，印成 190 毫米（A4 竖排，四边各留 10 毫米），正文约 9 磅；一页高 277 毫米。 */
export const PAGE = { width: 1000, margin: 20, sheet: 1458 } as const;

/** 各栏的左边和宽度：步骤、行为、由谁办、依据、状态。 */
export const COLUMNS = {
  stage: { x: 20, width: 84 },
  act: { x: 104, width: 232 },
  who: { x: 336, width: 182 },
  law: { x: 518, width: 200 },
  states: { x: 718, width: 262 },
} as const;

export const FONT = {
  title: 28,
  summary: 16,
  stage: 17,
  act: 16,
  who: 14,
  law: 14,
  limit: 14,
} as const;
export const LINE = 20;
export const INK = '#1c2430';
export const BLUE = '#12386b';
export const PALE = '#eef2f8';
export const RULE = '#9aa5b5';
export const FAMILY =
  "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif";

/** 一栏能放多少个字。 */
export const columnsOf = (column: { readonly width: number }, size: number): number =>
  Math.floor((column.width - 16) / size);

/** 状态一栏左边留给“开始”的地方。 */
const BEGINNING = 22;

/** “开始”的记号在哪里。 */
export const beginningX = COLUMNS.states.x + BEGINNING / 2;

/** 第几个状态的竖线在哪里。 */
export const stateX = (index: number, count: number): number =>
  COLUMNS.states.x + BEGINNING + ((COLUMNS.states.width - BEGINNING) / count) * (index + 0.5);
