// 期限的紧急程度的另一种算法：逐件数工作日，用来与库里按日期比出来的核对。
import type { DeskAlarm } from '@shared/vocabulary/desk';
import { alarmOf } from '@functions/applications/domain/alarm';
import { dayInShanghai, officialCalendar } from '@functions/platform/calendar';
import type { SeededCase } from './desk-cases';

export const isFinishedCase = ({ state }: SeededCase): boolean =>
  ['replied', 'abandoned', 'withdrawn', 'merged'].includes(state);

/** 逐件数工作日得出的档次；lastCall 在界面上归入“紧急”。 */
export const alarmByCounting = (one: SeededCase, today: string): DeskAlarm => {
  const facts = {
    state: one.state,
    submittedOn: dayInShanghai(one.submitted_at),
    dueOn: one.due_on,
    today,
  };
  const alarm = alarmOf(facts, officialCalendar);
  if (alarm === null) return 'none';
  return alarm === 'lastCall' ? 'urgent' : alarm;
};
