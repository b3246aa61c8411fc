export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** JPEG 里写着尺寸的段：SOF0 到 SOF15，除去 DHT、JPG、DAC。 */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

const jpegSize = (view: DataView): ImageSize | null => {
  for (let at = 2; at + 9 < view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    const isBare = marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
    at += marker === 0xff ? 1 : isBare ? 2 : 2 + view.getUint16(at + 2);
  }
  return null;
};

/** 不解开图片，从文件头读出宽高；读不出为 null。 */
export const imageSize = (mediaType: string, bytes: Uint8Array): ImageSize | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (mediaType === 'image/jpeg') return jpegSize(view);
  return view.byteLength < 24 ? null : { width: view.getUint32(16), height: view.getUint32(20) };
};
