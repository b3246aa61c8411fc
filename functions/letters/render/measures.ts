/** 公文的尺寸：A4，上37下35左28右26毫米，三号字，行距28磅，首行缩进两字。依据：GB/T 9704—2012。 */
const MM_TO_POINTS = 72 / 25.4;
const mm = (value: number) => value * MM_TO_POINTS;

/** 以磅计。 */
export const PAGE = {
  width: mm(210),
  height: mm(297),
  top: mm(37),
  bottom: mm(35),
  left: mm(28),
  right: mm(26),
} as const;

/** 字号，磅：二号、三号、小四号；红头用一号加大。 */
export const SIZE = { redHead: 30, title: 22, body: 16, small: 12 } as const;

/** 行距，磅。 */
export const LINE = { title: 36, body: 28, small: 20 } as const;

/** 红头与红线的颜色。 */
export const RED = 'C00000';

/** 版心宽度，磅。 */
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** 表格两栏时，前一栏占版心的几成。 */
export const LABEL_SHARE = 0.26;

/** 各栏的宽度，磅，合起来恰为版心。 */
export const columnWidths = (columns: number): number[] => {
  if (columns === 2) return [TEXT_WIDTH * LABEL_SHARE, TEXT_WIDTH * (1 - LABEL_SHARE)];
  return Array.from({ length: columns }, () => TEXT_WIDTH / columns);
};
