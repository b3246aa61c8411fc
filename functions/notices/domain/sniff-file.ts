import { ok, refused, type Result } from '@shared/result';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** 收得下的附件：扩展名与媒体类型。 */
export const ATTACHMENT_TYPES = {
  pdf: { mediaType: 'application/pdf', extensions: ['pdf'] },
  png: { mediaType: 'image/png', extensions: ['png'] },
  jpg: { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  docx: { mediaType: `${OFFICE}.wordprocessingml.document`, extensions: ['docx'] },
  xlsx: { mediaType: `${OFFICE}.spreadsheetml.sheet`, extensions: ['xlsx'] },
  doc: { mediaType: 'application/msword', extensions: ['doc'] },
  xls: { mediaType: 'application/vnd.ms-excel', extensions: ['xls'] },
  txt: { mediaType: 'text/plain', extensions: ['txt'] },
} as const satisfies Record<string, { mediaType: string; extensions: readonly string[] }>;

type FileKind = keyof typeof ATTACHMENT_TYPES;

const ACCEPTED = 'PDF、PNG、JPG、Word（doc、docx）、Excel（xls、xlsx）或 TXT 文件';
const MACROS = '文件里带有宏，公开后可能危害下载的人，请另存为不带宏的文件再上传';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');
/** 旧格式 Office 文件的目录项用 UTF-16 写名字。 */
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');

const has = (bytes: Buffer, ...names: readonly Buffer[]): boolean =>
  names.some((name) => bytes.includes(name));

const decodes = (bytes: Uint8Array, encoding: string): boolean => {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // 含控制字符的不是文本文件
    return !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text);
  } catch {
    return false;
  }
};

const officeKind = (bytes: Buffer): FileKind | 'macros' | null => {
  if (has(bytes, ascii('vbaProject.bin'), ascii('vbaData.xml'))) return 'macros';
  if (!has(bytes, ascii('[Content_Types].xml'))) return null;
  if (has(bytes, ascii('word/document.xml'))) return 'docx';
  return has(bytes, ascii('xl/workbook.xml')) ? 'xlsx' : null;
};

const oldOfficeKind = (bytes: Buffer): FileKind | 'macros' | null => {
  if (has(bytes, wide('_VBA_PROJECT'), wide('VBA\0'), wide('Macros\0'))) return 'macros';
  if (has(bytes, wide('WordDocument'))) return 'doc';
  return has(bytes, wide('Workbook\0'), wide('Book\0')) ? 'xls' : null;
};

const kindOf = (bytes: Buffer): FileKind | 'macros' | null => {
  if (bytes.subarray(0, 5).equals(ascii('%PDF-'))) return 'pdf';
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpg';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return officeKind(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
    return oldOfficeKind(bytes);
  return decodes(bytes, 'utf-8') || decodes(bytes, 'gb18030') ? 'txt' : null;
};

/** 由内容（不是由扩展名）认出附件的类型；带宏的、认不出的、内容与扩展名不符的不收。 */
export const sniffFile = (fileName: string, content: Uint8Array): Result<string> => {
  const kind = kindOf(Buffer.from(content.buffer, content.byteOffset, content.byteLength));
  if (kind === 'macros') return refused('unsupportedMedia', MACROS, { field: 'file' });
  const extension = /\.([A-Za-z0-9]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const isKnown = Object.keys(ATTACHMENT_TYPES).includes(extension) || extension === 'jpeg';
  if (kind === null || !isKnown)
    return refused('unsupportedMedia', `只能上传 ${ACCEPTED}`, { field: 'file' });
  const { mediaType, extensions } = ATTACHMENT_TYPES[kind];
  if (!(extensions as readonly string[]).includes(extension))
    return refused('unsupportedMedia', '文件内容与扩展名不符，请用原来的软件另存后再上传', {
      field: 'file',
    });
  return ok(mediaType);
};

const SAFE = new Set<string>(Object.values(ATTACHMENT_TYPES).map(({ mediaType }) => mediaType));

/** 下载时可以如实告知浏览器的类型；其余一律按不明文件下载。 */
export const safeMediaType = (mediaType: string): string =>
  mediaType === 'text/plain'
    ? 'text/plain; charset=utf-8'
    : SAFE.has(mediaType)
      ? mediaType
      : 'application/octet-stream';
