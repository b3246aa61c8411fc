/** 字体：常体、粗体。 */
export type Weight = 'regular' | 'bold';

/** 一段字形相同的文字。 */
export interface Run {
  readonly text: string;
  readonly weight: Weight;
}

/** 一段文字占多宽，磅。@param size 字号，磅 */
export type Measure = (run: Run, size: number) => number;

/** 颜色，六位十六进制。 */
export type Colour = string;

/** 纸上的一个记号；坐标以磅计，从左上角起。text 的 y 是字框的上边，字框高 1.4 倍字号。 */
export type Mark =
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly run: Run;
      readonly width: number;
      readonly colour: Colour;
      /** 每个字后面另加的间距，磅；两端对齐用。 */
      readonly spacing: number;
    }
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: Colour | null;
      readonly stroke: Colour | null;
      /** 线的粗细，磅。 */
      readonly line: number;
    }
  | {
      readonly kind: 'code';
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly text: string;
    };

/** 排好的一页。 */
export interface LaidPage {
  readonly marks: readonly Mark[];
}

/** 排好的一件：纸的宽高与各页。 */
export interface LaidDocument {
  readonly title: string;
  readonly author: string;
  readonly width: number;
  readonly height: number;
  readonly pages: readonly LaidPage[];
}

export const INK = '1A1A1A';
export const SOFT = '595959';
export const RED = 'B3261E';
export const RULE = '8C8C8C';
export const SHADE = 'F3F0EA';
