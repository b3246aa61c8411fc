import { addDays, dayParts, weekdayName, type Day } from '@shared/law/day';
import type { WalkedDay } from './counting';

/** 计算期限的一步：哪一天、起什么作用、为什么、依据什么。 */
export interface CountingStep {
  readonly day: Day;
  readonly effect: string;
  readonly why: string;
  readonly citation: string;
}

/** 写日期：与收到之日同年的不写年份。 */
export type Write = (day: Day) => string;

export const HOLIDAY_CITATION = '《全国年节及纪念日放假办法》、国务院办公厅放假通知';

/** 一段日子的写法：只有一天时带上星期，同月的不重复写月份。 */
export const rangeText = (from: Day, to: Day, write: Write): string => {
  if (from === to) return `${write(from)}（${weekdayName(from)}）`;
  const isSameMonth = from.slice(0, 7) === to.slice(0, 7);
  return `${write(from)}至${isSameMonth ? `${dayParts(to).date}日` : write(to)}`;
};

const weekendStep = (walked: readonly WalkedDay[]): CountingStep[] => {
  const weekends = walked.filter(({ nature }) => nature.kind === 'weekend');
  const first = weekends[0];
  if (!first) return [];
  const why = `其间的星期六、星期日共${weekends.length}天，不计`;
  return [{ day: first.day, effect: '不计', why, citation: HOLIDAY_CITATION }];
};

const holidaySteps = (walked: readonly WalkedDay[], write: Write): CountingStep[] => {
  const groups: { name: string; from: Day; to: Day }[] = [];
  for (const { day, nature } of walked) {
    if (nature.kind !== 'publicHoliday') continue;
    const last = groups.at(-1);
    if (last?.name === nature.name && addDays(last.to, 1) === day) last.to = day;
    else groups.push({ name: nature.name, from: day, to: day });
  }
  return groups.map(({ name, from, to }) => ({
    day: from,
    effect: '不计',
    why: `${rangeText(from, to, write)} ${name}放假，不计`,
    citation: HOLIDAY_CITATION,
  }));
};

const makeupSteps = (walked: readonly WalkedDay[], write: Write): CountingStep[] =>
  walked
    .filter(({ nature, isExcluded }) => nature.kind === 'makeupWorkday' && !isExcluded)
    .map(({ day }) => ({
      day,
      effect: '计1天',
      why: `${write(day)}（${weekdayName(day)}）调休上班，计1天`,
      citation: HOLIDAY_CITATION,
    }));

/** 走过的周末、放假和调休上班的日子，同类相连的合成一步。 */
export const calendarSteps = (walked: readonly WalkedDay[], write: Write) => ({
  weekends: weekendStep(walked),
  arrangements: [...holidaySteps(walked, write), ...makeupSteps(walked, write)],
});
