import type { Day } from '@shared/law/day';
import type { WorkingDayCalendar } from '../../platform/calendar';
import {
  awaited,
  basisOf,
  countedFrom,
  currentClockLaw,
  type ClockBasis,
  type ClockLaw,
} from './clock-basis';
import type { ClockEvent, ConsultationEvent } from './clock-events';
import { lastDayOf, walkWorkingDays } from './counting';
import { countingSteps, type CountingStep } from './counting-steps';
import { plannedAlarms, type PlannedAlarm } from './planned-alarms';

export { currentClockLaw, type ClockLaw } from './clock-basis';
export type { ClockEvent } from './clock-events';
export type { CountingStep } from './counting-steps';

/** 一件申请此刻的各项期限，连同怎样数出来的。 */
export interface Deadlines {
  /** 第一次收到申请之日。 */
  readonly receivedOn: Day;
  /** 现在的起算日：没有补正、缴费时就是收到之日。 */
  readonly countedFrom: Day;
  readonly dueOn: Day;
  /** 不计延期的到期日；延期须在这一天以前告知申请人。 */
  readonly unextendedDueOn: Day;
  readonly provisional: boolean;
  readonly amendmentNoticeBy: Day;
  readonly extensionWorkingDays: number;
  readonly excludedWorkingDays: number;
  readonly repliedOn?: Day;
  /** 已依法要求补正或通知缴费而申请人尚未回应：此时不存在行政机关逾期。 */
  readonly waitingFor?: { readonly what: 'amendment' | 'fee'; readonly until: Day };
  readonly steps: readonly CountingStep[];
  /** 计划提醒的日子，由早到晚。 */
  readonly alarms: readonly PlannedAlarm[];
}

const isConsultation = (event: ClockEvent): event is ConsultationEvent =>
  event.kind === 'consultation';

const effectiveExtension = (basis: ClockBasis, unextendedDueOn: Day, law: ClockLaw) => {
  const inTime = basis.extensions.find(({ noticeOn }) => noticeOn <= unextendedDueOn);
  if (!inTime) return undefined;
  return { ...inTime, workingDays: Math.min(inTime.workingDays, law.maxExtensionWorkingDays) };
};

/**
 * 计算答复期限：收到当日不计，自次日起数满法定工作日；补正、缴费重新起算，
 * 征求意见的时间不计入（重叠只算一次），延期往后加（须在原到期日以前告知，只能一次）。
 * 依据：《条例》第三十条至第三十四条，《民法典》第二百零一条。
 */
export const deadlines = (
  events: readonly ClockEvent[],
  law: ClockLaw,
  calendar: WorkingDayCalendar,
): Deadlines => {
  const basis = basisOf(events, law, calendar);
  const from = countedFrom(basis);
  const consultations = events.filter(isConsultation);
  const count = (workingDays: number) =>
    walkWorkingDays({ from, workingDays, consultations }, calendar);
  const isReopened = basis.starts.at(-1)?.kind === 'reopened';
  const period = isReopened ? law.reopenedReplyWorkingDays : law.replyWorkingDays;

  const unextended = count(period);
  const unextendedDueOn = lastDayOf(unextended, from);
  const extension = effectiveExtension(basis, unextendedDueOn, law);
  const walked = extension ? count(period + extension.workingDays) : unextended;
  const countedDueOn = lastDayOf(walked, from);
  const { delay } = basis;
  const waitingFor = awaited(basis);
  const dueOn = delay && delay.until > countedDueOn ? delay.until : countedDueOn;
  const last = events.findLast(({ kind }) => kind === 'replied' || kind === 'reopened');

  return {
    receivedOn: basis.receivedOn,
    countedFrom: from,
    dueOn,
    unextendedDueOn,
    provisional:
      calendar.isProvisional(from) ||
      calendar.isProvisional(dueOn) ||
      walked.some((day) => day.isProvisional),
    amendmentNoticeBy: calendar.workingDaysAfter(from, law.amendmentNoticeWorkingDays).day,
    extensionWorkingDays: extension?.workingDays ?? 0,
    excludedWorkingDays: walked.filter((day) => day.isExcluded).length,
    ...(last?.kind === 'replied' ? { repliedOn: last.on } : {}),
    ...(waitingFor ? { waitingFor } : {}),
    steps: countingSteps({ basis, walked, consultations, ...(extension ? { extension } : {}) }),
    alarms: plannedAlarms(dueOn, law.alarmWorkingDays, calendar),
  };
};

/** 按现行法律，某日收到的申请最迟何时答复。 */
export const expectedDeadlines = (receivedOn: Day, calendar: WorkingDayCalendar): Deadlines =>
  deadlines([{ kind: 'received', on: receivedOn }], currentClockLaw, calendar);
