import type { DocumentPart, SheetLine, Source, Span } from './document-part';

/** 一部分文字，一段一段地写，记下每段的出处。 */
export class PartWriter {
  private readonly pieces: string[] = [];
  private readonly spans: Span[] = [];
  private length = 0;

  /** 写文字；换行与竖线换成同样长的别的字，免得把一行表格拆开。 */
  write(text: string, source?: Source): void {
    if (text === '') return;
    const start = this.length;
    this.append(text);
    if (source) this.spans.push({ start, end: this.length, source });
  }

  /** 写进表格的一格。 */
  writeCell(text: string, source?: Source): void {
    this.write(text.replace(/[\r\n]/g, ' ').replaceAll('|', '｜'), source);
  }

  /** 另起一行；已经在行首的不再空一行。 */
  breakLine(): void {
    if (this.length > 0 && this.pieces.at(-1)?.endsWith('\n') !== true) this.append('\n');
  }

  get isEmpty(): boolean {
    return this.pieces.every((piece) => /^[\s|]*$/.test(piece));
  }

  /** 写成一部分。 */
  part(
    place: string,
    isHidden: boolean,
    sheet: { lines?: SheetLine[]; hiddenColumns?: number[] } = {},
  ): DocumentPart {
    return { place, isHidden, text: this.pieces.join(''), spans: this.spans, ...sheet };
  }

  private append(text: string): void {
    this.pieces.push(text);
    this.length += text.length;
  }
}
