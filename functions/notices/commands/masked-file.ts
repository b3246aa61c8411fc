import type { Day } from '@shared/law/day';
import { documentText, plainTextOf } from '../../platform/document-text/document-text';
import { rewriteOffice, rewriteText } from '../../platform/document-text/mask-document';
import { editsIn, scanDocument } from '../domain/privacy/scan-document';

/** 一遍遍地隐去，至多这么多遍。 */
const MOST_ROUNDS = 4;

const maskedOnce = async (mediaType: string, bytes: Uint8Array, on: Day) => {
  if (mediaType.startsWith('text/plain')) {
    const text = plainTextOf(bytes);
    return new TextEncoder().encode(rewriteText(text, editsIn({ text }, on)));
  }
  const read = await documentText(mediaType, bytes);
  return read.isReadable ? rewriteOffice(bytes, read.parts, (part) => editsIn(part, on)) : bytes;
};

/** 隐去一个文件里改得了的个人信息；返回新的文件和再检查一遍的结果。 */
export const maskedFile = async (mediaType: string, original: Uint8Array, on: Day) => {
  const isPlain = mediaType.startsWith('text/plain');
  let bytes = original;
  let scanned = scanDocument(await documentText(mediaType, bytes), { on, isPlain });
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    if (!scanned.findings.some(({ canMask }) => canMask)) break;
    bytes = await maskedOnce(mediaType, bytes, on);
    scanned = scanDocument(await documentText(mediaType, bytes), { on, isPlain });
  }
  return { bytes, scanned };
};
