import { strToU8, zipSync } from 'fflate';
import type { DocumentPart, Source } from './document-part';
import { inflateZip } from './inflate-zip';
import { escapeXml, xmlText } from './walk-xml';

/** 把一部分文字里从 start 到 end 的换成 masked。 */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly masked: string;
}

interface Rewriting {
  readonly source: Source;
  readonly text: string;
  readonly edits: Edit[];
}

const keyOf = ({ file, from, to }: Source): string => `${file} ${String(from)} ${String(to)}`;

/** 各处出处要改的：跨了几段的，第一段换上隐去后的样子，后面几段去掉。 */
const rewritingsOf = (
  parts: readonly DocumentPart[],
  editsOf: (part: DocumentPart) => readonly Edit[],
): Rewriting[] => {
  const found = new Map<string, Rewriting>();
  for (const part of parts) {
    const edits = editsOf(part);
    for (const { start, end, source } of part.spans) {
      const own = edits.filter((edit) => edit.start < end && start < edit.end);
      if (own.length === 0) continue;
      const key = keyOf(source);
      const rewriting = found.get(key) ?? { source, text: part.text.slice(start, end), edits: [] };
      found.set(key, rewriting);
      for (const edit of own)
        rewriting.edits.push({
          start: Math.max(0, edit.start - start),
          end: Math.min(end, edit.end) - start,
          masked: edit.start >= start ? edit.masked : '',
        });
    }
  }
  return [...found.values()];
};

/** 同一段文字有几处要改的，从后往前改；重叠的只改前面的一处。 */
const rewritten = ({ text, edits }: Rewriting): string => {
  const sorted = [...edits].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept = sorted.filter(
    (edit, index) => !sorted.slice(0, index).some((earlier) => edit.start < earlier.end),
  );
  return kept.reduceRight(
    (whole, { start, end, masked }) => whole.slice(0, start) + masked + whole.slice(end),
    text,
  );
};

/**
 * 把 docx、xlsx 里的几处文字换掉，其余一个字节不动；返回新的文件。
 * @param editsOf 每一部分要改的几处
 */
export const rewriteOffice = (
  bytes: Uint8Array,
  parts: readonly DocumentPart[],
  editsOf: (part: DocumentPart) => readonly Edit[],
): Uint8Array => {
  const files = new Map(inflateZip(bytes));
  const byFile = new Map<string, Rewriting[]>();
  for (const each of rewritingsOf(parts, editsOf))
    byFile.set(each.source.file, [...(byFile.get(each.source.file) ?? []), each]);
  for (const [file, rewritings] of byFile) {
    const content = files.get(file);
    if (!content) continue;
    const xml = [...rewritings]
      .sort((a, b) => b.source.from - a.source.from)
      .reduce(
        (whole, each) =>
          whole.slice(0, each.source.from) +
          each.source.write(escapeXml(rewritten(each))) +
          whole.slice(each.source.to),
        xmlText(content),
      );
    files.set(file, strToU8(xml));
  }
  return zipSync(Object.fromEntries(files));
};

/** 换掉一段文字里的几处。 */
export const rewriteText = (text: string, edits: readonly Edit[]): string =>
  rewritten({ source: { file: '', from: 0, to: 0, write: String }, text, edits: [...edits] });
