export interface Bitmap {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

const ORIENTATION = 0x0112;

/** 附带信息里写的拍摄方向，1 到 8；没有、读不出的为 1。 */
const inTiff = (view: DataView, tiff: number): number => {
  const isLittle = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, isLittle);
  const count = view.getUint16(directory, isLittle);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    if (view.getUint16(entry, isLittle) === ORIENTATION) return view.getUint16(entry + 8, isLittle);
  }
  return 1;
};

/** JPEG 拍摄时的方向，1 到 8；没有写的为 1。 */
export const jpegOrientation = (bytes: Uint8Array): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    for (let at = 2; view.getUint8(at) === 0xff && view.getUint8(at + 1) !== 0xda;) {
      const isExif = view.getUint8(at + 1) === 0xe1 && view.getUint32(at + 4) === 0x45786966;
      const found = isExif ? inTiff(view, at + 10) : 1;
      if (found > 1 && found <= 8) return found;
      at += 2 + view.getUint16(at + 2);
    }
  } catch (error) {
    // 附带信息写得不合规矩，读到了文件外面
    if (!(error instanceof RangeError)) throw error;
  }
  return 1;
};

type Place = (x: number, y: number) => number;

/** 转正以后的 (x, y) 在原图的第几个像素。 */
const sources = (width: number, height: number): Readonly<Record<number, Place>> => ({
  2: (x, y) => y * width + (width - 1 - x),
  3: (x, y) => (height - 1 - y) * width + (width - 1 - x),
  4: (x, y) => (height - 1 - y) * width + x,
  5: (x, y) => x * width + y,
  6: (x, y) => (height - 1 - x) * width + y,
  7: (x, y) => (height - 1 - x) * width + (width - 1 - y),
  8: (x, y) => x * width + (width - 1 - y),
});

/** 照拍摄时的方向转正。 */
export const upright = (bitmap: Bitmap, orientation: number): Bitmap => {
  const from = sources(bitmap.width, bitmap.height)[orientation];
  if (!from) return bitmap;
  const isTurned = orientation > 4;
  const width = isTurned ? bitmap.height : bitmap.width;
  const height = isTurned ? bitmap.width : bitmap.height;
  const data = Buffer.alloc(bitmap.data.length);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      data.writeUInt32BE(bitmap.data.readUInt32BE(from(x, y) * 4), (y * width + x) * 4);
  return { data, width, height };
};
