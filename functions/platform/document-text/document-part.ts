/** 一段文字在文件里的出处：哪个部件、从哪到哪，换上新的文字之后写成什么样。 */
export interface Source {
  /** 压缩包里的部件名，如 word/document.xml。 */
  readonly file: string;
  readonly from: number;
  readonly to: number;
  /** 把（已转义的）文字写回这一处。 */
  readonly write: (escaped: string) => string;
}

/** 部件文字里从 start 到 end 的一段，来自 source。 */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly source: Source;
}

/** 工作表的一行：第几行，是否隐藏。 */
export interface SheetLine {
  readonly row: number;
  readonly isHidden: boolean;
}

/**
 * 文件里的一部分文字。表格的一行写成“| 甲 | 乙 |”，一行一段。
 * place 是给人看的位置，如 工作表“发放明细”（隐藏）。
 */
export interface DocumentPart {
  readonly place: string;
  readonly text: string;
  /** 打开文件不直接看得到的：隐藏的工作表、批注、修订、属性。 */
  readonly isHidden: boolean;
  readonly spans: readonly Span[];
  /** 工作表才有：每一行文字对应的行。 */
  readonly lines?: readonly SheetLine[];
  /** 工作表才有：隐藏的列，从0数。 */
  readonly hiddenColumns?: readonly number[];
}

/** 读不出文字的缘由。 */
export type Unreadable = 'encrypted' | 'damaged' | 'tooBig' | 'notSupported';

/** 一个文件的文字：读得出的各部分；或者读不出的缘由。 */
export type DocumentText =
  | {
      readonly isReadable: true;
      readonly parts: readonly DocumentPart[];
      /** 没有读全（页数、字数太多，或者有的页只是图片）时为假。 */
      readonly isComplete: boolean;
    }
  | { readonly isReadable: false; readonly reason: Unreadable };

/** 解压后的总字节数、部件数、页数、字数、毫秒数的上限。 */
export const LIMITS = {
  inflatedBytes: 48 * 1024 * 1024,
  files: 2000,
  pages: 300,
  characters: 2_000_000,
  milliseconds: 15_000,
} as const;

/** 读不下去：缘由由 documentText 交给调用者。 */
export class CannotRead extends Error {
  constructor(readonly reason: Unreadable) {
    super(reason);
  }
}
