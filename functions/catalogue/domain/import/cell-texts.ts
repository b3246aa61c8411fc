import { withoutErrors } from './error-values';
import type { ColumnMeaning } from './header-labels';
import type { CellWarning } from './imported-row';
import type { Column } from './map-columns';
import { isDitto } from './plain-text';
import type { Layout } from './row-kind';

/** 一行各栏的文字：合并的、“同上”的、承上空白的都已填好。 */
export interface CellTexts {
  readonly texts: ReadonlyMap<number, string>;
  readonly warnings: readonly CellWarning[];
}

const NAMES: Partial<Record<ColumnMeaning, string>> = { category: '一级事项', item: '二级事项' };

const isBlankAt = ({ sheet }: Layout, row: number, column: Column): boolean =>
  sheet.textAt(row, column.index).trim() === '';

/** 没有合并而空着的一级名称承上一行；一、二级都空着时二级也承上一行。 */
const inherits = (layout: Layout, row: number, column: Column): boolean => {
  if (column.meaning === 'category') return true;
  if (column.meaning !== 'item') return false;
  const category = layout.columns.find(({ meaning }) => meaning === 'category');
  return category === undefined || isBlankAt(layout, row, category);
};

/** 这一格（合并的看左上角）是不是公式没有算好、算错的。 */
const isBroken = ({ sheet }: Layout, row: number, column: Column): boolean => {
  const merge = sheet.mergeAt(row, column.index);
  const at = merge ? `${merge.top}:${merge.left}` : `${row}:${column.index}`;
  return sheet.grid.brokenFormulas.has(at);
};

/** 一格自己的文字；公式没有算好、算错的不作内容，problem 说明是什么。 */
const ownText = (
  layout: Layout,
  row: number,
  column: Column,
): { raw: string; problem: string | null } => {
  const { text: raw, found } = withoutErrors(layout.sheet.textAt(row, column.index));
  if (isBroken(layout, row, column))
    return { raw, problem: `“${column.title}”是公式，文件里没有算好的结果` };
  if (found.length === 0) return { raw, problem: null };
  const error = found.join('、');
  return {
    raw,
    problem: `“${column.title}”里是公式算错的“${error}”，不作内容，请照原来的材料补上`,
  };
};

/** 逐行取各栏的文字；above 是上一条事项各栏的结果。 */
export const cellTexts = (
  layout: Layout,
  row: number,
  above: ReadonlyMap<number, string>,
): CellTexts => {
  const texts = new Map<number, string>();
  const warnings: CellWarning[] = [];
  const warn = (column: Column, message: string) =>
    warnings.push({ column: column.index, meaning: column.meaning, mustMend: false, message });
  for (const column of layout.columns) {
    const { raw, problem } = ownText(layout, row, column);
    const upper = above.get(column.index) ?? '';
    if (problem !== null) warn(column, problem);
    // 算错的格不知道原来写的什么，不能当作空白承上一行。
    if (problem !== null) texts.set(column.index, raw);
    else if (isDitto(raw)) {
      if (upper === '') warn(column, `“${column.title}”写的是同上，上面没有内容`);
      texts.set(column.index, upper);
    } else if (raw.trim() === '' && upper !== '' && inherits(layout, row, column)) {
      warn(column, `“${NAMES[column.meaning] ?? column.title}”空白，按上一行理解`);
      texts.set(column.index, upper);
    } else texts.set(column.index, raw);
  }
  return { texts, warnings };
};
