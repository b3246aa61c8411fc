import { dayOf, daysInMonth, type Day } from '../law/day';
import { halfWidth } from './money';

const WHOLE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:\s.*)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const SHORT = /^(\d{1,2})[-/.月](\d{1,2})日?$/;

const exists = (year: number, month: number, date: number): Day | null =>
  month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
    ? dayOf({ year, month, date })
    : null;

/**
 * 表格里的日期：2026-01-08、2026年1月8日、20260108、01-08、1月8日；没有写年份的用 year。
 * @returns 空着为 null；不是日期为 undefined
 */
export const dayInCell = (cell: string, year: number): Day | null | undefined => {
  const plain = halfWidth(cell).trim();
  if (plain === '') return null;
  const whole = WHOLE.exec(plain) ?? COMPACT.exec(plain);
  if (whole) return exists(Number(whole[1]), Number(whole[2]), Number(whole[3])) ?? undefined;
  const short = SHORT.exec(plain);
  return short ? (exists(year, Number(short[1]), Number(short[2])) ?? undefined) : undefined;
};
