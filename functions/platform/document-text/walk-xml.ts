import { SaxesParser } from 'saxes';
import { CannotRead } from './document-part';

/** 走到一处时看得到的：标签名（不带前缀）、属性（不带前缀）。 */
export interface Opened {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** 标签之后的位置。 */
  readonly at: number;
  /** 标签开头的位置。 */
  readonly from: number;
}

export interface Visitor {
  readonly open?: (element: Opened) => void;
  readonly text?: (text: string) => void;
  /** from 是结束标签开头的位置（自闭合的与 at 相同），at 是它之后的位置。 */
  readonly close?: (name: string, at: number, from: number) => void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const withoutPrefix = (attributes: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));

/** 照次序走一遍 XML；写得不合规矩的读不下去。不认外部实体和自定义实体。 */
export const walkXml = (source: string, visitor: Visitor): void => {
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw new CannotRead('damaged');
  });
  const tagStart = () => source.lastIndexOf('<', parser.position - 1);
  parser.on('opentag', (tag) => {
    visitor.open?.({
      name: localName(tag.name),
      attributes: withoutPrefix(tag.attributes),
      at: parser.position,
      from: tagStart(),
    });
  });
  const onText = (text: string) => visitor.text?.(text);
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('closetag', (tag) => {
    const at = parser.position;
    visitor.close?.(localName(tag.name), at, tag.isSelfClosing ? at : tagStart());
  });
  parser.write(source).close();
};

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** 文字写进 XML 之前转义。 */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>]/g, (character) => ESCAPES[character] ?? character);

/** 部件的字节按声明的编码读成文字。 */
export const xmlText = (bytes: Uint8Array): string => {
  const isWide =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const label = isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw new CannotRead('damaged');
  }
};
