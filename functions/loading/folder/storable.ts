const DEEPEST = 20;

/** 数据库存不下的内容：空字符、残缺的字，或层层嵌套得太深；没有问题时得 undefined。 */
export const storableProblem = (value: unknown, depth = 0): string | undefined => {
  if (depth > DEEPEST) return '嵌套太深';
  if (typeof value === 'string') {
    if (value.includes('\u0000')) return '含有空字符（U+0000）';
    return /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(value)
      ? '含有残缺的字'
      : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const part of [...Object.keys(value), ...Object.values(value as Record<string, unknown>)]) {
    const problem = storableProblem(part, depth + 1);
    if (problem !== undefined) return problem;
  }
  return undefined;
};
