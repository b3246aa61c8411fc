import { closedList } from './closed-list';

/** 村级财务公开的八类。依据：农经发〔2011〕13号。 */
export const financeClasses = closedList({
  plan: '财务计划',
  income: '各项收入',
  expense: '各项支出',
  assets: '各项资产',
  claims: '债权债务',
  distribution: '收益分配',
  landCompensation: '征地补偿费',
  other: '其他',
});
export type FinanceClass = (typeof financeClasses.values)[number];

/** 债权还是债务。 */
export const debtKinds = closedList({ receivable: '债权（应收）', payable: '债务（应付）' });
export type DebtKind = (typeof debtKinds.values)[number];
