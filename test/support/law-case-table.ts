import { expect, test } from '@jest/globals';
import { lawCase, lawCaseIds, type LawCase } from './law-cases';

/** 一族案例：编号 → 怎样核对。 */
export type LawCaseTable = Readonly<Record<string, (found: LawCase) => void>>;

/** 逐个核对一族案例，并断定文件里这一族没有漏掉一个、表里没有多出一个。 */
export const checkLawCases = (family: string, table: LawCaseTable): void => {
  test.each(Object.keys(table))('%s', (id) => table[id]?.(lawCase(id)));
  test(`${family}-*：文件里的案例全部用上`, () => {
    expect(Object.keys(table).toSorted()).toEqual(lawCaseIds(family).toSorted());
  });
};
