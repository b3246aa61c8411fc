import { answerPart } from './actions/answer-part';
import { approve } from './actions/approve';
import { approveExtension } from './actions/approve-extension';
import { archive } from './actions/archive';
import { askReasons } from './actions/ask-reasons';
import { claim } from './actions/claim';
import { confirmReceipt } from './actions/confirm-receipt';
import { consultJointAuthority } from './actions/consult-joint-authority';
import { consultThirdParty } from './actions/consult-third-party';
import { convertToProactive } from './actions/convert-to-proactive';
import { decideRecordCorrection } from './actions/decide-record-correction';
import { deemAbandoned } from './actions/deem-abandoned';
import { deliver } from './actions/deliver';
import { dispatch } from './actions/dispatch';
import { draftReply } from './actions/draft-reply';
import { fixDelayedPeriod } from './actions/fix-delayed-period';
import { giveLegalityOpinion } from './actions/give-legality-opinion';
import { inquireAttribute } from './actions/inquire-attribute';
import { mergeDuplicate } from './actions/merge-duplicate';
import { noticeFee } from './actions/notice-fee';
import { overrideObjection } from './actions/override-objection';
import { proposeExtension } from './actions/propose-extension';
import { reassign } from './actions/reassign';
import { receiveAmendment } from './actions/receive-amendment';
import { receiveReasons } from './actions/receive-reasons';
import { recordConsultationDelivery } from './actions/record-consultation-delivery';
import { recordFeePayment } from './actions/record-fee-payment';
import { recordOpinion } from './actions/record-opinion';
import { recordRemedy } from './actions/record-remedy';
import { recordRemedyResult } from './actions/record-remedy-result';
import { recordSearch } from './actions/record-search';
import { rejectExtension } from './actions/reject-extension';
import { requestAmendment } from './actions/request-amendment';
import { requestAssistance } from './actions/request-assistance';
import { requestLegalityReview } from './actions/request-legality-review';
import { returnDraft } from './actions/return-draft';
import { reviewConfidentiality } from './actions/review-confidentiality';
import { revokeReply } from './actions/revoke-reply';
import { sendBack } from './actions/send-back';
import { splitApplication } from './actions/split-application';
import { submitForApproval } from './actions/submit-for-approval';
import { suggestProactive } from './actions/suggest-proactive';
import { supplementReply } from './actions/supplement-reply';
import { transfer } from './actions/transfer';
import { withdraw } from './actions/withdraw';
import type { Result } from '@shared/result';
import type { ApplicationAct } from '@shared/vocabulary/application-act';
import type { Decision, Situation } from './decision';

/** 内容的类型因行为而异，由合同校验过再交来。 */
type Decider = (situation: Situation, input: never) => Result<Decision>;

/** 行为 → 作决定的办法；少一个不能通过编译。 */
export const DECIDERS: Readonly<Record<ApplicationAct, Decider>> = {
  answerPart,
  approve,
  approveExtension,
  archive,
  askReasons,
  claim,
  confirmReceipt,
  consultJointAuthority,
  consultThirdParty,
  convertToProactive,
  decideRecordCorrection,
  deemAbandoned,
  deliver,
  dispatch,
  draftReply,
  fixDelayedPeriod,
  giveLegalityOpinion,
  inquireAttribute,
  mergeDuplicate,
  noticeFee,
  overrideObjection,
  proposeExtension,
  reassign,
  receiveAmendment,
  receiveReasons,
  recordConsultationDelivery,
  recordFeePayment,
  recordOpinion,
  recordRemedy,
  recordRemedyResult,
  recordSearch,
  rejectExtension,
  requestAmendment,
  requestAssistance,
  requestLegalityReview,
  returnDraft,
  reviewConfidentiality,
  revokeReply,
  sendBack,
  splitApplication,
  submitForApproval,
  suggestProactive,
  supplementReply,
  transfer,
  withdraw,
};
