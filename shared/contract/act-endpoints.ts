import type { ApplicationAct } from '../vocabulary/application-act';
import * as handling from './application-acts';
import * as afterwards from './acts-afterwards';
import * as consulting from './acts-consulting';
import * as deciding from './acts-deciding';
import * as intake from './acts-intake';

/** 行为 → 接口；界面的表单、后端的路由都照这张表。 */
export const ACT_ENDPOINTS = {
  confirmReceipt: handling.confirmReceipt,
  dispatch: handling.dispatchApplication,
  claim: handling.claimApplication,
  reassign: intake.reassignApplication,
  transfer: handling.transferApplication,
  sendBack: handling.sendBackApplication,
  splitApplication: intake.splitApplication,
  mergeDuplicate: intake.mergeDuplicate,
  requestAmendment: intake.requestAmendment,
  receiveAmendment: intake.receiveAmendment,
  deemAbandoned: intake.deemAbandoned,
  askReasons: intake.askReasons,
  receiveReasons: intake.receiveReasons,
  fixDelayedPeriod: intake.fixDelayedPeriod,
  consultThirdParty: consulting.consultThirdParty,
  consultJointAuthority: consulting.consultJointAuthority,
  requestAssistance: consulting.requestAssistance,
  inquireAttribute: consulting.inquireAttribute,
  recordConsultationDelivery: consulting.recordConsultationDelivery,
  recordOpinion: consulting.recordOpinion,
  overrideObjection: consulting.overrideObjection,
  proposeExtension: consulting.proposeExtension,
  approveExtension: consulting.approveExtension,
  rejectExtension: consulting.rejectExtension,
  noticeFee: consulting.noticeFee,
  recordFeePayment: consulting.recordFeePayment,
  recordSearch: deciding.recordSearch,
  answerPart: deciding.answerPart,
  reviewConfidentiality: deciding.reviewConfidentiality,
  requestLegalityReview: deciding.requestLegalityReview,
  giveLegalityOpinion: deciding.giveLegalityOpinion,
  draftReply: handling.draftReply,
  submitForApproval: handling.submitForApproval,
  returnDraft: handling.returnDraft,
  approve: handling.approveReply,
  deliver: deciding.deliverReply,
  supplementReply: afterwards.supplementReply,
  revokeReply: afterwards.revokeReply,
  decideRecordCorrection: deciding.decideRecordCorrection,
  suggestProactive: afterwards.suggestProactive,
  convertToProactive: afterwards.convertToProactive,
  recordRemedy: afterwards.recordRemedy,
  recordRemedyResult: afterwards.recordRemedyResult,
  withdraw: handling.withdrawApplication,
  archive: afterwards.archiveApplication,
} as const satisfies Readonly<Record<ApplicationAct, unknown>>;

type Endpoints = typeof ACT_ENDPOINTS;
export type ActEndpoint<A extends ApplicationAct = ApplicationAct> = Endpoints[A];
