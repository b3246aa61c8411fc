import type { DocumentPart } from './document-part';
import { PartWriter } from './part-writer';
import { walkXml } from './walk-xml';

const PLACES: readonly (readonly [RegExp, string, boolean])[] = [
  [/^word\/document\.xml$/, '正文', false],
  [/^word\/header\d*\.xml$/, '页眉', false],
  [/^word\/footer\d*\.xml$/, '页脚', false],
  [/^word\/footnotes\.xml$/, '脚注', false],
  [/^word\/endnotes\.xml$/, '尾注', false],
  [/^word\/comments\.xml$/, '批注', true],
];

/** 边走边记：在不在表里、这一串字是不是隐藏的。 */
class Walk {
  readonly shown = new PartWriter();
  readonly hidden = new PartWriter();
  readonly deleted = new PartWriter();
  private tables = 0;
  private isVanished = false;
  private reading: 't' | 'delText' | 'instrText' | null = null;
  private text = '';
  private from = 0;

  constructor(private readonly file: string) {}

  open(name: string, attributes: Readonly<Record<string, string>>, at: number): void {
    if (name === 'tbl') this.startTable();
    else if (name === 'tr' && this.tables === 1) this.shown.write('| ');
    else if (name === 'r') this.isVanished = false;
    else if (name === 'vanish')
      this.isVanished = !['0', 'false', 'off'].includes(attributes['val'] ?? '');
    else if (name === 'txbxContent') this.endParagraph();
    else if (name === 'tab' || name === 'br' || name === 'cr')
      this.shown.write(name === 'br' && this.tables === 0 ? '\n' : ' ');
    else if (name === 't' || name === 'delText' || name === 'instrText') {
      this.reading = name;
      this.text = '';
      this.from = at;
    }
  }

  read(text: string): void {
    if (this.reading) this.text += text;
  }

  close(name: string, from: number): void {
    if (name === this.reading) this.endText(from);
    else if (name === 'p') this.endParagraph();
    else if (name === 'tc' && this.tables === 1) this.shown.write(' | ');
    else if (name === 'tr' && this.tables === 1) this.shown.breakLine();
    else if (name === 'tbl') {
      this.tables -= 1;
      if (this.tables === 0) this.shown.breakLine();
    }
  }

  private startTable(): void {
    if (this.tables === 0) this.shown.breakLine();
    this.tables += 1;
  }

  private endText(to: number): void {
    const source = { file: this.file, from: this.from, to, write: (escaped: string) => escaped };
    const { hidden, shown, deleted } = this;
    const writer = this.reading === 'delText' ? deleted : this.isVanished ? hidden : shown;
    if (this.tables > 0) writer.writeCell(this.text, source);
    else writer.write(this.text, source);
    this.reading = null;
  }

  private endParagraph(): void {
    if (this.tables > 0) this.shown.write(' ');
    else this.shown.breakLine();
    this.hidden.breakLine();
    this.deleted.breakLine();
  }
}

/** Word 的一个部件：看得到的文字、隐藏的文字、删除的修订。 */
const partsOf = (
  file: string,
  xml: string,
  [place, isHidden]: readonly [string, boolean],
): DocumentPart[] => {
  const walk = new Walk(file);
  walkXml(xml, {
    open: ({ name, attributes, at }) => walk.open(name, attributes, at),
    text: (text) => walk.read(text),
    close: (name, _at, from) => walk.close(name, from),
  });
  return [
    ...(walk.shown.isEmpty ? [] : [walk.shown.part(place, isHidden)]),
    ...(walk.hidden.isEmpty ? [] : [walk.hidden.part(`${place}里隐藏的文字`, true)]),
    ...(walk.deleted.isEmpty ? [] : [walk.deleted.part(`${place}里删除的修订`, true)]),
  ];
};

/** 是不是下面会读的部件。 */
export const isWordPart = (file: string): boolean => PLACES.some(([pattern]) => pattern.test(file));

/** Word 文件的文字：正文、页眉页脚、脚注尾注、批注，连同隐藏的和删除的修订。 */
export const wordParts = (files: ReadonlyMap<string, string>): DocumentPart[] =>
  PLACES.flatMap(([pattern, place, isHidden]) =>
    [...files]
      .filter(([file]) => pattern.test(file))
      .flatMap(([file, xml]) => partsOf(file, xml, [place, isHidden])),
  );
