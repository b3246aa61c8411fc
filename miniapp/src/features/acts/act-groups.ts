import type { ApplicationView } from '@shared/contract/application-view';
import type { ApplicationAct } from '@shared/vocabulary/application-act';
import { closedList } from '@shared/vocabulary/closed-list';

/** 一件事属于办理的哪一段。 */
export const actGroups = closedList({
  intake: '受理',
  consulting: '征求意见',
  period: '期限',
  review: '审查',
  reply: '答复',
  afterwards: '办结以后',
});
export type ActGroup = (typeof actGroups.values)[number];

/** 每个行为归哪一段；新增的行为不归段就不能通过编译。 */
export const GROUP_OF: Readonly<Record<ApplicationAct, ActGroup>> = {
  confirmReceipt: 'intake',
  dispatch: 'intake',
  claim: 'intake',
  reassign: 'intake',
  transfer: 'intake',
  sendBack: 'intake',
  splitApplication: 'intake',
  mergeDuplicate: 'intake',
  requestAmendment: 'intake',
  receiveAmendment: 'intake',
  deemAbandoned: 'intake',
  askReasons: 'intake',
  receiveReasons: 'intake',
  fixDelayedPeriod: 'period',
  consultThirdParty: 'consulting',
  consultJointAuthority: 'consulting',
  requestAssistance: 'consulting',
  inquireAttribute: 'consulting',
  recordConsultationDelivery: 'consulting',
  recordOpinion: 'consulting',
  overrideObjection: 'consulting',
  answerPart: 'consulting',
  proposeExtension: 'period',
  approveExtension: 'period',
  rejectExtension: 'period',
  noticeFee: 'period',
  recordFeePayment: 'period',
  recordSearch: 'reply',
  reviewConfidentiality: 'review',
  requestLegalityReview: 'review',
  giveLegalityOpinion: 'review',
  draftReply: 'reply',
  submitForApproval: 'reply',
  returnDraft: 'reply',
  approve: 'reply',
  deliver: 'reply',
  decideRecordCorrection: 'reply',
  supplementReply: 'afterwards',
  revokeReply: 'afterwards',
  suggestProactive: 'afterwards',
  convertToProactive: 'afterwards',
  recordRemedy: 'afterwards',
  recordRemedyResult: 'afterwards',
  withdraw: 'afterwards',
  archive: 'afterwards',
};

/** 先办哪一件：越靠前越是别人在等的。 */
const FIRST: readonly ApplicationAct[] = [
  'deliver',
  'approve',
  'giveLegalityOpinion',
  'reviewConfidentiality',
  'approveExtension',
  'answerPart',
  'confirmReceipt',
  'claim',
  'dispatch',
  'deemAbandoned',
  'recordFeePayment',
  'recordConsultationDelivery',
  'recordOpinion',
  'submitForApproval',
  'decideRecordCorrection',
  'draftReply',
  'archive',
];

export type AvailableAction = ApplicationView['availableActions'][number];

/** 与先办的一件二选一的，并排放在旁边。 */
const BESIDE: Partial<Record<ApplicationAct, ApplicationAct>> = {
  submitForApproval: 'draftReply',
  approve: 'returnDraft',
  approveExtension: 'rejectExtension',
  claim: 'sendBack',
  deemAbandoned: 'recordFeePayment',
  recordConsultationDelivery: 'recordOpinion',
  recordOpinion: 'draftReply',
};

export interface ActsInOrder {
  /** 接下来先办的一件；没有轮到此人的为 undefined。 */
  readonly next: AvailableAction | undefined;
  /** 与它二选一的，如签发与退回修改。 */
  readonly beside: AvailableAction | undefined;
  readonly others: readonly { readonly group: ActGroup; readonly acts: AvailableAction[] }[];
}

/** 已经送来审的才轮到审查人；已经分办的不必再分办；对方收到了的，等意见。 */
const isDue = (
  act: ApplicationAct,
  { tracks, leadDepartment, state }: ApplicationView,
): boolean => {
  if (act === 'reviewConfidentiality') return tracks.confidentiality?.reviewedOn == null;
  if (act === 'dispatch') return leadDepartment === null;
  if (act === 'answerPart') return state === 'inProgress' && tracks.parts.length === 0;
  if (act === 'recordConsultationDelivery')
    return tracks.consultations.some(
      ({ opinion, deliveredOn }) => opinion === null && deliveredOn === null,
    );
  return true;
};

/** 把服务器许可的行为排好：接下来先办哪一件，其余按段。 */
export const actsInOrder = (application: ApplicationView): ActsInOrder => {
  const { availableActions: actions } = application;
  const first = FIRST.find(
    (name) => isDue(name, application) && actions.some(({ act }) => act === name),
  );
  const next = actions.find(({ act }) => act === first);
  const beside = next && actions.find(({ act }) => act === BESIDE[next.act]);
  const others = actGroups.values
    .map((group) => ({
      group,
      acts: actions.filter(
        (action) => action !== next && action !== beside && GROUP_OF[action.act] === group,
      ),
    }))
    .filter(({ acts }) => acts.length > 0);
  return { next, beside, others };
};
