// 量一个函数的费时随输入怎样增长：只比倍数，不比秒数；量处理器的时间，机器忙闲都一样。
/** 短于这么久的量不准，接着加长。 */
const MIN_MILLISECONDS = 3;
/** 最长的输入也不到这么久的，谈不上被拖住。 */
const HARMLESS_MILLISECONDS = 100;
const ROUNDS = 2;
/** 一次的约四倍，这么多倍以内不用再量。 */
const LINEAR = 8;
/** 平方的量几次都是平方；碰上清理内存而显得长的，再量一次就不是了。 */
const ATTEMPTS = 3;

/** 本进程用掉的处理器时间，毫秒。 */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const fastest = (work: () => unknown): number => {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = cpu();
    work();
    best = Math.min(best, cpu() - started);
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
  let ratio = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && ratio > LINEAR; attempt += 1) {
    const before = fastest(() => run(short));
    const after = fastest(() => run(long));
    const measured = after < HARMLESS_MILLISECONDS ? 0 : after / Math.max(before, 0.05);
    ratio = Math.min(ratio, measured);
  }
  return { ratio, length: at };
};
