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
  /** 正在等申请人补正、缴费，各到哪一天；两样都在等的，先说补正。 */
  readonly awaitedAmendment?: Day;
  readonly awaitedFee?: Day;
  /** 超过法定期限才提出的补正要求，不影响期限；收到这样的补正也不重新起算。 */
  readonly lateAmendmentRequest?: EventOf<'amendmentRequested'>;
}

/** 现在的起算日。 */
export const countedFrom = ({ starts, receivedOn }: ClockBasis): Day =>
  starts.at(-1)?.on ?? receivedOn;

/** 正在等申请人做什么；没有在等为 undefined。 */
export const awaited = ({ awaitedAmendment, awaitedFee }: ClockBasis) => {
  if (awaitedAmendment !== undefined)
    return { what: 'amendment', until: awaitedAmendment } as const;
  return awaitedFee === undefined ? undefined : ({ what: 'fee', until: awaitedFee } as const);
};

/** 重新起算：先前的延期、延迟都不再起作用；还在等的另一样照旧等。 */
const restarted = (
  { receivedOn, starts }: ClockBasis,
  event: StartEvent,
  kept: Pick<ClockBasis, 'awaitedAmendment' | 'awaitedFee' | 'lateAmendmentRequest'> = {},
): ClockBasis => ({ ...kept, receivedOn, starts: [...starts, event], extensions: [] });

const withoutLate = (basis: ClockBasis): ClockBasis => {
  const { lateAmendmentRequest, ...rest } = basis;
  return lateAmendmentRequest ? rest : basis;
};
const waitsForFee = ({ awaitedFee }: ClockBasis) =>
  awaitedFee === undefined ? {} : { awaitedFee };
const waitsForAmendment = ({ awaitedAmendment, lateAmendmentRequest }: ClockBasis) => ({
  ...(awaitedAmendment === undefined ? {} : { awaitedAmendment }),
  ...(lateAmendmentRequest === undefined ? {} : { lateAmendmentRequest }),
});

type Step = (basis: ClockBasis, event: ClockEvent) => ClockBasis;

const follow =
  (law: ClockLaw, calendar: WorkingDayCalendar): Step =>
  (basis, event) => {
    switch (event.kind) {
      case 'amendmentRequested': {
        const limit = calendar.workingDaysAfter(countedFrom(basis), law.amendmentNoticeWorkingDays);
        return event.on <= limit.day
          ? { ...withoutLate(basis), awaitedAmendment: event.until }
          : { ...basis, lateAmendmentRequest: event };
      }
      case 'feeNoticed':
        return { ...basis, awaitedFee: event.payBy };
      case 'amendmentReceived':
        return basis.lateAmendmentRequest ? basis : restarted(basis, event, waitsForFee(basis));
      case 'feePaid':
        return restarted(basis, event, waitsForAmendment(basis));
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
