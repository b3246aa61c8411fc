import { expect, test } from '@jest/globals';
import { imageSize } from '@functions/platform/images/image-size';
import { jpegOrientation, upright } from '@functions/platform/images/orientation';

const exif = (orientation: number, isLittle: boolean): Uint8Array => {
  const bytes = new Uint8Array(60);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xffd8);
  view.setUint16(2, 0xffe1);
  view.setUint16(4, 40);
  view.setUint32(6, 0x45786966);
  view.setUint16(12, isLittle ? 0x4949 : 0x4d4d);
  view.setUint32(16, 8, isLittle);
  view.setUint16(20, 1, isLittle);
  view.setUint16(22, 0x0112, isLittle);
  view.setUint16(30, orientation, isLittle);
  return bytes;
};

test('两种字节次序的拍摄方向都读得出；没有写的、写坏的当作不用转', () => {
  expect(jpegOrientation(exif(6, true))).toBe(6);
  expect(jpegOrientation(exif(8, false))).toBe(8);
  expect(jpegOrientation(exif(99, true))).toBe(1);
  expect(jpegOrientation(new Uint8Array([0xff, 0xd8, 0xff, 0xe1, 0, 9, 69, 120, 105, 102]))).toBe(
    1,
  );
  expect(jpegOrientation(new Uint8Array(0))).toBe(1);
});

// 甲 乙 丙 / 丁 戊 己
const bitmap = { width: 3, height: 2, data: Buffer.alloc(24) };
[1, 2, 3, 4, 5, 6].forEach((value, index) => bitmap.data.writeUInt32BE(value, index * 4));
const pixels = (orientation: number) => {
  const { data, width, height } = upright(bitmap, orientation);
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_unused, x) => data.readUInt32BE((y * width + x) * 4)).join(''),
  );
};

test.each([
  [1, ['123', '456']],
  [2, ['321', '654']],
  [3, ['654', '321']],
  [4, ['456', '123']],
  [5, ['14', '25', '36']],
  [6, ['41', '52', '63']],
  [7, ['63', '52', '41']],
  [8, ['36', '25', '14']],
])('方向 %i 转正', (orientation, expected) => {
  expect(pixels(orientation)).toEqual(expected);
});

test('不解开图片就知道尺寸；不是图片的没有尺寸', () => {
  expect(imageSize('image/jpeg', new Uint8Array([0xff, 0xd8, 1, 2, 3]))).toBeNull();
  expect(imageSize('image/png', new Uint8Array(5))).toBeNull();
});
