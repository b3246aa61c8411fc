import type { Finance, FinanceLine } from '@shared/contract/finance-parts';
import { yuanOf } from '@shared/finance/money';
import { totalsOf, withBalances } from '@shared/finance/totals';
import { chineseDay, type Day } from '@shared/law/day';
import { ok, refused, type Result } from '@shared/result';

/** 依据：逐项逐笔公布，保证真实。 */
export const FINANCE_BASIS =
  '农经发〔2011〕13号；《村民委员会组织法》关于村务公开的规定（2018年文本第三十条）';

const wrong = (field: string, message: string): Result<never> =>
  refused('ruleViolated', message, { field, legalBasis: FINANCE_BASIS });

/** “第3行（1月20日，支付电费）”。 */
const nameOf = (line: FinanceLine, index: number): string => {
  const day = line.date === null ? '' : `${chineseDay(line.date)}，`;
  return `第${index + 1}行（${day}${line.summary}）`;
};

const checkLine = (line: FinanceLine, index: number, producedOn: Day): Result<null> => {
  const field = (name: string) => `finance.detail.lines.${index}.${name}`;
  const { incomeFen, expenseFen, date } = line;
  if (incomeFen === 0 && expenseFen === 0)
    return wrong(field('incomeFen'), `${nameOf(line, index)}的收入、支出都没有填`);
  if (incomeFen !== 0 && expenseFen !== 0)
    return wrong(
      field('expenseFen'),
      `${nameOf(line, index)}的收入、支出都填了，一笔只填一栏，请分成两行`,
    );
  return date !== null && date > producedOn
    ? wrong(field('date'), `${nameOf(line, index)}的日期晚于制作日期${chineseDay(producedOn)}`)
    : ok(null);
};

const checkBalances = ({ openingFen }: Finance, lines: readonly FinanceLine[]): Result<null> => {
  const computed = withBalances(lines, openingFen);
  const index = lines.findIndex((line, at) => line.balanceFen !== computed[at]?.balanceFen);
  const line = lines[index];
  if (!line) return ok(null);
  const right = yuanOf(computed[index]?.balanceFen ?? 0);
  const before = yuanOf(computed[index - 1]?.balanceFen ?? openingFen);
  return wrong(
    `finance.detail.lines.${index}.balanceFen`,
    `${nameOf(line, index)}的结余应是上一行的${before}元加收入减支出，算得${right}元，填的是${yuanOf(line.balanceFen)}元`,
  );
};

const checkTotals = (finance: Finance, lines: readonly FinanceLine[]): Result<null> => {
  const sums = totalsOf(lines);
  for (const [name, label] of [
    ['incomeFen', '收入'],
    ['expenseFen', '支出'],
  ] as const)
    if (sums[name] !== finance[name])
      return wrong(
        `finance.${name}`,
        `「${label}」应是明细各行之和，${lines.length}行合计${yuanOf(sums[name])}元，填的是${yuanOf(finance[name])}元`,
      );
  return ok(null);
};

/**
 * 明细算得上：每笔只填一栏、日期不晚于制作日期、逐行结余连得上、合计与概要一致。没有明细的不查。
 * 拒绝：指出哪一行、算得多少、填的多少。
 * 依据：农经发〔2011〕13号。
 */
export const checkLines = (finance: Finance, producedOn: Day): Result<null> => {
  const lines = finance.detail?.lines ?? [];
  if (lines.length === 0) return ok(null);
  for (const [index, line] of lines.entries()) {
    const checked = checkLine(line, index, producedOn);
    if (!checked.ok) return checked;
  }
  const balances = checkBalances(finance, lines);
  return balances.ok ? checkTotals(finance, lines) : balances;
};
