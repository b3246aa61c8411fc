import { codeModules } from './code-modules';
import { toPng } from './png';

/** 一格画成几个像素。 */
const SCALE = 4;
const WHITE = 0xff;

/** 一段文字的二维码，黑白 PNG，四周留白。 */
export const codePicture = (text: string): Uint8Array => {
  const { size, squares } = codeModules(text);
  const side = size * SCALE;
  const pixels = new Uint8Array(side * side * 3).fill(WHITE);
  for (const { row, column } of squares)
    for (let line = 0; line < SCALE; line += 1) {
      const start = ((row * SCALE + line) * side + column * SCALE) * 3;
      pixels.fill(0, start, start + SCALE * 3);
    }
  return toPng(pixels, { width: side, height: side });
};
