import { settingsOf, type CountySettings } from '@shared/law/conventions';
import type { Day } from '@shared/law/day';
import type { Matter } from '@shared/vocabulary/applicant';
import type { ApplicationState } from '@shared/vocabulary/application-state';
import type { WorkingDayCalendar } from '../../platform/calendar';
import { isFinished } from './states';
import { isOverdue, remainingWorkingDays } from './timeliness';

/** 到期提醒的档次，由轻到重。 */
export const ALARM_LADDER = ['soon', 'urgent', 'lastCall', 'today', 'overdue'] as const;

/** 提醒的档次；unconfirmed 是迟迟没有确认收到。 */
export type Alarm = (typeof ALARM_LADDER)[number] | 'unconfirmed';

/** 县里关于提醒的约定（工作日数）。 */
export type AlarmSettings = Pick<
  CountySettings,
  | 'alarmSoonWorkingDays'
  | 'alarmUrgentWorkingDays'
  | 'alarmLastCallWorkingDays'
  | 'receiptConfirmationWorkingDays'
>;

export interface AlarmFacts {
  readonly state: ApplicationState;
  readonly submittedOn: Day;
  readonly dueOn: Day | null;
  readonly today: Day;
  /** 正在等申请人补正或者缴费：此时不存在行政机关逾期，不提醒。超过法定期限才要求的补正不算。 */
  readonly waitingFor?: 'amendment' | 'fee' | null;
  /** 更正与自己有关的信息没有期限，不提醒。 */
  readonly matter?: Matter;
}

const agreedByDefault: AlarmSettings = settingsOf();

/**
 * 此刻应当发出的提醒，没有则为 null。按“已不足几个工作日”判断，不按“恰好第几日”：
 * 漏跑一次，下一次照样提醒。已签发而尚未送达的仍在期限之内；等申请人补正、缴费的不提醒。
 * @param settings 本县的约定；不给即默认
 * 依据：《条例》第三十条、第三十三条；提醒的日数为本系统约定。
 */
export const alarmOf = (
  facts: AlarmFacts,
  calendar: WorkingDayCalendar,
  settings: AlarmSettings = agreedByDefault,
): Alarm | null => {
  const { state, submittedOn, dueOn, today, waitingFor = null, matter } = facts;
  if (matter === 'recordCorrection' || isFinished(state)) return null;
  if (waitingFor !== null || state === 'awaitingAmendment') return null;
  if (dueOn === null) {
    const waited = calendar.countWorkingDays(submittedOn, today);
    return waited >= settings.receiptConfirmationWorkingDays ? 'unconfirmed' : null;
  }
  if (isOverdue({ dueOn, today })) return 'overdue';
  const remaining = remainingWorkingDays({ dueOn, today }, calendar);
  if (today === dueOn) return 'today';
  if (remaining <= settings.alarmLastCallWorkingDays) return 'lastCall';
  if (remaining <= settings.alarmUrgentWorkingDays) return 'urgent';
  return remaining <= settings.alarmSoonWorkingDays ? 'soon' : null;
};
