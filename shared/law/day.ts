import * as z from '../zod';

/** 历日，写作 YYYY-MM-DD，不带时区；凡以“…On”结尾的字段都是它。 */
export type Day = string;

const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const REMEMBERED_DAYS = 20_000;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const WEEKDAY_NAMES = [
  '星期日',
  '星期一',
  '星期二',
  '星期三',
  '星期四',
  '星期五',
  '星期六',
] as const;

export interface DayParts {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly date: number;
}

const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** 某年某月的天数。@param month 1–12 */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

/** 用过的历日就那么几千个，换算的结果记着；太多时从头记起。 */
const remembered = <K, V>(compute: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= REMEMBERED_DAYS) known.clear();
    const value = compute(key);
    if (value !== undefined) known.set(key, value);
    return value;
  };
};

const readParts = remembered((text: string): DayParts | undefined => {
  const match = DAY_PATTERN.exec(text);
  if (!match) return undefined;
  const parts = { year: Number(match[1]), month: Number(match[2]), date: Number(match[3]) };
  const exists =
    parts.year >= 1 && parts.date >= 1 && parts.date <= daysInMonth(parts.year, parts.month);
  return exists ? parts : undefined;
});

/** 是否写成 YYYY-MM-DD 且确有其日。 */
export const isDay = (text: string): text is Day => readParts(text) !== undefined;

export const daySchema = z
  .string()
  .regex(DAY_PATTERN, '日期应写成 2026-01-31 的样子')
  .refine(isDay, '没有这一天，请核对日期')
  .describe('日期');

/** 拆成年、月、日；不是日期属于程序错误，抛出。 */
export const dayParts = (day: Day): DayParts => {
  const parts = readParts(day);
  if (!parts) throw new RangeError('不是 YYYY-MM-DD 的日期');
  return parts;
};

const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** 由年、月、日写成历日。 */
export const dayOf = ({ year, month, date }: DayParts): Day =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;

// 以 3 月为一年之首推算序号，闰日落在年尾，全程只用整数，与机器时区无关。
const toNumber = remembered((day: Day): number => {
  const { year, month, date } = dayParts(day);
  const shifted = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leaps + Math.floor((153 * monthFromMarch + 2) / 5) + date - 1;
});

const fromNumber = remembered((number: number): Day => {
  let year = Math.floor((10000 * number + 14780) / 3652425);
  const dayOfYear = (value: number) =>
    number -
    (365 * value + Math.floor(value / 4) - Math.floor(value / 100) + Math.floor(value / 400));
  if (dayOfYear(year) < 0) year -= 1;
  const rest = dayOfYear(year);
  const monthFromMarch = Math.floor((100 * rest + 52) / 3060);
  const month = ((monthFromMarch + 2) % 12) + 1;
  return dayOf({
    year: year + (month <= 2 ? 1 : 0),
    month,
    date: rest - Math.floor((monthFromMarch * 306 + 5) / 10) + 1,
  });
});

/** 往后（负数往前）数若干天。 */
export const addDays = (day: Day, count: number): Day => fromNumber(toNumber(day) + count);

/** 从 from 到 to 相隔的天数；to 在前时为负。 */
export const daysBetween = (from: Day, to: Day): number => toNumber(to) - toNumber(from);

/** 先后次序，供排序用：负数表示 left 在前。 */
export const compareDays = (left: Day, right: Day): number => {
  if (left === right) return 0;
  return left < right ? -1 : 1;
};

/** 往后数若干个月；对应之日不存在时取月末。依据：《民法典》第二百零二条。 */
export const addMonths = (day: Day, count: number): Day => {
  const { year, month, date } = dayParts(day);
  const index = year * 12 + month - 1 + count;
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return dayOf({ ...target, date: Math.min(date, daysInMonth(target.year, target.month)) });
};

/** 星期几：0 是星期日，6 是星期六。 */
export const weekdayOf = (day: Day): number => (toNumber(day) + 3) % 7;

/** 是否星期六或星期日（不论是否调休）。 */
export const isWeekend = (day: Day): boolean => weekdayOf(day) % 6 === 0;

/** “2026年3月2日至2026年3月5日”，两头都写全年份。 */
export const chineseSpan = (from: Day, to: Day): string => `${chineseDay(from)}至${chineseDay(to)}`;

/** “星期几”。 */
export const weekdayName = (day: Day): string => WEEKDAY_NAMES[weekdayOf(day)] ?? '';

/** 中文日期，如“10月1日”；给出 nearYear 且年份不同时写全年份。 */
export const chineseDay = (day: Day, nearYear?: number): string => {
  const { year, month, date } = dayParts(day);
  return `${nearYear === year ? '' : `${year}年`}${month}月${date}日`;
};
