import { asBold, textOf, type TableBlock, type Text } from './blocks';
import { breakLines } from './line-breaking';
import type { Measure } from './marks';

/** 一列至少要多宽、不换行要多宽，磅，都含格子的内边距。 */
export interface ColumnNeed {
  readonly least: number;
  readonly ideal: number;
}

/** 格子左右内边距与字号之比。 */
export const CELL_PADDING = 0.4;
/** 文字列至少几个字宽。 */
const LEAST_LETTERS = 3;

const widthOf = (text: Text, size: number, measure: Measure): number =>
  Math.max(
    0,
    ...breakLines(text, { size, width: Number.MAX_SAFE_INTEGER }, measure).map(
      ({ width }) => width,
    ),
  );

/** 一格里最宽的、不该拆开的一串：数字、日期、编号；超过二十个字的英文串不算。 */
const longestWord = (text: Text, size: number, measure: Measure): number =>
  Math.max(
    0,
    ...text.flatMap((run) =>
      [...run.text.matchAll(/[A-Za-z0-9.,%+\-/:@_¥￥#&?=~]{2,}/g)]
        .filter(([word]) => word.length <= 20)
        .map(([word]) => measure({ text: word, weight: run.weight }, size)),
    ),
  );

/** 每一列的宽窄要求：数字列整格不拆，文字列至少三个字、放得下最长的数字。 */
export const columnNeeds = (table: TableBlock, size: number, measure: Measure): ColumnNeed[] =>
  table.header.map((plainTitle, column) => {
    const title = asBold(plainTitle);
    const cells = table.rows.map((row, index) =>
      (table.isTotal[index] ?? false) ? asBold(row[column] ?? []) : (row[column] ?? []),
    );
    const padding = 2 * CELL_PADDING * size;
    const letters = Math.min(
      LEAST_LETTERS,
      Math.max(1, ...[title, ...cells].map((cell) => [...textOf(cell)].length)),
    );
    const words = [title, ...cells].map((cell) => longestWord(cell, size, measure));
    const numbers = (table.isNumeric[column] ?? false) ? cells : [];
    const least = Math.max(
      letters * size,
      ...words,
      ...numbers.map((cell) => widthOf(cell, size, measure)),
    );
    const ideal = Math.max(least, ...[title, ...cells].map((cell) => widthOf(cell, size, measure)));
    return { least: least + padding + 0.5, ideal: ideal + padding + 0.5 };
  });

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** 各列最少要的宽度合起来，磅。 */
export const leastWidth = (needs: readonly ColumnNeed[]): number =>
  sum(needs.map(({ least }) => least));

/** 把版心的宽度分给各列：先满足最少的，余下的按还想要多少分；都够了就按比例撑满。 */
export const columnWidths = (needs: readonly ColumnNeed[], width: number): number[] => {
  const least = leastWidth(needs);
  const ideal = sum(needs.map((need) => need.ideal));
  if (ideal <= width) return needs.map((need) => (need.ideal * width) / ideal);
  if (least >= width) return needs.map((need) => (need.least * width) / least);
  const wish = sum(needs.map((need) => Math.sqrt(need.ideal - need.least)));
  const given = needs.map(
    (need) => need.least + ((width - least) * Math.sqrt(need.ideal - need.least)) / wish,
  );
  // 分到的超过想要的，多出来的再分给别的列。
  const excess = sum(needs.map((need, index) => Math.max(0, (given[index] ?? 0) - need.ideal)));
  const capped = needs.map((need, index) => Math.min(need.ideal, given[index] ?? 0));
  const lacking = sum(needs.map((need, index) => need.ideal - (capped[index] ?? 0)));
  return capped.map((own, index) =>
    lacking === 0 ? own : own + (excess * ((needs[index]?.ideal ?? own) - own)) / lacking,
  );
};

/**
 * 太宽的表拆成几张：每张都带第一列，一列也不少。
 * @param width 版心的宽度，磅
 */
export const splitColumns = (
  table: TableBlock,
  needs: readonly ColumnNeed[],
  width: number,
): TableBlock[] => {
  if (leastWidth(needs) <= width || needs.length < 3) return [table];
  const first = needs[0]?.least ?? 0;
  const groups: number[][] = [];
  let used = Number.MAX_VALUE;
  needs.slice(1).forEach(({ least }, index) => {
    if (used + least > width) {
      groups.push([0]);
      used = first;
    }
    groups[groups.length - 1]?.push(index + 1);
    used += least;
  });
  return groups.map((columns) => only(table, columns));
};

const only = (table: TableBlock, columns: readonly number[]): TableBlock => ({
  ...table,
  header: columns.map((column) => table.header[column] ?? []),
  rows: table.rows.map((row) => columns.map((column) => row[column] ?? [])),
  isNumeric: columns.map((column) => table.isNumeric[column] ?? false),
});
