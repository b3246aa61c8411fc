import type { DocumentPart, SheetLine } from './document-part';
import { PartWriter } from './part-writer';
import { plainNumber, type CellText } from './sheet-strings';
import { walkXml, type Opened } from './walk-xml';

/** 空着的列至多补这么多，再往右的依次接着写。 */
const MOST_COLUMNS = 200;

/** 列名换成从0数的次序：A 为 0，AA 为 26。 */
const columnOf = (reference: string): number =>
  [...(/^[A-Z]+/.exec(reference)?.[0] ?? 'A')].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  ) - 1;

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** 一张工作表，一行一行地走。 */
class SheetWalk {
  readonly writer = new PartWriter();
  readonly lines: SheetLine[] = [];
  readonly hiddenColumns = new Set<number>();
  private line: SheetLine = { row: 0, isHidden: false };
  private column = 0;
  private cell: Opened | null = null;
  private reading = '';
  private value = '';

  constructor(
    private readonly file: string,
    private readonly strings: readonly CellText[],
  ) {}

  open(element: Opened): void {
    const { name, attributes } = element;
    if (name === 'col' && isOn(attributes['hidden'])) this.hideColumns(attributes);
    else if (name === 'row') this.startRow(attributes);
    else if (name === 'c') [this.cell, this.value] = [element, ''];
    else if (this.cell && (name === 'v' || name === 't')) this.reading = name;
    else if (name === 'rPh' || name === 'f') this.reading = '';
  }

  read(text: string): void {
    if (this.cell && this.reading !== '') this.value += text;
  }

  close(name: string, at: number): void {
    if (name === this.reading) this.reading = '';
    if (name === 'c') this.endCell(at);
    if (name === 'row' && this.column > 0) {
      this.writer.breakLine();
      this.lines.push(this.line);
    }
  }

  private hideColumns({ min = '1', max = '1' }: Readonly<Record<string, string>>): void {
    const last = Math.min(Number(max), MOST_COLUMNS);
    for (let column = Number(min); column <= last; column += 1) this.hiddenColumns.add(column - 1);
  }

  private startRow({ r, hidden }: Readonly<Record<string, string>>): void {
    this.line = { row: Number(r ?? this.line.row + 1), isHidden: isOn(hidden) };
    this.column = 0;
  }

  private endCell(to: number): void {
    const { cell } = this;
    this.cell = null;
    if (!cell || this.value === '') return;
    if (this.column === 0) this.writer.write('| ');
    const target = Math.min(columnOf(cell.attributes['r'] ?? 'A1'), MOST_COLUMNS);
    while (this.column < target) {
      this.writer.write('| ');
      this.column += 1;
    }
    const { text, source } = this.textOf(cell, to);
    this.writer.writeCell(text, source);
    this.writer.write(' | ');
    this.column += 1;
  }

  private textOf({ attributes, from }: Opened, to: number): CellText {
    const { r = '', s, t } = attributes;
    const shared = t === 's' ? this.strings[Number(this.value)] : undefined;
    if (shared) return shared;
    const style = s === undefined ? '' : ` s="${s}"`;
    const write = (escaped: string) =>
      `<c r="${r}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
    const text = t === undefined || t === 'n' ? plainNumber(this.value) : this.value;
    return { text, source: { file: this.file, from, to, write } };
  }
}

/** 一张工作表的文字：每行写成“| 甲 | 乙 |”，记下行号、隐藏的行和列；公式取上次算得的值。 */
export const sheetPart = (
  sheet: {
    readonly file: string;
    readonly xml: string;
    readonly name: string;
    readonly isHidden: boolean;
  },
  strings: readonly CellText[],
): DocumentPart => {
  const walk = new SheetWalk(sheet.file, strings);
  walkXml(sheet.xml, {
    open: (element) => walk.open(element),
    text: (text) => walk.read(text),
    close: (name, at) => walk.close(name, at),
  });
  const place = `工作表“${sheet.name}”${sheet.isHidden ? '（隐藏）' : ''}`;
  const { lines } = walk;
  return walk.writer.part(place, sheet.isHidden, { lines, hiddenColumns: [...walk.hiddenColumns] });
};
