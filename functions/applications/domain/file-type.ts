import { ok, refused, type Result } from '@shared/result';

/** 允许的答复附件：扩展名 → 媒体类型与辨认内容的办法。 */
interface FileType {
  readonly mediaType: string;
  readonly matches: (bytes: Uint8Array) => boolean;
}

const startsWith =
  (...signature: readonly number[]) =>
  (bytes: Uint8Array) =>
    signature.every((byte, index) => bytes[index] === byte);

const latin1 = (bytes: Uint8Array) => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

const isZip = startsWith(0x50, 0x4b, 0x03, 0x04);
/** 新式办公文档是压缩包：文件名表里要有该种文档的部件。 */
const officeZip = (part: string) => (bytes: Uint8Array) => {
  if (!isZip(bytes)) return false;
  const text = latin1(bytes);
  return text.includes('[Content_Types].xml') && text.includes(part);
};
const ole = startsWith(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const jpeg: FileType = { mediaType: 'image/jpeg', matches: startsWith(0xff, 0xd8, 0xff) };
const isPlainText = (bytes: Uint8Array) =>
  bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);

const TYPES: ReadonlyMap<string, FileType> = new Map([
  ['pdf', { mediaType: 'application/pdf', matches: startsWith(0x25, 0x50, 0x44, 0x46, 0x2d) }],
  ['png', { mediaType: 'image/png', matches: startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a) }],
  ['jpg', jpeg],
  ['jpeg', jpeg],
  [
    'docx',
    {
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      matches: officeZip('word/'),
    },
  ],
  [
    'xlsx',
    {
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      matches: officeZip('xl/'),
    },
  ],
  ['doc', { mediaType: 'application/msword', matches: ole }],
  ['xls', { mediaType: 'application/vnd.ms-excel', matches: ole }],
  ['txt', { mediaType: 'text/plain; charset=utf-8', matches: isPlainText }],
]);

const MOST_NAME = 100;

/** 文件名：去掉路径与不可见字符，过长的从中间截去，保留扩展名。 */
export const safeFileName = (name: string): string => {
  const base = (name.split(/[/\\]/).at(-1) ?? '').replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '').trim();
  const dot = base.lastIndexOf('.');
  const stem = dot < 0 ? base : base.slice(0, dot);
  const extension = dot < 0 ? '' : base.slice(dot);
  return `${[...stem].slice(0, MOST_NAME).join('') || '附件'}${extension}`;
};

/**
 * 由扩展名与内容辨认文件；两样要对得上，不信声明的类型。
 * 拒绝：不是允许的种类；内容与扩展名不符。
 */
export const fileTypeOf = (name: string, bytes: Uint8Array): Result<{ mediaType: string }> => {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const type = TYPES.get(extension);
  if (!type)
    return refused(
      'unsupportedMedia',
      '只能上传 PDF、PNG、JPG、Word（doc、docx）、Excel（xls、xlsx）和 TXT 文件',
      { field: 'file' },
    );
  return type.matches(bytes)
    ? ok({ mediaType: type.mediaType })
    : refused('unsupportedMedia', '文件的内容与扩展名不符，请核对后重新选择', { field: 'file' });
};
