import { absentColumns } from './absent-columns';
import { cellTexts } from './cell-texts';
import type { CellWarning, ReadRow } from './imported-row';
import { cellFaults } from './cell-faults';
import { compact } from './plain-text';
import { readRow } from './read-row';
import { rowKind, type Layout, type RowKind } from './row-kind';
import { nextSerial } from './serials';

/** 没有当作事项的一行。 */
export interface SkippedRow {
  readonly row: number;
  readonly kind: Exclude<RowKind, 'entry' | 'blank'>;
  readonly text: string;
}

export interface RowsRead {
  readonly rows: readonly ReadRow[];
  readonly skipped: readonly SkippedRow[];
}

const lineText = ({ sheet }: Layout, row: number): string =>
  Array.from({ length: sheet.columnCount }, (_, column) => compact(sheet.ownTextAt(row, column)))
    .filter((text) => text !== '')
    .join(' ')
    .slice(0, 100);

/** 序号空着时提示应当是几；表里根本没有序号一栏的不逐行提示。 */
const serialWarnings = (layout: Layout, serial: string, expected: string | null): CellWarning[] => {
  const column = layout.columns.find(({ meaning }) => meaning === 'serial');
  if (!column || serial !== '') return [];
  const message = expected === null ? '原表无序号' : `原表无序号，应为${expected}`;
  return [{ column: column.index, meaning: 'serial', mustMend: false, message }];
};

/** 逐行读：空行、小标题、说明、隐藏行等不算事项，记下来。 */
export const readRows = (layout: Layout, spelling: (text: string) => string): RowsRead => {
  const rows: ReadRow[] = [];
  const skipped: SkippedRow[] = [];
  const absent = absentColumns(layout.columns).perRow;
  let above: ReadonlyMap<number, string> = new Map();
  let expected: string | null = '1';
  for (let row = (layout.header.rows.at(-1) ?? 0) + 1; row < layout.sheet.rowCount; row += 1) {
    const kind = rowKind(layout, row);
    if (kind === 'blank') continue;
    if (kind !== 'entry') {
      skipped.push({ row: row + 1, kind, text: lineText(layout, row) });
      continue;
    }
    const cells = cellTexts(layout, row, above);
    above = cells.texts;
    const textOf = ({ index }: { readonly index: number }) => cells.texts.get(index) ?? '';
    const { understood, warnings } = readRow({ columns: layout.columns, textOf, spelling });
    const serial = serialWarnings(layout, understood.serial, expected);
    expected = nextSerial(understood.serial === '' ? (expected ?? '') : understood.serial);
    rows.push({
      row: row + 1,
      original: layout.columns.map(({ index }) => layout.sheet.textAt(row, index)),
      understood,
      warnings: [
        ...absent,
        ...cells.warnings,
        ...warnings,
        ...serial,
        ...cellFaults(understood, layout.columns),
      ],
    });
  }
  return { rows, skipped };
};
