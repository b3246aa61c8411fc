import { createJimp } from '@jimp/core';
import jpeg from '@jimp/js-jpeg';
import png from '@jimp/js-png';
import { methods as resize } from '@jimp/plugin-resize';
import { imageSize } from './image-size';
import { jpegOrientation, upright, type Bitmap } from './orientation';

/** 图片库的类型引到了不发布的包里，这里写明所用的几样。 */
interface Codec {
  decode(data: Buffer): Bitmap | Promise<Bitmap>;
}
interface Picture {
  readonly width: number;
  readonly height: number;
  resize(to: { w: number; h: number }): unknown;
  getBuffer(mediaType: string, options?: { quality: number }): Promise<Buffer>;
}

const Image = createJimp({ formats: [jpeg, png], plugins: [resize] });

/** 长边至多这么多像素；超过的缩小。 */
const LONGEST = 2400;
/** 像素总数的上限：再多的不解开，免得占满内存。 */
const MOST_PIXELS = 26_000_000;
const QUALITY = 82;

export type ReEncoded =
  | { readonly isDone: true; readonly bytes: Uint8Array }
  | { readonly isDone: false; readonly reason: 'tooManyPixels' | 'damaged' };

/**
 * 重新编码图片：去掉拍摄地点、设备等附带信息，照拍摄时的方向转正，长边不超过 2400 像素。
 * @param mediaType image/jpeg 或 image/png
 */
export const reEncodeImage = async (
  mediaType: 'image/jpeg' | 'image/png',
  bytes: Uint8Array,
): Promise<ReEncoded> => {
  const size = imageSize(mediaType, bytes);
  if (!size) return { isDone: false, reason: 'damaged' };
  if (size.width * size.height > MOST_PIXELS) return { isDone: false, reason: 'tooManyPixels' };
  try {
    const source = Buffer.from(bytes);
    const isPhoto = mediaType === 'image/jpeg';
    const codec = (isPhoto ? jpeg() : png()) as unknown as Codec;
    const decoded = upright(await codec.decode(source), isPhoto ? jpegOrientation(bytes) : 1);
    const image = Image.fromBitmap(decoded) as unknown as Picture;
    const longest = Math.max(image.width, image.height);
    if (longest > LONGEST) {
      const scale = LONGEST / longest;
      const shrunk = (pixels: number) => Math.max(1, Math.round(pixels * scale));
      image.resize({ w: shrunk(image.width), h: shrunk(image.height) });
    }
    const encoded = isPhoto
      ? await image.getBuffer('image/jpeg', { quality: QUALITY })
      : await image.getBuffer('image/png');
    return { isDone: true, bytes: new Uint8Array(encoded) };
  } catch {
    return { isDone: false, reason: 'damaged' };
  }
};
