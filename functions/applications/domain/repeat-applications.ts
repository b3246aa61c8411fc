import { bigramsOf, normaliseDescription } from './same-information';

/** 相似度达到这个数就列出，供人比对；是不是同一信息由人决定。 */
export const SIMILAR_ENOUGH = 0.6;

/** 同一申请人先前的一件。 */
export interface EarlierApplication {
  readonly registrationNumber: string;
  readonly description: string;
  /** 行政机关已经答复。 */
  readonly wasAnswered: boolean;
}

export interface EarlierMatch {
  readonly registrationNumber: string;
  /** 0–1，1 为整理后文字完全相同。 */
  readonly similarity: number;
  readonly isIdentical: boolean;
  readonly wasAnswered: boolean;
}

const sharedCount = (left: readonly string[], right: readonly string[]): number => {
  const rest = new Map<string, number>();
  for (const gram of right) rest.set(gram, (rest.get(gram) ?? 0) + 1);
  let shared = 0;
  for (const gram of left) {
    const count = rest.get(gram) ?? 0;
    if (count > 0) {
      shared += 1;
      rest.set(gram, count - 1);
    }
  }
  return shared;
};

/** 两段描述的相似度（相邻两字的 Dice 系数），0–1。 */
export const similarityOf = (left: string, right: string): number => {
  const [a, b] = [normaliseDescription(left), normaliseDescription(right)];
  if (a === b) return a === '' ? 0 : 1;
  const [gramsA, gramsB] = [bigramsOf(a), bigramsOf(b)];
  const total = gramsA.length + gramsB.length;
  return total === 0 ? 0 : (2 * sharedCount(gramsA, gramsB)) / total;
};

/** 整理（空白、标点、全角半角、日期写法）后文字是否完全相同。依据：《条例》第三十六条第六项。 */
export const sameInformation = (left: string, right: string): boolean =>
  similarityOf(left, right) === 1 && normaliseDescription(left) === normaliseDescription(right);

/**
 * 同一申请人先前申请过的相同、相近的内容，由像到不像；是不是重复由人决定。
 * 依据：《条例》第三十六条第六项。
 */
export const findEarlier = (
  description: string,
  earlier: readonly EarlierApplication[],
): EarlierMatch[] =>
  earlier
    .map((item) => ({
      registrationNumber: item.registrationNumber,
      similarity: similarityOf(description, item.description),
      isIdentical: sameInformation(description, item.description),
      wasAnswered: item.wasAnswered,
    }))
    .filter(({ similarity }) => similarity >= SIMILAR_ENOUGH)
    .sort(
      (left, right) =>
        right.similarity - left.similarity ||
        Number(right.wasAnswered) - Number(left.wasAnswered) ||
        left.registrationNumber.localeCompare(right.registrationNumber),
    );

/** 可以按重复申请不予处理的那一件：文字相同、已经答复；没有为 null。 */
export const answeredBefore = (
  description: string,
  earlier: readonly EarlierApplication[],
): EarlierMatch | null =>
  findEarlier(description, earlier).find(
    ({ isIdentical, wasAnswered }) => isIdentical && wasAnswered,
  ) ?? null;
