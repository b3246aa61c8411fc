import type { LaidDocument, Mark, Measure } from '../domain/layout/marks';
import { codeModules } from './code-modules';
import { glyphsOf, type Glyphs } from './glyphs';
import { toPng as encode } from './png';
import type { Bitmap } from './raster';
import type { Fonts } from './to-pdf';

interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

type Rgb = readonly [number, number, number];

const rgbOf = (colour: string): Rgb => {
  const value = Number.parseInt(colour, 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};

/** 一个像素按浓淡染色。@param cover 0–255 */
const tint = (
  { width, height, pixels }: Canvas,
  at: { readonly x: number; readonly y: number; readonly cover: number },
  colour: Rgb,
): void => {
  if (at.x < 0 || at.y < 0 || at.x >= width || at.y >= height || at.cover === 0) return;
  const start = (at.y * width + at.x) * 3;
  colour.forEach((value, index) => {
    const under = pixels[start + index] ?? 255;
    pixels[start + index] = under + Math.round(((value - under) * at.cover) / 255);
  });
};

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const fillArea = (canvas: Canvas, area: Area, colour: string): void => {
  const rgb = rgbOf(colour);
  const [left, top] = [Math.round(area.x), Math.round(area.y)];
  const right = Math.max(left + 1, Math.round(area.x + area.width));
  const bottom = Math.max(top + 1, Math.round(area.y + area.height));
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) tint(canvas, { x, y, cover: 255 }, rgb);
};

const drawBox = (canvas: Canvas, box: Extract<Mark, { kind: 'box' }>): void => {
  const { x, y, width, height, fill, stroke } = box;
  if (fill !== null) fillArea(canvas, box, fill);
  if (stroke === null) return;
  const line = Math.max(1, Math.round(box.line));
  fillArea(canvas, { x, y, width, height: line }, stroke);
  fillArea(canvas, { x, y: y + height - line, width, height: line }, stroke);
  fillArea(canvas, { x, y, width: line, height }, stroke);
  fillArea(canvas, { x: x + width - line, y, width: line, height }, stroke);
};

const drawBitmap = (
  canvas: Canvas,
  bitmap: Bitmap,
  pen: { readonly x: number; readonly y: number; readonly colour: Rgb },
): void => {
  const { left, top, width, cover } = bitmap;
  cover.forEach((share, index) => {
    if (share === 0) return;
    const x = pen.x + left + (index % width);
    tint(canvas, { x, y: pen.y + top + Math.floor(index / width), cover: share }, pen.colour);
  });
};

const drawText = (canvas: Canvas, mark: Extract<Mark, { kind: 'text' }>, glyphs: Glyphs): void => {
  const { run, size, spacing } = mark;
  const colour = rgbOf(mark.colour);
  const baseline = Math.round(mark.y + size * glyphs.ascent(run.weight));
  let x = mark.x;
  for (const character of run.text) {
    const bitmap = glyphs.bitmap(character, run.weight, size);
    drawBitmap(canvas, bitmap, { x: Math.round(x), y: baseline, colour });
    x += glyphs.advance(character, run.weight) * size + spacing;
  }
};

const drawMark = (canvas: Canvas, mark: Mark, glyphs: Glyphs): void => {
  if (mark.kind === 'text') drawText(canvas, mark, glyphs);
  else if (mark.kind === 'box') drawBox(canvas, mark);
  else {
    // 每个方块占整数个像素，扫得清楚。
    const { size, squares } = codeModules(mark.text);
    const unit = Math.max(1, Math.floor(mark.size / size));
    for (const { row, column } of squares)
      fillArea(
        canvas,
        { x: mark.x + column * unit, y: mark.y + row * unit, width: unit, height: unit },
        '000000',
      );
  }
};

/** 把排好的第一页画成 PNG，一磅一像素；字形由字库的轮廓填出，不用系统的字体与图形库。 */
export const toPng = (fonts: Fonts, lay: (measure: Measure) => LaidDocument): Uint8Array => {
  const glyphs = glyphsOf(fonts);
  const { width, height, pages } = lay(glyphs.measure);
  const canvas = { width, height, pixels: new Uint8Array(width * height * 3).fill(255) };
  for (const mark of pages[0]?.marks ?? []) drawMark(canvas, mark, glyphs);
  return encode(canvas.pixels, canvas);
};
