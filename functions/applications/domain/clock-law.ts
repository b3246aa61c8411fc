import type { CountySettings } from '@shared/law/conventions';
import { currentClockLaw, type ClockLaw } from './statutory-clock';

/** 时钟用的期限：法定的取自法律，法律未定的取本县的约定。 */
export const clockLawOf = (settings: CountySettings): ClockLaw => ({
  ...currentClockLaw,
  reopenedReplyWorkingDays: settings.reopenedReplyWorkingDays,
  alarmWorkingDays: {
    soon: settings.alarmSoonWorkingDays,
    urgent: settings.alarmUrgentWorkingDays,
    lastCall: settings.alarmLastCallWorkingDays,
  },
});
