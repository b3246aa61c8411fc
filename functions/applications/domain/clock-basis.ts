import { compareDays, type Day } from '@shared/law/day';
import { ALARM_WORKING_DAYS } from '@shared/law/alarms';
import { PERIODS } from '@shared/law/periods';
import type { WorkingDayCalendar } from '../../platform/calendar';
import { dayOfEvent, type ClockEvent } from './clock-events';

type EventOf<K extends ClockEvent['kind']> = Extract<ClockEvent, { kind: K }>;
export type StartEvent = EventOf<'received' | 'amendmentReceived' | 'feePaid' | 'reopened'>;

/** 时钟用到的法定期限；默认取自 shared/law。 */
export interface ClockLaw {
  readonly replyWorkingDays: number;
  readonly maxExtensionWorkingDays: number;
  readonly amendmentNoticeWorkingDays: number;
  /** 撤销原答复后重新办理的工作日数（本系统约定，县里可改）。 */
  readonly reopenedReplyWorkingDays: number;
  /** 到期前几个工作日提醒。 */
  readonly alarmWorkingDays: {
    readonly soon: number;
    readonly urgent: number;
    readonly lastCall: number;
  };
}

export const currentClockLaw: ClockLaw = {
  replyWorkingDays: PERIODS.reply.amount,
  maxExtensionWorkingDays: PERIODS.extension.amount,
  amendmentNoticeWorkingDays: PERIODS.amendmentNotice.amount,
  reopenedReplyWorkingDays: PERIODS.reply.amount,
  alarmWorkingDays: ALARM_WORKING_DAYS,
};

/** 期限的起算：第一次收到、最近一次起算、此后告知的延期、正在等申请人做什么。 */
export interface ClockBasis {
  readonly receivedOn: Day;
  /** 收到以及其后每一次重新起算，最后一项就是现在的起算日。 */
  readonly starts: readonly [StartEvent, ...StartEvent[]];
  readonly extensions: readonly EventOf<'extended'>[];
  readonly delay?: EventOf<'delayed'>;
  readonly waitingFor?: { readonly what: 'amendment' | 'fee'; readonly until: Day };
  /** 超过法定期限才提出的补正要求，不影响期限。 */
  readonly lateAmendmentRequest?: EventOf<'amendmentRequested'>;
}

/** 现在的起算日。 */
export const countedFrom = ({ starts, receivedOn }: ClockBasis): Day =>
  starts.at(-1)?.on ?? receivedOn;

const restarted = (basis: ClockBasis, event: StartEvent): ClockBasis => ({
  receivedOn: basis.receivedOn,
  starts: [...basis.starts, event],
  extensions: [],
});

type Step = (basis: ClockBasis, event: ClockEvent) => ClockBasis;

const follow =
  (law: ClockLaw, calendar: WorkingDayCalendar): Step =>
  (basis, event) => {
    switch (event.kind) {
      case 'amendmentRequested': {
        const limit = calendar.workingDaysAfter(countedFrom(basis), law.amendmentNoticeWorkingDays);
        return event.on <= limit.day
          ? { ...basis, waitingFor: { what: 'amendment', until: event.until } }
          : { ...basis, lateAmendmentRequest: event };
      }
      case 'feeNoticed':
        return { ...basis, waitingFor: { what: 'fee', until: event.payBy } };
      case 'amendmentReceived':
        return basis.lateAmendmentRequest ? basis : restarted(basis, event);
      case 'feePaid':
        return restarted(basis, event);
      case 'extended':
        return { ...basis, extensions: [...basis.extensions, event] };
      case 'delayed':
        return { ...basis, delay: event };
      case 'reopened':
        return restarted(basis, event);
      case 'received':
      case 'consultation':
      case 'replied':
        return basis;
    }
  };

/** 按先后看完各事，得出期限从哪天起算；没有“收到”之事属于程序错误，抛出。 */
export const basisOf = (
  events: readonly ClockEvent[],
  law: ClockLaw,
  calendar: WorkingDayCalendar,
): ClockBasis => {
  const received = events.find((event) => event.kind === 'received');
  if (received?.kind !== 'received') throw new Error('没有收到申请之日，不能计算期限');
  const first: ClockBasis = { receivedOn: received.on, starts: [received], extensions: [] };
  return [...events]
    .sort((left, right) => compareDays(dayOfEvent(left), dayOfEvent(right)))
    .reduce(follow(law, calendar), first);
};
