const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** 字符串的 UTF-8 字节；不用 TextEncoder，小程序里没有它。 */
export const utf8Bytes = (text: string): Uint8Array =>
  Uint8Array.from(
    encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '')).match(/%[0-9A-F]{2}|./g) ?? [],
    (part) => (part.length === 3 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0)),
  );

/** 字节写成 base64url，没有填充。 */
export const toBase64url = (bytes: Uint8Array): string => {
  let text = '';
  for (let start = 0; start < bytes.length; start += 3) {
    const group = [...bytes.subarray(start, start + 3)];
    const [a = 0, b = 0, c = 0] = group;
    const joined = (a << 16) | (b << 8) | c;
    for (let index = 0; index <= group.length; index += 1)
      text += LETTERS.charAt((joined >> (18 - 6 * index)) & 63);
  }
  return text;
};

/** 读 base64url；有别的字、长短不对的为 null。 */
export const fromBase64url = (text: string): Uint8Array | null => {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return null;
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const letter of text) {
    held = ((held << 6) | LETTERS.indexOf(letter)) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 0xff);
    }
  }
  return Uint8Array.from(bytes);
};

/** 由 UTF-8 字节得出字符串；不是 UTF-8 的为 null。 */
export const utf8Text = (bytes: Uint8Array): string | null => {
  try {
    return decodeURIComponent(
      [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
    );
  } catch {
    return null;
  }
};
