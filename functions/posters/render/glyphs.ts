import { create, type Font } from 'fontkit';
import type { Measure, Weight } from '../domain/layout/marks';
import { fillContours, type Bitmap, type Point } from './raster';
import type { Fonts } from './to-pdf';

/** 一段曲线折成几段直线。 */
const STEPS = 6;

type Command = Readonly<{ command: string; args: readonly number[] }>;

const pointsOf = (args: readonly number[]): Point[] =>
  args.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: args[index + 1] ?? 0 }] : []));

/** 贝塞尔曲线上的一点，二次、三次都用逐层插值。 */
const onCurve = (points: readonly Point[], share: number): Point => {
  const [first, ...rest] = points;
  if (first === undefined || rest.length === 0) return first ?? { x: 0, y: 0 };
  return onCurve(
    rest.map((point, index) => {
      const before = points[index] ?? first;
      return {
        x: before.x + (point.x - before.x) * share,
        y: before.y + (point.y - before.y) * share,
      };
    }),
    share,
  );
};

const contoursOf = (commands: readonly Command[]): Point[][] => {
  const contours: Point[][] = [];
  for (const { command, args } of commands) {
    const points = pointsOf(args);
    const current = contours[contours.length - 1];
    const from = current?.[current.length - 1];
    if (command === 'moveTo') contours.push(points);
    else if (command === 'lineTo') current?.push(...points);
    else if (from !== undefined)
      for (let step = 1; step <= STEPS && points.length > 0; step += 1)
        current?.push(onCurve([from, ...points], step / STEPS));
  }
  return contours;
};

/** 一套字：量宽，给出某个字号的灰度图；量过、画过的记着。 */
export interface Glyphs {
  readonly measure: Measure;
  readonly advance: (character: string, weight: Weight) => number;
  readonly bitmap: (character: string, weight: Weight, size: number) => Bitmap;
  /** 字框上边到基线的距离与字号之比。 */
  readonly ascent: (weight: Weight) => number;
}

const remembered = <T>(compute: (key: string) => T): ((key: string) => T) => {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
};

const open = (bytes: Uint8Array): Font => {
  const font = create(Buffer.from(bytes));
  if (!('glyphForCodePoint' in font)) throw new Error('the font file is a collection');
  return font;
};

/** 打开两种字体。 */
export const glyphsOf = (files: Fonts): Glyphs => {
  const fonts = { regular: open(files.regular), bold: open(files.bold) };
  const glyphOf = (character: string, weight: Weight) =>
    fonts[weight].glyphForCodePoint(character.codePointAt(0) ?? 0);
  const split = (key: string) => {
    const [weight = '', size = '', character = ''] = key.split('\u0000');
    return { weight: weight as Weight, size: Number(size), character };
  };
  const advanceOf = remembered((key) => {
    const { weight, character } = split(key);
    return glyphOf(character, weight).advanceWidth / fonts[weight].unitsPerEm;
  });
  const bitmapOf = remembered((key) => {
    const { weight, size, character } = split(key);
    const scale = size / fonts[weight].unitsPerEm;
    const commands = glyphOf(character, weight).path.commands as readonly Command[];
    return fillContours(
      contoursOf(commands).map((points) =>
        points.map(({ x, y }) => ({ x: x * scale, y: -y * scale })),
      ),
    );
  });
  const keyOf = (weight: Weight, size: number, character: string) =>
    [weight, String(size), character].join('\u0000');
  const advance = (character: string, weight: Weight) => advanceOf(keyOf(weight, 0, character));
  return {
    advance,
    measure: ({ text, weight }, size) =>
      [...text].reduce((sum, character) => sum + advance(character, weight), 0) * size,
    bitmap: (character, weight, size) => bitmapOf(keyOf(weight, size, character)),
    ascent: (weight) => {
      const { ascent, descent, unitsPerEm } = fonts[weight];
      return (1.4 + (ascent + descent) / unitsPerEm) / 2;
    },
  };
};
