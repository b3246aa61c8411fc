import { CannotRead, LIMITS, type DocumentPart, type DocumentText } from './document-part';
import { inflateZip } from './inflate-zip';
import { extraParts } from './office-extras';
import { pdfParts } from './pdf';
import { xmlText } from './walk-xml';
import { isWordPart, wordParts } from './word';
import { isSheetPart, workbookParts } from './workbook';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
export const DOCX = `${OFFICE}.wordprocessingml.document`;
export const XLSX = `${OFFICE}.spreadsheetml.sheet`;

/** 文本文件：先按 UTF-8，再按国标码。 */
export const plainTextOf = (bytes: Uint8Array): string => {
  for (const encoding of ['utf-8', 'gb18030'])
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // 换下一种编码再读
    }
  throw new CannotRead('damaged');
};

/** 压缩包里的文字部件。 */
export const officeFiles = (bytes: Uint8Array): Map<string, string> =>
  new Map(
    [...inflateZip(bytes)]
      .filter(([file]) => /\.(?:xml|rels|vml)$/.test(file))
      .map(([file, content]) => [file, xmlText(content)]),
  );

const officeParts = (bytes: Uint8Array, isWord: boolean): DocumentPart[] => {
  const files = officeFiles(bytes);
  if (!files.has(isWord ? 'word/document.xml' : 'xl/workbook.xml')) throw new CannotRead('damaged');
  return isWord
    ? [...wordParts(files), ...extraParts(files, isWordPart)]
    : [...workbookParts(files), ...extraParts(files, isSheetPart)];
};

/** 字数太多的，后面的不要。 */
const capped = (parts: readonly DocumentPart[], isComplete: boolean): DocumentText => {
  let left: number = LIMITS.characters;
  const kept = parts.filter(({ text }) => {
    left -= text.length;
    return left >= 0;
  });
  return { isReadable: true, parts: kept, isComplete: isComplete && kept.length === parts.length };
};

const read = async (mediaType: string, bytes: Uint8Array): Promise<DocumentText> => {
  if (mediaType === DOCX || mediaType === XLSX)
    return capped(officeParts(bytes, mediaType === DOCX), true);
  if (mediaType === 'application/pdf') {
    const { parts, isComplete } = await pdfParts(bytes);
    return capped(parts, isComplete);
  }
  if (mediaType.startsWith('text/plain'))
    return capped([{ place: '正文', text: plainTextOf(bytes), isHidden: false, spans: [] }], true);
  if (mediaType.startsWith('image/')) return { isReadable: true, parts: [], isComplete: false };
  throw new CannotRead('notSupported');
};

/**
 * 取出文件里的全部文字：docx、xlsx（连同隐藏的工作表、批注、修订、属性）、pdf、txt；图片没有文字。
 * 加密的、损坏的、太大的、不认得的，返回缘由，不抛出。
 */
export const documentText = async (mediaType: string, bytes: Uint8Array): Promise<DocumentText> => {
  try {
    return await read(mediaType, bytes);
  } catch (error) {
    if (error instanceof CannotRead) return { isReadable: false, reason: error.reason };
    throw error;
  }
};
