import type { EntryFields } from '@shared/contract/entry-fields';

/** 要写成工作表的一张目录：标题、表头（一行或两行，合并处写同样的字）、各行。全是文字。 */
export interface FormSheet {
  readonly name: string;
  readonly title: string;
  readonly header: readonly (readonly string[])[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

/** 一栏：上下两层栏名、宽度、怎样从一条事项取出文字。 */
export interface FormColumn {
  readonly group: string;
  readonly name: string;
  readonly width: number;
  readonly text: (entry: EntryFields) => string;
}

/** 公开内容写回一格：每个要素一行。 */
export const contentText = (entry: EntryFields): string => entry.contentElements.join('\n');
