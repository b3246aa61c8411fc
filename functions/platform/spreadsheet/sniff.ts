/** 按内容认出的文件种类。 */
export type Sniffed =
  | 'zip'
  | 'text'
  | 'oldExcel'
  | 'encryptedExcel'
  | 'oldOffice'
  | 'pdf'
  | 'image'
  | 'webPage'
  | 'binary';

const starts = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

const wide = (name: string): Buffer => Buffer.from(name, 'utf16le');

const oldOffice = (bytes: Uint8Array): Sniffed => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.includes(wide('EncryptedPackage'))) return 'encryptedExcel';
  return buffer.includes(wide('Workbook')) || buffer.includes(wide('Book'))
    ? 'oldExcel'
    : 'oldOffice';
};

const isUtf16 = (bytes: Uint8Array): boolean =>
  starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff);

/** 按开头的字节认文件，不看扩展名。 */
export const sniff = (bytes: Uint8Array): Sniffed => {
  if (starts(bytes, 0x50, 0x4b)) return 'zip';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return oldOffice(bytes);
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47) || starts(bytes, 0xff, 0xd8, 0xff)) return 'image';
  if (starts(bytes, 0x47, 0x49, 0x46, 0x38)) return 'image';
  if (!isUtf16(bytes) && bytes.subarray(0, 4096).includes(0)) return 'binary';
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  return /<(?:!doctype html|html|\?xml|table)/i.test(head) ? 'webPage' : 'text';
};
