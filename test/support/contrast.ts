import { readFileSync } from 'node:fs';
import path from 'node:path';

/** 设计令牌：名称 → 值。 */
export type Tokens = Readonly<Record<string, string>>;

const source = readFileSync(
  path.resolve(__dirname, '../../miniapp/src/components/tokens.scss'),
  'utf8',
);

const block = (selector: string): Tokens => {
  const start = source.indexOf(`${selector} {`);
  const body = source.slice(start, source.indexOf('\n}', start));
  return Object.fromEntries(
    [...body.matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)].map((match) => [
      match[1] ?? '',
      match[2] ?? '',
    ]),
  );
};

/** 普通版的令牌。 */
export const normalTokens = block('.ml');
/** 长辈版的令牌：只写与普通版不同的。 */
export const elderTokens: Tokens = { ...normalTokens, ...block('.ml--elder') };

const luminance = (hex: string): number => {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red, green, blue] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** 两个颜色（#rrggbb）的对比度，按 WCAG 的相对亮度。 */
export const contrastOf = (front: string, back: string): number => {
  const [light, dark] = [front, back].map(luminance).sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

/** 文字至少要多大的对比度：18磅以内的 4.5，更大的 3。依据：《移动互联网应用（APP）适老化通用设计规范》。 */
export const requiredContrast = (fontPt: number): number => (fontPt <= 18 ? 4.5 : 3);
