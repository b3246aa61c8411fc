// 测试用的照片与录音：照片是真的 JPEG，录音是真的 WAV、MP3、AAC、M4A 的样子。
import { createJimp } from '@jimp/core';
import jpeg from '@jimp/js-jpeg';

const Image = createJimp({ formats: [jpeg], plugins: [] });

/** 一张照片。 */
export const photo = async (width = 40, height = 30): Promise<Uint8Array> => {
  const data = Buffer.alloc(width * height * 4, 0x99);
  const image = Image.fromBitmap({ data, width, height }) as unknown as {
    getBuffer(type: string): Promise<Buffer>;
  };
  return new Uint8Array(await image.getBuffer('image/jpeg'));
};

/** 若干秒的 WAV，每秒 8000 字节。 */
export const wav = (seconds: number): Uint8Array => {
  const size = seconds * 8000;
  const bytes = Buffer.alloc(44 + size, 0x80);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + size, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(8000, 24);
  bytes.writeUInt32LE(8000, 28);
  bytes.writeUInt16LE(1, 32);
  bytes.writeUInt16LE(8, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(size, 40);
  return new Uint8Array(bytes);
};

/** 若干秒的 MP3（第二版第三层，16 千比特每秒、16000 赫兹）。 */
export const mp3 = (seconds: number): Uint8Array => {
  const frame = Buffer.alloc(72);
  frame.set([0xff, 0xf3, 0x28, 0xc4]);
  return new Uint8Array(Buffer.concat(Array(Math.round((seconds * 16000) / 576)).fill(frame)));
};

/** 若干秒的 AAC（ADTS，16000 赫兹）。 */
export const aac = (seconds: number): Uint8Array => {
  const frame = Buffer.alloc(100);
  frame.set([0xff, 0xf1, 0x60, 0x40, 0x0c, 0x9f, 0xfc]);
  return new Uint8Array(Buffer.concat(Array(Math.round((seconds * 16000) / 1024)).fill(frame)));
};

/** 若干秒的 M4A：只有开头的几个盒子。 */
export const m4a = (seconds: number): Uint8Array => {
  const bytes = Buffer.alloc(24 + 8 + 108);
  bytes.writeUInt32BE(24, 0);
  bytes.write('ftypM4A ', 4);
  bytes.writeUInt32BE(8 + 108, 24);
  bytes.write('moov', 28);
  bytes.writeUInt32BE(108, 32);
  bytes.write('mvhd', 36);
  bytes.writeUInt32BE(1000, 32 + 20);
  bytes.writeUInt32BE(seconds * 1000, 32 + 24);
  return new Uint8Array(bytes);
};
