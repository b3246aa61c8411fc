import type { MessageEvent } from '@shared/vocabulary/message-event';
import type { Decision, Message } from './decision';

type Act = Decision['act'];

/** 申请人收到的消息，各行为讲的是哪一类事；没有列出的是“有进展”。 */
const TO_APPLICANT: Readonly<Partial<Record<Act, MessageEvent>>> = {
  confirmReceipt: 'received',
  requestAmendment: 'amendmentAsked',
  askReasons: 'amendmentAsked',
  approveExtension: 'extended',
  fixDelayedPeriod: 'extended',
  consultThirdParty: 'consulting',
  consultJointAuthority: 'consulting',
  noticeFee: 'feeAsked',
  approve: 'replied',
  deliver: 'replied',
  supplementReply: 'replied',
  decideRecordCorrection: 'replied',
  dispatch: 'transferred',
  transfer: 'transferred',
  sendBack: 'transferred',
};

/** 等着审核、签发的行为；工作人员收到的其余消息是“待办理”。 */
const WAITING_FOR_REVIEW: ReadonlySet<Act> = new Set<Act>([
  'submitForApproval',
  'requestLegalityReview',
  'proposeExtension',
]);

/** 一个行为发出的消息讲的是哪一类事，由此选微信模板。 */
export const messageEventOf = (act: Act, to: Message['to']): MessageEvent => {
  if (to === 'applicant') return TO_APPLICANT[act] ?? 'progress';
  return WAITING_FOR_REVIEW.has(act) ? 'reviewWaiting' : 'assigned';
};

/** 期限的提醒讲的是哪一类事。 */
export const alarmEvent = (alarm: string, to: Message['to']): MessageEvent => {
  if (to === 'applicant') return 'applicantReminder';
  return alarm === 'overdue' ? 'overdue' : 'dueSoon';
};
