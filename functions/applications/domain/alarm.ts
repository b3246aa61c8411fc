import { ALARM_WORKING_DAYS } from '@shared/law/alarms';
import type { Day } from '@shared/law/day';
import { PERIODS } from '@shared/law/periods';
import type { ApplicationState } from '@shared/vocabulary/application-state';
import type { WorkingDayCalendar } from '../../platform/calendar';
import { isOverdue, remainingWorkingDays } from './timeliness';
import { isFinished } from './states';

/** 提醒的档次，由轻到重。 */
export type Alarm = 'soon' | 'urgent' | 'lastCall' | 'today' | 'overdue' | 'unconfirmed';

export interface AlarmFacts {
  readonly state: ApplicationState;
  readonly submittedOn: Day;
  readonly dueOn: Day | null;
  readonly today: Day;
}

/**
 * 此刻应当发出的提醒，没有则为 null。按“已不足几个工作日”判断，不按“恰好第几日”：
 * 漏跑一次，下一次照样提醒。
 * 依据：《条例》第三十三条；提醒的日数为本系统约定。
 */
export const alarmOf = (facts: AlarmFacts, calendar: WorkingDayCalendar): Alarm | null => {
  const { state, submittedOn, dueOn, today } = facts;
  if (isFinished(state) || state === 'awaitingAmendment') return null;
  if (dueOn === null) {
    const waited = calendar.countWorkingDays(submittedOn, today);
    return waited >= PERIODS.confirmationAlarm.amount ? 'unconfirmed' : null;
  }
  if (isOverdue({ dueOn, today })) return 'overdue';
  const remaining = remainingWorkingDays({ dueOn, today }, calendar);
  if (remaining === 0) return 'today';
  if (remaining <= ALARM_WORKING_DAYS.lastCall) return 'lastCall';
  if (remaining <= ALARM_WORKING_DAYS.urgent) return 'urgent';
  return remaining <= ALARM_WORKING_DAYS.soon ? 'soon' : null;
};
