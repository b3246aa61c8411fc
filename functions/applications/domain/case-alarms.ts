import type { CountySettings } from '@shared/law/conventions';
import type { Day } from '@shared/law/day';
import { dayInShanghai, type WorkingDayCalendar } from '../../platform/calendar';
import { ALARM_LADDER, alarmOf, type Alarm } from './alarm';
import type { OpenCase } from './open-case';
import { ownClocks, type OwnClock } from './own-clocks';
import { isFinished } from './states';
import { remainingWorkingDays } from './timeliness';

/** 各自的期限的提醒：将满（提醒申请人）、已满、按发出推算已满而没有登记对方收到。 */
export type OwnAlarm = 'lapsing' | 'expired' | 'undelivered';

/** 一次应当发出的提醒；milder 是同一期限较轻的各档，发了这一档就不再补发。 */
export type DueAlarm = {
  readonly clockId: string;
  /** 到期之日；没有确认收到的为提交之日。期限变了就是新的提醒。 */
  readonly day: Day;
} & (
  | { readonly of: 'reply'; readonly alarm: Alarm; readonly milder: readonly Alarm[] }
  | {
      readonly of: 'own';
      readonly alarm: OwnAlarm;
      readonly milder: readonly OwnAlarm[];
      readonly clock: OwnClock;
    }
);

/** 判断提醒时的背景。 */
export interface AlarmContext {
  readonly today: Day;
  readonly calendar: WorkingDayCalendar;
  readonly settings: CountySettings;
}

/** 答复期限在提醒里的编号。 */
const REPLY_CLOCK = 'reply';

const replyAlarm = (
  openCase: OpenCase,
  { today, calendar, settings }: AlarmContext,
): DueAlarm[] => {
  const submittedOn = dayInShanghai(openCase.submittedAt);
  const alarm = alarmOf({ ...openCase, submittedOn, today }, calendar, settings);
  if (alarm === null) return [];
  const step = ALARM_LADDER.findIndex((one) => one === alarm);
  const milder = ALARM_LADDER.slice(0, Math.max(step, 0));
  return [{ clockId: REPLY_CLOCK, day: openCase.dueOn ?? submittedOn, of: 'reply', alarm, milder }];
};

const ownAlarm = (clock: OwnClock, { today, calendar, settings }: AlarmContext): DueAlarm[] => {
  const { clockId, dueOn: day } = clock;
  const one = (alarm: OwnAlarm, milder: readonly OwnAlarm[]): DueAlarm[] => [
    { clockId, day, of: 'own', alarm, milder, clock },
  ];
  if (clock.isExpired) return one('expired', clock.kind === 'consultation' ? [] : ['lapsing']);
  if (clock.kind === 'consultation') return today > day ? one('undelivered', []) : [];
  const remaining = remainingWorkingDays({ dueOn: day, today }, calendar);
  return remaining <= settings.alarmUrgentWorkingDays ? one('lapsing', []) : [];
};

/**
 * 一件在办的申请此刻应当发出的各个提醒：答复期限一个，补正、说明理由、征求意见、缴费各自一个。
 * 补正、缴费将满的提前几个工作日提醒申请人（与“催办”同样的日数，本系统约定）。
 * 依据：《条例》第三十条至第三十五条。
 */
export const dueAlarms = (openCase: OpenCase, context: AlarmContext): DueAlarm[] => {
  if (isFinished(openCase.state)) return [];
  const clocks = ownClocks(openCase.tracks, context.today, context.calendar);
  return [...replyAlarm(openCase, context), ...clocks.flatMap((clock) => ownAlarm(clock, context))];
};
