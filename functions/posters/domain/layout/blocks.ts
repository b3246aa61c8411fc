import type { Run } from './marks';

/** 一格、一段的文字。 */
export type Text = readonly Run[];

/** 一张表。 */
export interface TableBlock {
  readonly kind: 'table';
  readonly header: readonly Text[];
  readonly rows: readonly (readonly Text[])[];
  /** 每一列是不是数，数靠右对齐。 */
  readonly isNumeric: readonly boolean[];
  /** 每一行是不是合计。 */
  readonly isTotal: readonly boolean[];
}

/** 正文的一块。 */
export type Block =
  | { readonly kind: 'heading'; readonly text: Text }
  | {
      readonly kind: 'paragraph';
      readonly text: Text;
      /** 整段往里缩几级；引用与列表用。 */
      readonly depth: number;
      /** 列表的序号或者圆点；不是列表的为空。 */
      readonly marker: string;
      /** 落款一类的短行靠右。 */
      readonly isSignature: boolean;
    }
  | TableBlock
  | { readonly kind: 'rule' };

/** 一段常体字。 */
export const plainText = (text: string): Text => [{ text, weight: 'regular' }];
/** 一段粗体字。 */
export const boldText = (text: string): Text => [{ text, weight: 'bold' }];
/** 去掉字形，只留文字。 */
export const textOf = (text: Text): string => text.map((run) => run.text).join('');
/** 换成粗体。 */
export const asBold = (text: Text): Text => boldText(textOf(text));
