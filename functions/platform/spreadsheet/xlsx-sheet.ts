import { walkXml, type Opened } from '../document-text/walk-xml';
import { areaOf, placeOf } from './cell-reference';
import { dayText } from './date-cells';
import { SPREADSHEET_LIMITS, TooManyRows, type SheetCells } from './sheet-cells';
import { numberText, unescapeText } from './xlsx-strings';

/** 全书共用的：文字表、哪些样式是日期。 */
export interface Shared {
  readonly strings: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** 一张工作表，一格一格地走。 */
class SheetWalk {
  readonly cells: string[][] = [];
  readonly merges: SheetCells['merges'][number][] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly brokenFormulas = new Set<string>();
  private row = -1;
  private column = -1;
  private cell: Opened['attributes'] | null = null;
  private value: string | null = null;
  private isFormula = false;
  private reading = '';

  constructor(private readonly shared: Shared) {}

  open({ name, attributes }: Opened): void {
    if (name === 'row') this.startRow(attributes);
    else if (name === 'c') this.startCell(attributes);
    else if (name === 'f') this.isFormula = true;
    else if ((name === 'v' || name === 't') && this.cell) {
      this.reading = name;
      this.value ??= '';
    } else if (name === 'rPh') this.reading = '';
    else if (name === 'col' && isOn(attributes['hidden'])) this.hideColumns(attributes);
    else if (name === 'mergeCell') this.merge(attributes['ref'] ?? '');
  }

  read(text: string): void {
    if (this.reading !== '') this.value = (this.value ?? '') + text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.reading = '';
    if (name === 'c') this.endCell();
  }

  private startRow({ r, hidden }: Opened['attributes']): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = -1;
    if (isOn(hidden)) this.hiddenRows.add(this.row);
  }

  private startCell(attributes: Opened['attributes']): void {
    this.cell = attributes;
    this.value = null;
    this.isFormula = false;
    const place = placeOf(attributes['r'] ?? '');
    this.column = place ? place.column : this.column + 1;
  }

  private endCell(): void {
    const { cell, value, row, column } = this;
    this.cell = null;
    if (!cell || column >= SPREADSHEET_LIMITS.columns || !Number.isSafeInteger(row)) return;
    const isError = cell['t'] === 'e';
    if (isError || (this.isFormula && value === null)) this.brokenFormulas.add(`${row}:${column}`);
    const text = value === null || isError ? '' : this.textOf(cell, value);
    if (text.trim() === '') return;
    if (row >= SPREADSHEET_LIMITS.rows) throw new TooManyRows();
    for (let at = this.cells.length; at <= row; at += 1) this.cells.push([]);
    const line = this.cells[row] ?? [];
    for (let at = line.length; at < column; at += 1) line.push('');
    line[column] = text;
  }

  private textOf({ t, s }: Opened['attributes'], value: string): string {
    if (t === 's') return this.shared.strings[Number(value)] ?? '';
    if (t === 'b') return value === '1' ? '是' : '否';
    if (t === 'str' || t === 'inlineStr') return unescapeText(value);
    if (t === 'd') return value.slice(0, 10);
    return s !== undefined && this.shared.dateStyles.has(Number(s))
      ? dayText(value)
      : numberText(value);
  }

  private hideColumns({ min = '1', max = min }: Opened['attributes']): void {
    const last = Math.min(Number(max), SPREADSHEET_LIMITS.columns);
    for (let column = Number(min); column <= last; column += 1) this.hiddenColumns.add(column - 1);
  }

  private merge(reference: string): void {
    const area = areaOf(reference);
    if (area) this.merges.push(area);
  }
}

/** 读一张工作表：文字、合并、隐藏；公式取上次算好的结果。 */
export const readSheetXml = (
  sheet: { readonly name: string; readonly isHidden: boolean; readonly xml: string },
  shared: Shared,
): SheetCells => {
  const walk = new SheetWalk(shared);
  walkXml(sheet.xml, {
    open: (element) => walk.open(element),
    text: (text) => walk.read(text),
    close: (name) => walk.close(name),
  });
  const { cells, merges, hiddenRows, hiddenColumns, brokenFormulas } = walk;
  return {
    sheetName: sheet.name,
    isHidden: sheet.isHidden,
    ...{ cells, merges, hiddenRows, hiddenColumns, brokenFormulas },
  };
};
