import { financeClasses, type FinanceClass } from '../vocabulary/finance';

const WORDS: readonly (readonly [FinanceClass, RegExp])[] = [
  ['landCompensation', /征地|征收补偿|土地补偿|青苗补偿|安置补助/],
  ['distribution', /分红|收益分配|分配到户|福利分配/],
  ['claims', /借款|贷款|还款|欠款|应收|应付|保证金|押金|代管/],
];

/** 类别一栏写的是八类之一的照写的；没有写的看摘要，再看是收入还是支出。 */
export const classOf = (written: string, summary: string, isIncome: boolean): FinanceClass => {
  const named = financeClasses.values.find(
    (each) =>
      written.trim() !== '' &&
      (financeClasses.labels[each] === written.trim() ||
        financeClasses.labels[each].replace('各项', '') === written.trim()),
  );
  if (named !== undefined) return named;
  const guessed = WORDS.find(([, pattern]) => pattern.test(`${written}${summary}`))?.[0];
  return guessed ?? (isIncome ? 'income' : 'expense');
};
