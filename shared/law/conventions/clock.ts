import { ALARM_WORKING_DAYS } from '../alarms';
import type { Convention } from '../convention';
import { PERIODS } from '../periods';

/** 期限与提醒的约定。 */
export const CLOCK_CONVENTIONS = {
  alarmSoonWorkingDays: {
    label: '到期前几个工作日提醒（将到期）',
    group: 'clock',
    kind: 'workingDays',
    default: ALARM_WORKING_DAYS.soon,
    min: 3,
    max: 15,
    reason: '法律不管内部提醒。默认到期前五个工作日第一次提醒，留出审核和签发的时间。',
    rule: 'A-33b',
    article: '《政府信息公开条例》第三十三条第二款（期限本身）；提醒为内部约定',
  },
  alarmUrgentWorkingDays: {
    label: '到期前几个工作日催办（紧急）',
    group: 'clock',
    kind: 'workingDays',
    default: ALARM_WORKING_DAYS.urgent,
    min: 2,
    max: 14,
    reason: '法律不管内部提醒。默认到期前三个工作日催办。',
    rule: 'A-33b',
    article: '《政府信息公开条例》第三十三条第二款（期限本身）；提醒为内部约定',
  },
  alarmLastCallWorkingDays: {
    label: '到期前几个工作日最后提醒',
    group: 'clock',
    kind: 'workingDays',
    default: ALARM_WORKING_DAYS.lastCall,
    min: 1,
    max: 13,
    reason: '法律不管内部提醒。默认到期前一个工作日最后提醒一次。',
    rule: 'A-33b',
    article: '《政府信息公开条例》第三十三条第二款（期限本身）；提醒为内部约定',
  },
  reopenedReplyWorkingDays: {
    label: '撤销后重新答复的期限',
    group: 'clock',
    kind: 'workingDays',
    default: PERIODS.reply.amount,
    min: 1,
    max: PERIODS.reply.amount,
    reason:
      '自行撤销原答复、重新作出的，法律没有另写期限。默认自撤销次日起重新计算二十个工作日，可以定得更短，不能更长；复议决定、判决写明期限的从其规定。',
    rule: 'A-33b',
    article: '《政府信息公开条例》第三十三条第二款',
  },
} as const satisfies Record<string, Convention>;
