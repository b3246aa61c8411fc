import type { Sheet } from './grid';
import { meaningOf, type ColumnMeaning } from './header-labels';
import { compact, foldDigits } from './plain-text';

/** 表头占的行，从 0 数起；标题行没有时为 null。 */
export interface Header {
  readonly rows: readonly number[];
  readonly titleRow: number | null;
  readonly title: string;
}

/** 在前多少行里找表头。 */
const SEARCHED_ROWS = 60;
const DEEPEST = 3;

const meaningsIn = (sheet: Sheet, row: number): ReadonlySet<ColumnMeaning> => {
  const found = new Set<ColumnMeaning>();
  for (let column = 0; column < sheet.columnCount; column += 1) {
    const meaning = meaningOf(sheet.textAt(row, column));
    if (meaning) found.add(meaning);
  }
  return found;
};

const hasMatter = (found: ReadonlySet<ColumnMeaning>): boolean =>
  (['category', 'item', 'contentEntry', 'content'] as const).some((each) => found.has(each));

/** 有没有一格是表头里绝不会有的长文字。 */
const isShort = (sheet: Sheet, row: number): boolean =>
  Array.from({ length: sheet.columnCount }, (_, column) => sheet.textAt(row, column)).every(
    (text) => compact(text).length <= 40,
  );

/** 这一行是上一行表头的下半截：自己写了字的格都认得，或者大半认得而又不是一条事项。 */
const continues = (sheet: Sheet, row: number): boolean => {
  const own = Array.from({ length: sheet.columnCount }, (_, column) =>
    compact(sheet.ownTextAt(row, column)),
  ).filter((text) => text !== '');
  if (own.length === 0) return false;
  const known = own.filter((text) => meaningOf(text) !== null);
  const isNumbered = own.some((text) => /^\d+$/u.test(foldDigits(text)));
  return !isNumbered && known.length * 2 > own.length && isShort(sheet, row);
};

const titleAbove = (sheet: Sheet, top: number): Pick<Header, 'titleRow' | 'title'> => {
  const lines = Array.from({ length: top }, (_, row) => ({
    row,
    text: Array.from({ length: sheet.columnCount }, (_each, column) =>
      compact(sheet.ownTextAt(row, column)),
    ).find((text) => text !== ''),
  })).filter((line): line is { row: number; text: string } => line.text !== undefined);
  const titled =
    lines.findLast(({ text }) => /目录|清单|标准|一览|表$/u.test(text)) ?? lines.at(-1);
  return { titleRow: titled?.row ?? null, title: titled?.text ?? '' };
};

/** 找表头：上面可以有标题、索引号等行，表头可以有一到三行。没有认得的表头时为 null。 */
export const findHeader = (sheet: Sheet): Header | null => {
  const last = Math.min(sheet.rowCount, SEARCHED_ROWS);
  for (let top = 0; top < last; top += 1) {
    if (!isShort(sheet, top) || meaningsIn(sheet, top).size < 2) continue;
    const rows = [top];
    while (rows.length < DEEPEST && continues(sheet, top + rows.length))
      rows.push(top + rows.length);
    const found = new Set(rows.flatMap((row) => [...meaningsIn(sheet, row)]));
    if (found.size < 4 || !hasMatter(found)) continue;
    return { rows, ...titleAbove(sheet, top) };
  }
  return null;
};
