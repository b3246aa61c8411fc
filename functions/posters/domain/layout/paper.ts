import type { PaperSize } from '@shared/contract/posters';

const MM_TO_POINTS = 72 / 25.4;
const mm = (value: number): number => value * MM_TO_POINTS;

/** 一张纸：宽、高、页边与各级字号，磅。 */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly x: number; readonly top: number; readonly bottom: number };
  /** 各级字号；small 是最小的，A4 不小于 14 磅、A3 不小于 20 磅，老人站着看得清。 */
  readonly size: {
    readonly small: number;
    readonly body: number;
    readonly heading: number;
    readonly place: number;
    readonly title: number;
    readonly figure: number;
  };
  /** 二维码的边长，磅。 */
  readonly code: number;
}

const A4 = { width: mm(210), height: mm(297) };
const A3 = { width: mm(297), height: mm(420) };
/** A3 的字与 A4 的字的比例。 */
const ENLARGED = 20 / 14;

const sizesBy = (factor: number): Paper['size'] => ({
  small: 14 * factor,
  body: 16 * factor,
  heading: 18 * factor,
  place: 20 * factor,
  title: 28 * factor,
  figure: 22 * factor,
});

/** 竖放或者横放的一张纸。 */
export const paperOf = (size: PaperSize, isLandscape: boolean): Paper => {
  const sheet = size === 'A4' ? A4 : A3;
  const factor = size === 'A4' ? 1 : ENLARGED;
  return {
    width: isLandscape ? sheet.height : sheet.width,
    height: isLandscape ? sheet.width : sheet.height,
    margin:
      size === 'A4'
        ? { x: mm(17), top: mm(15), bottom: mm(13) }
        : { x: mm(20), top: mm(18), bottom: mm(16) },
    size: sizesBy(factor),
    code: mm(34) * factor,
  };
};

/** 版心的宽度，磅。 */
export const textWidth = ({ width, margin }: Paper): number => width - 2 * margin.x;

/** 字框的高与字号之比。 */
export const BOX = 1.4;
/** 正文的行距与字号之比。 */
export const LEADING = 1.6;
