import { dayOf, daysInMonth, type Day } from '@shared/law/day';

/** 一段期间，首尾两日都在内。 */
export interface Span {
  readonly firstDay: Day;
  readonly lastDay: Day;
}

const QUARTERS = ['一', '二', '三', '四'];

const months = (year: number, first: number, last: number): Span | null =>
  first >= 1 && last <= 12 && first <= last
    ? {
        firstDay: dayOf({ year, month: first, date: 1 }),
        lastDay: dayOf({ year, month: last, date: daysInMonth(year, last) }),
      }
    : null;

/** 期间的写法读成首尾两日：年、半年、季度、月、几月至几月；认不出来的为 null。 */
export const spanOf = (label: string): Span | null => {
  const matched = /^(\d{4})年(?:度)?(.*)$/.exec(label.replace(/\s/g, ''));
  if (!matched) return null;
  const [year, rest = ''] = [Number(matched[1]), matched[2]];
  if (rest === '' || rest === '全年') return months(year, 1, 12);
  if (rest === '上半年') return months(year, 1, 6);
  if (rest === '下半年') return months(year, 7, 12);
  const quarter = /^第?([一二三四1-4])季度?$/.exec(rest)?.[1];
  if (quarter !== undefined) {
    const index = QUARTERS.includes(quarter) ? QUARTERS.indexOf(quarter) : Number(quarter) - 1;
    return months(year, index * 3 + 1, index * 3 + 3);
  }
  const spread = /^(\d{1,2})月?[-—–至到~]+(\d{1,2})月(?:份)?$/.exec(rest);
  if (spread) return months(year, Number(spread[1]), Number(spread[2]));
  const month = /^(\d{1,2})月(?:份)?$/.exec(rest)?.[1];
  return month === undefined ? null : months(year, Number(month), Number(month));
};
