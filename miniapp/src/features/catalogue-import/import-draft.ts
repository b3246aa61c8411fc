import type { ImportedRow, ImportedSheet, ImportPreview } from '@shared/contract/catalogue-import';
import type { CatalogueColumn } from '@shared/vocabulary/catalogue-column';
import type { CatalogueSection } from '@shared/vocabulary/domain';

type ReadRow = ImportedSheet['rows'][number];

/** 屏幕上的一行：读出的，加上改了什么、要不要导入。 */
export interface DraftRow extends ReadRow {
  readonly isDropped: boolean;
  readonly mended: readonly CatalogueColumn[];
}

/** 屏幕上的一张表。 */
export interface DraftSheet {
  readonly sheet: ImportedSheet;
  readonly section: CatalogueSection | null;
  readonly rows: readonly DraftRow[];
}

/** 能改的栏：公开标准已归入别的栏，不单改。 */
export type MendableField = Exclude<CatalogueColumn, 'standard'>;

const REQUIRED: readonly MendableField[] = ['category', 'item', 'content'];

/** 打开预览：内容也相同的重复行先不导入。 */
export const draftOf = (preview: ImportPreview): DraftSheet[] =>
  preview.sheets.map((sheet) => {
    const repeated = new Set(
      sheet.duplicates.filter(({ hasSameContent }) => hasSameContent).map(({ row }) => row),
    );
    return {
      sheet,
      section: sheet.section,
      rows: sheet.rows.map((row) => ({ ...row, isDropped: repeated.has(row.row), mended: [] })),
    };
  });

/** 一栏写成文字，供看、供改；几项的用顿号隔开。 */
export const fieldText = (row: ImportedRow, field: MendableField): string => {
  const value = row[field];
  return typeof value === 'string' ? value : value.join('、');
};

const listOf = (text: string): string[] =>
  text
    .split(/[、；;\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');

const LISTS: readonly MendableField[] = [
  'extraLevels',
  'channels',
  'audience',
  'disclosureModes',
  'levels',
];

/** 改一栏；改过的栏上原来的提示不再算。 */
export const mendRow = (row: DraftRow, field: MendableField, text: string): DraftRow => ({
  ...row,
  understood: {
    ...row.understood,
    [field]: LISTS.includes(field) ? listOf(text) : text.trim(),
  },
  mended: [...new Set([...row.mended, field])],
});

/** 这一行还在的提示：改过的栏、整张表都有的不算；缺名称、缺内容的一直算。 */
export const openWarnings = (row: DraftRow): ReadRow['warnings'] => {
  const kept = row.warnings.filter(
    ({ field, column }) =>
      (field !== null || column !== null) && !(field && row.mended.includes(field)),
  );
  const emptied = REQUIRED.filter(
    (field) => row.mended.includes(field) && fieldText(row.understood, field) === '',
  ).map((field) => ({ column: null, field, mustMend: true, message: '不能空着，请补上' }));
  return [...kept, ...emptied];
};

/** 这一行怎么样：不导入、须改好、有提示、看懂了。 */
export type RowStanding = 'dropped' | 'mustMend' | 'noted' | 'clear';

export const standingOf = (row: DraftRow): RowStanding => {
  if (row.isDropped) return 'dropped';
  const open = openWarnings(row);
  if (open.some(({ mustMend }) => mustMend)) return 'mustMend';
  return open.length > 0 ? 'noted' : 'clear';
};

/** 各种行各有多少。 */
export const countRows = (rows: readonly DraftRow[]): Readonly<Record<RowStanding, number>> => {
  const counts = { dropped: 0, mustMend: 0, noted: 0, clear: 0 };
  for (const row of rows) counts[standingOf(row)] += 1;
  return counts;
};

/** 空着的栏不送，免得一次提交过大。 */
const sent = ({ row, understood }: DraftRow) => ({
  row,
  ...Object.fromEntries(Object.entries(understood).filter(([, value]) => value.length > 0)),
});

/** 要提交的各领域；没有定领域、没有行的表不在其中。 */
export const partsOf = (sheets: readonly DraftSheet[]) =>
  sheets.flatMap(({ section, rows }) => {
    const kept = rows.filter(({ isDropped }) => !isDropped);
    return section === null || kept.length === 0 ? [] : [{ section, rows: kept.map(sent) }];
  });

/** 还不能提交的缘由；可以提交时为空。 */
export const whyNotReady = (sheets: readonly DraftSheet[], title: string): string => {
  const used = sheets.filter(({ rows }) => rows.some(({ isDropped }) => !isDropped));
  if (used.length === 0) return '没有要导入的行';
  const unnamed = used.find(({ section }) => section === null);
  if (unnamed) return `请给工作表“${unnamed.sheet.sheetName}”选定领域`;
  const left = used.reduce((sum, { rows }) => sum + countRows(rows).mustMend, 0);
  if (left > 0) return `还有 ${left} 行须改好，或者选择不导入`;
  return title.trim() === '' ? '请写明名称' : '';
};
