import { getDocumentProxy } from 'unpdf';
import { CannotRead, LIMITS, type DocumentPart } from './document-part';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

const part = (place: string, text: string, isHidden: boolean): DocumentPart[] =>
  text.trim() === '' ? [] : [{ place, text, isHidden, spans: [] }];

const open = async (bytes: Uint8Array): Promise<Pdf> => {
  try {
    // 库会改动交给它的字节，给它一份副本
    return await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new CannotRead(isLocked ? 'encrypted' : 'damaged');
  }
};

const pageParts = async (pdf: Pdf, number: number): Promise<DocumentPart[]> => {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const text = items
    .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
    .join('');
  const annotations = (await page.getAnnotations()) as {
    contentsObj?: { str?: string };
    fieldValue?: unknown;
  }[];
  const remarks = annotations.flatMap(({ contentsObj, fieldValue }) => [
    contentsObj?.str ?? '',
    typeof fieldValue === 'string' ? fieldValue : '',
  ]);
  page.cleanup();
  const place = `第${String(number)}页`;
  return [
    ...part(place, text, false),
    ...part(`${place}的批注`, remarks.filter(Boolean).join('\n'), true),
  ];
};

const propertiesOf = async (pdf: Pdf): Promise<DocumentPart[]> => {
  const { info } = await pdf.getMetadata();
  const { Title, Author, Subject, Keywords } = info as Record<string, unknown>;
  const values = [Title, Author, Subject, Keywords].filter((value) => typeof value === 'string');
  return part('文档属性', values.join('\n'), true);
};

/**
 * PDF 的文字：逐页，连同批注、填写的内容和文档属性；没有文字的页多半是扫描件，记作没有读全。
 * 页数、时间有上限。
 */
export const pdfParts = async (
  bytes: Uint8Array,
): Promise<{ parts: DocumentPart[]; isComplete: boolean }> => {
  const pdf = await open(bytes);
  const started = performance.now();
  const parts: DocumentPart[] = [];
  let isComplete = true;
  try {
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const isLate = performance.now() - started > LIMITS.milliseconds;
      if (number > LIMITS.pages || isLate) {
        isComplete = false;
        break;
      }
      const found = await pageParts(pdf, number);
      if (!found.some(({ isHidden }) => !isHidden)) isComplete = false;
      parts.push(...found);
    }
    return { parts: [...parts, ...(await propertiesOf(pdf))], isComplete };
  } catch {
    throw new CannotRead('damaged');
  } finally {
    await pdf.destroy();
  }
};
