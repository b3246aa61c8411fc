import { randomInt } from 'node:crypto';

const FIXED = 20_261_121;

const chosen = (asked: string | undefined): number => {
  const seed = asked === 'random' ? randomInt(2 ** 31) : Number(asked ?? FIXED);
  if (!Number.isSafeInteger(seed)) throw new Error('TEST_SEED 请写一个整数，或者 random');
  return seed;
};

/** 随机的测试从哪个种子起：平时固定，同一份代码每次得同样的结果；TEST_SEED=random 换一个没有试过的。 */
export const seed = chosen(process.env['TEST_SEED']);
