import type { CalendarDay, CalendarMonth } from '@shared/contract/calendar';
import { dayParts, weekdayOf } from '@shared/law/day';

interface Run {
  readonly name: string;
  readonly from: number;
  to: number;
}

const dateOf = ({ day }: CalendarDay): number => dayParts(day).date;

const runText = ({ name, from, to }: Run): string =>
  `${name}${from === to ? `${from}日` : `${from}日至${to}日`}`;

/** 连着的、同一名目的日子并成一段。 */
const runsOf = (days: readonly CalendarDay[]): Run[] =>
  days.reduce<Run[]>((runs, day) => {
    const last = runs[runs.length - 1];
    const date = dateOf(day);
    if (last && last.name === day.name && last.to === date - 1) last.to = date;
    else runs.push({ name: day.name, from: date, to: date });
    return runs;
  }, []);

/** 一个月的放假与调休，一句话，如“放假：国庆节1日至7日。调休上班：国庆节10日。”；都没有为空。 */
export const monthText = ({ days }: CalendarMonth): string => {
  const say = (kind: CalendarDay['kind'], word: string): string => {
    const runs = runsOf(days.filter((day) => day.kind === kind));
    return runs.length === 0 ? '' : `${word}：${runs.map(runText).join('、')}。`;
  };
  return `${say('publicHoliday', '放假')}${say('makeupWorkday', '调休上班')}`;
};

/** 一号之前要空几格；一周从星期一排起。 */
export const blanksBefore = ({ days }: CalendarMonth): number => {
  const [first] = days;
  return first === undefined ? 0 : (weekdayOf(first.day) + 6) % 7;
};

/** 格子里的一个字：放假“休”，调休上班“班”，别的没有。 */
export const markOf = ({ kind }: CalendarDay): string => {
  if (kind === 'publicHoliday') return '休';
  return kind === 'makeupWorkday' ? '班' : '';
};
