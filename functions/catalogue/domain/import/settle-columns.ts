import type { Header } from './find-header';
import type { Sheet } from './grid';
import type { ColumnMeaning } from './header-labels';
import { levelsNamed } from './levels';
import type { Column } from './map-columns';
import { isOnlyModes } from './modes';
import { isDitto } from './plain-text';

const has = (columns: readonly Column[], meaning: ColumnMeaning): boolean =>
  columns.some((column) => column.meaning === meaning);

const textsOf = (sheet: Sheet, header: Header, column: number): string[] => {
  const first = (header.rows.at(-1) ?? 0) + 1;
  return Array.from({ length: Math.max(0, sheet.rowCount - first) }, (_, at) =>
    sheet.textAt(first + at, column),
  ).filter((text) => text.trim() !== '' && !isDitto(text));
};

/** “公开方式”一栏大多写的是网站、公示栏时，说的其实是渠道（兰山区的十三栏表，方式写在公开标准里）。 */
const settleModes = (column: Column, texts: readonly string[], hasStandard: boolean): Column => {
  const modes = texts.filter(isOnlyModes).length;
  const isModes = texts.length === 0 ? !hasStandard : modes * 2 > texts.length;
  return isModes ? column : { ...column, meaning: 'channels' };
};

/** 没有“事项名称”而有“三级”的：三级就是公开内容；只有一栏事项的，既作类别也作名称。 */
const settleNames = (columns: readonly Column[]): Column[] => {
  if (has(columns, 'content')) return [...columns];
  return columns.map((column) =>
    column.meaning === 'contentEntry' ? { ...column, meaning: 'content' as const } : column,
  );
};

/** “市级”：没有县、区级一栏时是县级市，按县级；否则照原样。 */
const settleLevels = (columns: readonly Column[]): Column[] => {
  const hasCounty = columns.some(
    ({ meaning, ticks }) => meaning === 'levels' && ticks?.includes('县级') === true,
  );
  return columns.map((column) =>
    column.meaning === 'levels' && column.ticks?.[0] === '市级' && !hasCounty
      ? { ...column, ticks: levelsNamed('县级') }
      : column,
  );
};

/** 要看了内容、看了别的栏才定得下来的几栏。 */
export const settleColumns = (
  columns: readonly Column[],
  sheet: Sheet,
  header: Header,
): readonly Column[] => {
  const named = settleLevels(settleNames(columns));
  if (has(named, 'channels')) return named;
  return named.map((column) =>
    column.meaning === 'disclosureModes' && column.ticks === null
      ? settleModes(column, textsOf(sheet, header, column.index), has(named, 'standard'))
      : column,
  );
};

/** 是不是兰山区的十三栏表：有公开标准、监督方式，没有打勾的栏。 */
export const isLanshanForm = (columns: readonly Column[]): boolean =>
  has(columns, 'standard') &&
  has(columns, 'oversightContact') &&
  columns.every(({ ticks }) => ticks === null);
