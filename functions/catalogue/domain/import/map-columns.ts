import type { Header } from './find-header';
import type { Sheet } from './grid';
import { meaningOf, tickName, type ColumnMeaning } from './header-labels';
import { levelsNamed } from './levels';
import { compact } from './plain-text';

/** 一栏的读法。 */
export interface Column {
  /** 第几栏，从 0 数起。 */
  readonly index: number;
  /** 原表的栏名，分两行的用“·”连起来。 */
  readonly title: string;
  readonly meaning: ColumnMeaning;
  /** 打勾的小栏勾上时代表什么；写文字的栏为 null。 */
  readonly ticks: readonly string[] | null;
}

export interface Columns {
  readonly columns: readonly Column[];
  /** 没有用到的栏名，隐藏的注明。 */
  readonly ignored: readonly string[];
}

const isSingle = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.mergeAt(row, column) === null;

/** 一栏从上到下各层的栏名；没有合并的空格承左边的。 */
const pathOf = (sheet: Sheet, header: Header, column: number): string[] => {
  const top = header.rows[0] ?? 0;
  const bottom = header.rows.at(-1) ?? top;
  const labels = header.rows.map((row) => compact(sheet.textAt(row, column)));
  const isBelowBlank = labels[0] === '' && isSingle(sheet, top, column) && labels.at(-1) !== '';
  if (isBelowBlank && bottom > top)
    for (let left = column - 1; left >= 0; left -= 1) {
      const group = compact(sheet.textAt(top, left));
      if (group === '') continue;
      labels[0] = group;
      break;
    }
  return labels.filter((label, at) => label !== '' && label !== labels[at - 1]);
};

const TICKED: ReadonlySet<ColumnMeaning> = new Set([
  'audience',
  'disclosureModes',
  'levels',
  'channels',
]);

const ticksOf = (meaning: ColumnMeaning, path: readonly string[]): readonly string[] | null => {
  const leaf = path.at(-1) ?? '';
  const group = path[0] ?? '';
  const isUnderGroup = path.length > 1 && meaningOf(group) === meaning;
  switch (meaning) {
    case 'levels':
      return isUnderGroup || !leaf.includes('层级') ? levelsNamed(leaf) : null;
    case 'channels':
      return isUnderGroup ? [leaf] : null;
    case 'audience':
      return /^(?:面向)?(?:全社会|社会公众|公众)$|^特定/u.test(leaf) ? [tickName(leaf)] : null;
    case 'disclosureModes':
      return /^(?:主动|依申请)/u.test(leaf) ? [tickName(leaf)] : null;
    default:
      return null;
  }
};

/** 打勾的一组看上一层，其余先看最下一层。 */
const meaningOfPath = (path: readonly string[]): ColumnMeaning | null => {
  const [group = ''] = path;
  const above = meaningOf(group);
  if (path.length > 1 && above && TICKED.has(above)) return above;
  return (
    [...path]
      .reverse()
      .map(meaningOf)
      .find((meaning) => meaning !== null) ?? null
  );
};

/** 各栏的意思；同一个意思有几栏时只取第一栏，打勾的除外；隐藏的栏不取。 */
export const mapColumns = (sheet: Sheet, header: Header): Columns => {
  const columns: Column[] = [];
  const ignored: string[] = [];
  for (let index = 0; index < sheet.columnCount; index += 1) {
    const path = pathOf(sheet, header, index);
    if (path.length === 0) continue;
    const title = path.join('·');
    const meaning = meaningOfPath(path);
    const ticks = meaning ? ticksOf(meaning, path) : null;
    const isTaken =
      meaning !== 'extraLevels' &&
      columns.some((each) => each.meaning === meaning && each.ticks === null);
    if (sheet.grid.hiddenColumns.has(index)) ignored.push(`${title}（隐藏列）`);
    else if (!meaning || (isTaken && ticks === null)) ignored.push(title);
    else columns.push({ index, title, meaning, ticks });
  }
  return { columns, ignored };
};
