import { daysBetween, type Day } from '@shared/law/day';
import { ALARM_WORKING_DAYS } from '@shared/law/alarms';
import type { WorkingDayCalendar } from '../../platform/calendar';

/** 到期前七天、前一天各提醒一次，过了的告诉乡镇（街道）。本系统约定。 */
export const DUTY_ALARM_DAYS = { week: 7, dayBefore: 1 } as const;

/** 应公开事项的提醒，轻的在前。 */
export const dutyAlarms = ['week', 'dayBefore', 'overdue'] as const;
export type DutyAlarm = (typeof dutyAlarms)[number];

/** 机关主动公开的提醒，轻的在前。 */
export const releaseAlarms = ['soon', 'urgent', 'lastCall', 'overdue'] as const;
export type ReleaseAlarm = (typeof releaseAlarms)[number];

/** 应当发的一档，和比它轻、漏跑时不再补发的几档。 */
export interface DueAlarm<A extends string> {
  readonly alarm: A;
  readonly milder: readonly A[];
}

const withMilder = <A extends string>(all: readonly A[], alarm: A): DueAlarm<A> => ({
  alarm,
  milder: all.slice(0, all.indexOf(alarm)),
});

/** 一个还没有公开的事项，今天该发哪一档；还早的没有。 */
export const dutyAlarmOf = (dueOn: Day, today: Day): DueAlarm<DutyAlarm> | null => {
  const left = daysBetween(today, dueOn);
  if (left < 0) return withMilder(dutyAlarms, 'overdue');
  if (left <= DUTY_ALARM_DAYS.dayBefore) return withMilder(dutyAlarms, 'dayBefore');
  return left <= DUTY_ALARM_DAYS.week ? withMilder(dutyAlarms, 'week') : null;
};

/** 一条还没有公开的机关信息，离最迟公开日五、三、一个工作日和逾期，今天该发哪一档。依据：《条例》第二十六条。 */
export const releaseAlarmOf = (
  publishBy: Day,
  today: Day,
  calendar: WorkingDayCalendar,
): DueAlarm<ReleaseAlarm> | null => {
  if (publishBy < today) return withMilder(releaseAlarms, 'overdue');
  const left = calendar.countWorkingDays(today, publishBy);
  const alarm = (['lastCall', 'urgent', 'soon'] as const).find(
    (each) => left <= ALARM_WORKING_DAYS[each],
  );
  return alarm === undefined ? null : withMilder(releaseAlarms, alarm);
};
