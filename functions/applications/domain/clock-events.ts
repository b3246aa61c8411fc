import type { Day } from '@shared/law/day';
import type { ConsultedParty } from '@shared/vocabulary/case-tracks';

/**
 * 对答复期限有影响的事。三种法律效果互不相混：
 * 补正、缴费使期限重新起算；征求意见的时间不计入；延期往后加。
 */
export type ClockEvent =
  | { readonly kind: 'received'; readonly on: Day }
  /** 要求补正；超过法定期限才提出的，不影响原期限。 */
  | { readonly kind: 'amendmentRequested'; readonly on: Day; readonly until: Day }
  | { readonly kind: 'amendmentReceived'; readonly on: Day }
  | { readonly kind: 'feeNoticed'; readonly on: Day; readonly payBy: Day }
  | { readonly kind: 'feePaid'; readonly on: Day }
  | { readonly kind: 'extended'; readonly workingDays: number; readonly noticeOn: Day }
  /** 申请过多而理由合理、按期确实办不完的，确定并告知的延迟答复的期限。 */
  | { readonly kind: 'delayed'; readonly on: Day; readonly until: Day }
  /** 原答复撤销，重新办理。 */
  | { readonly kind: 'reopened'; readonly on: Day }
  | ConsultationEvent
  | { readonly kind: 'replied'; readonly on: Day };

/** 征求意见：自发出次日起，到收到意见之日止；没有答复的，到期满之日止。 */
export interface ConsultationEvent {
  readonly kind: 'consultation';
  readonly consulted: ConsultedParty;
  readonly sentOn: Day;
  readonly windowEnd: Day;
  readonly opinionOn?: Day;
}

/** 事情发生的日子，用来排先后。 */
export const dayOfEvent = (event: ClockEvent): Day => {
  if (event.kind === 'extended') return event.noticeOn;
  return event.kind === 'consultation' ? event.sentOn : event.on;
};

/** 征求意见占用的最后一日；迟来的意见不再多占。 */
export const consultationEnd = ({ windowEnd, opinionOn }: ConsultationEvent): Day =>
  opinionOn !== undefined && opinionOn < windowEnd ? opinionOn : windowEnd;

/** 这一天是否在某次征求意见期间（发出当日不算）。 */
export const isConsulting = (consultations: readonly ConsultationEvent[], day: Day): boolean =>
  consultations.some((event) => event.sentOn < day && day <= consultationEnd(event));
