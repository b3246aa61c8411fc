import { halfWidth } from './money';

/** 认得的各栏。amount 是只有一个金额栏的：表头或者表名说是收入还是支出。 */
export type ColumnName =
  | 'date'
  | 'month'
  | 'dayOfMonth'
  | 'voucher'
  | 'summary'
  | 'class'
  | 'income'
  | 'expense'
  | 'balance'
  | 'amount';

/** 一个表头：各栏在第几列，金额的单位，单个金额栏是收入还是支出。 */
export interface Columns {
  readonly at: Readonly<Partial<Record<ColumnName, number>>>;
  readonly scale: number;
  readonly amountIs: 'income' | 'expense' | null;
}

const NAMES: readonly (readonly [ColumnName, RegExp])[] = [
  ['dayOfMonth', /^日$/],
  ['month', /^月(?:份)?$/],
  ['date', /^(?:日期|时间|年月日|记账日期|发生日期|入账日期)$/],
  ['voucher', /凭证|票据|单据号|^字号$/],
  ['balance', /^(?:结余|余额|结存|期末结余|累计结余|库存)/],
  ['class', /^(?:类别|科目|分类|会计科目|项目类别|收支类别)$/],
  ['income', /^(?:收入|借方|收方|收入金额|本期收入|增加)$/],
  ['expense', /^(?:支出|贷方|付方|支出金额|本期支出|减少)$/],
  ['amount', /^(?:金额|数额|发生额)$/],
  [
    'summary',
    /^(?:摘要|事由|用途|内容|项目|(?:收入|支出|收支)(?:项目|内容|事项|摘要)|业务摘要|事项)$/,
  ],
];

const plainOf = (cell: string): string =>
  halfWidth(cell)
    .replace(/\*\*|\s/g, '')
    .replace(/[(（](?:万?元|人民币)[)）]|:$|：$/g, '');

const nameOf = (cell: string): ColumnName | undefined => {
  const plain = plainOf(cell);
  return plain === '' ? undefined : NAMES.find(([, pattern]) => pattern.test(plain))?.[0];
};

const directionIn = (text: string): Columns['amountIs'] => {
  const [income, expense] = [text.includes('收入'), /支出|开支/.test(text)];
  if (income === expense) return null;
  return income ? 'income' : 'expense';
};

/**
 * 一行是不是表头：有摘要（项目），又有收入、支出或者金额。
 * @param above 表头上面的一行（如“二、支出情况”），单个金额栏凭它知道是收入还是支出
 */
export const columnsOf = (row: readonly string[], above: string): Columns | null => {
  const at: Partial<Record<ColumnName, number>> = {};
  row.forEach((cell, index) => {
    const name = nameOf(cell);
    if (name !== undefined && at[name] === undefined) at[name] = index;
  });
  const { summary, income, expense, amount } = at;
  const money = income ?? expense ?? amount;
  if (summary === undefined || money === undefined) return null;
  const header = row.join('');
  const scale = /万元/.test(header) ? 10_000 : 1;
  return { at, scale, amountIs: directionIn(row[summary] ?? '') ?? directionIn(above) };
};
