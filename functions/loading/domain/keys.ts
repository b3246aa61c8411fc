import { createHash } from 'node:crypto';

const digest = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** 由内容定出的编号（UUID 第 8 版）：同样的内容永远是同一个编号，重复载入不会重。 */
export const contentUuid = (...parts: readonly string[]): string => {
  const hex = digest(parts);
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
};

/** 由内容定出的短代码，如 "e-0f3a…"：小写字母、数字与连字符。 */
export const contentSlug = (prefix: string, ...parts: readonly string[]): string =>
  `${prefix}-${digest(parts).slice(0, 16)}`;
