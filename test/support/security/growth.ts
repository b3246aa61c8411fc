// 量一个函数的费时随输入怎样增长：只比倍数，不比秒数，机器忙闲都一样。
/** 短于这么久的量不准，接着加长。 */
const MIN_MILLISECONDS = 3;
/** 最长的输入也不到这么久的，谈不上被拖住。 */
const HARMLESS_MILLISECONDS = 100;
const ROUNDS = 3;

const fastest = (work: () => unknown): number => {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    work();
    best = Math.min(best, performance.now() - started);
  }
  return best;
};

/** 一次量法。 */
export interface Growth {
  /** 输入长到四倍，费时是几倍：一次的约 4，平方的约 16。 */
  readonly ratio: number;
  readonly length: number;
}

/**
 * 从 length 起加倍，加到一次不少于几毫秒（太短的量不准）或者到了 maxLength，再量它的四倍。
 * @param make 给出这么长的输入
 */
export const growthOf = (
  run: (text: string) => unknown,
  make: (length: number) => string,
  { length = 500, maxLength = 50_000 }: { length?: number; maxLength?: number } = {},
): Growth => {
  let at = length;
  while (at * 8 <= maxLength && fastest(() => run(make(at))) < MIN_MILLISECONDS) at *= 2;
  const [short, long] = [make(at), make(at * 4)];
  const before = fastest(() => run(short));
  const after = fastest(() => run(long));
  return { ratio: after < HARMLESS_MILLISECONDS ? 0 : after / Math.max(before, 0.05), length: at };
};
