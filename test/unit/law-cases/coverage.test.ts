import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { lawCaseIds } from '../../support/law-cases';

const families = ['ACC', 'AP', 'BZ', 'DL', 'EX', 'FEE', 'PD', 'PRI', 'REM', 'RPT', 'TP', 'VIL'];

test('每一族案例都有自己的测试文件，文件里确有这一族', () => {
  const files = readdirSync(__dirname).filter((name) => name !== 'coverage.test.ts');
  expect(files.toSorted()).toEqual(families.map((name) => `${name.toLowerCase()}.test.ts`));
  for (const family of families) expect(lawCaseIds(family)).not.toEqual([]);
});
