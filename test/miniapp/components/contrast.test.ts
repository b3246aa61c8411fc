import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  contrastOf,
  elderTokens as elder,
  normalTokens as normal,
  type Tokens,
} from '../../support/contrast';

// 文字与底色的每一种搭配，普通版 ≥ 4.5:1，长辈版 ≥ 7:1。
// 依据：《移动互联网应用（APP）适老化通用设计规范》；算法是 WCAG 的相对亮度。
const components = path.resolve(__dirname, '../../../miniapp/src/components');
const styleSheets = readdirSync(components, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('index.scss'),
);

const ratio = (tokens: Tokens, front: string, back: string): number =>
  contrastOf(tokens[front] ?? `没有颜色 ${front}`, tokens[back] ?? `没有颜色 ${back}`);

/** 文字色 → 它会出现在哪些底色上。 */
const pairs: Readonly<Record<string, readonly string[]>> = {
  ink: ['paper', 'surface', 'sunken', 'navy-wash', 'seal-wash', 'ok-wash', 'warn-wash', 'mark'],
  'ink-soft': ['paper', 'surface', 'sunken', 'navy-wash'],
  'ink-inverse': ['navy', 'navy-deep', 'seal', 'seal-deep', 'ink'],
  'ink-inverse-soft': ['navy', 'navy-deep'],
  navy: ['paper', 'surface', 'navy-wash'],
  link: ['paper', 'surface', 'navy-wash', 'warn-wash'],
  'navy-deep': ['paper', 'surface'],
  seal: ['paper', 'surface', 'seal-wash'],
  ok: ['surface', 'ok-wash'],
  warn: ['paper', 'surface', 'warn-wash'],
  quiet: ['surface', 'quiet-wash'],
};

const cases = Object.entries(pairs).flatMap(([front, backs]) =>
  backs.map((back) => [front, back] as const),
);

/** 边框、焦点框等图形，≥ 3:1。 */
const shapes = [
  ['line-strong', 'surface'],
  ['line-strong', 'paper'],
  ['focus', 'surface'],
  ['focus', 'paper'],
  ['navy', 'paper'],
  ['seal', 'sunken'],
  ['ok', 'sunken'],
] as const;

describe('对比度', () => {
  test('算法：黑与白是 21:1，#767676 与白是 4.54:1', () => {
    expect(ratio({ a: '#000000', b: '#ffffff' }, 'a', 'b')).toBeCloseTo(21, 5);
    expect(ratio({ a: '#767676', b: '#ffffff' }, 'a', 'b')).toBeCloseTo(4.54, 2);
  });

  test.each(cases)('普通版 %s 在 %s 上 ≥ 4.5', (front, back) => {
    expect(ratio(normal, front, back)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(cases)('长辈版 %s 在 %s 上 ≥ 7', (front, back) => {
    expect(ratio(elder, front, back)).toBeGreaterThanOrEqual(7);
  });

  test.each(shapes)('图形 %s 在 %s 上 ≥ 3', (front, back) => {
    expect(ratio(normal, front, back)).toBeGreaterThanOrEqual(3);
    expect(ratio(elder, front, back)).toBeGreaterThanOrEqual(3);
  });
});

const pixels = (tokens: Tokens, name: string): number => Number.parseFloat(tokens[name] ?? 'NaN');

describe('字号与触控', () => {
  test('正文 ≥ 17 px，长辈版 ≥ 22 px', () => {
    expect(pixels(normal, 'text-base')).toBeGreaterThanOrEqual(17);
    expect(pixels(elder, 'text-base')).toBeGreaterThanOrEqual(22);
  });

  test('长辈版最小的字也不小于 18 px', () => {
    expect(pixels(elder, 'text-small')).toBeGreaterThanOrEqual(18);
  });

  test('触控 ≥ 48 px，长辈版 ≥ 60 px', () => {
    expect(pixels(normal, 'touch')).toBeGreaterThanOrEqual(48);
    expect(pixels(elder, 'touch')).toBeGreaterThanOrEqual(60);
  });

  test('行高 ≥ 1.3', () => {
    for (const tokens of [normal, elder]) {
      expect(pixels(tokens, 'leading')).toBeGreaterThanOrEqual(1.3);
      expect(pixels(tokens, 'leading-tight')).toBeGreaterThanOrEqual(1.3);
    }
  });

  test.each(styleSheets)('%s 不写死字号与颜色，长辈版才能整体放大', (sheet) => {
    const text = readFileSync(path.join(components, sheet), 'utf8');
    expect(text).not.toMatch(/font-size:\s*\d+px/);
    expect(text).not.toMatch(/(?<!%23)#[0-9a-f]{3,8}\b(?! *\{)/i);
  });
});
