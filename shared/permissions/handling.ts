import { can, type Capability } from './capability';

/** 依申请公开的办理。 */
export const HANDLING: readonly Capability[] = [
  can('workAtDesk', '办理台、同事与代理、模板与约定', {
    roles: ['caseOfficer', 'reviewer', 'legalReviewer', 'approver', 'disclosureOffice'],
    endpoints:
      'deleteView listDesk listDispatchTargets listSavedViews saveView addComment listColleagues clearDelegation listMyDelegation setDelegation listLetterTemplates previewLetterTemplate getSettings',
  }),
  can('registerCases', '登记来件、受理、送达、归档', {
    roles: ['caseOfficer', 'disclosureOffice'],
    endpoints:
      'bulkConfirmReceipt confirmReceipt askReasons deemAbandoned mergeDuplicate requestAmendment splitApplication recordFeePayment deliverReply archiveApplication convertToProactive recordRemedy recordRemedyResult previewRegistration registerApplication',
  }),
  can('revealApplicant', '看申请人完整信息、导出卷宗（记审计）', {
    roles: ['caseOfficer', 'disclosureOffice'],
    endpoints: 'revealApplicant revealFiler downloadCaseFile revealPersonalFile',
  }),
  can('dispatch', '分办、延期的批准、延迟期限', {
    roles: ['disclosureOffice'],
    endpoints:
      'bulkDispatch dispatchApplication fixDelayedPeriod approveExtension rejectExtension declineConversion listAttributeReviews',
  }),
  can('handleCases', '认领、征求意见、检索、拟写答复', {
    roles: ['caseOfficer'],
    endpoints:
      'claimApplication draftReply sendBackApplication submitForApproval transferApplication uploadReplyAttachment consultJointAuthority consultThirdParty inquireAttribute noticeFee proposeExtension recordConsultationDelivery recordOpinion requestAssistance answerPart recordSearch requestLegalityReview',
  }),
  can('reassign', '把认领的交给同事', {
    roles: ['caseOfficer', 'approver'],
    endpoints: 'reassignApplication',
  }),
  can('reviewLegality', '合法性审查', {
    roles: ['legalReviewer'],
    endpoints: 'giveLegalityOpinion',
  }),
  can('reviewConfidentiality', '答复的保密审查', {
    roles: ['reviewer', 'approver'],
    endpoints: 'reviewConfidentiality',
  }),
  can('approveReplies', '签发、退回、撤销、补充答复', {
    roles: ['approver'],
    endpoints:
      'approveReply returnDraft overrideObjection decideRecordCorrection revokeReply supplementReply',
  }),
  can('readRegisterBook', '看登记本、公开信息的办理台', {
    roles: ['caseOfficer', 'approver', 'reviewer', 'disclosureOffice'],
    endpoints: 'downloadRegister listRegister listNoticeDesk',
  }),
  can('compareCases', '类似的申请', {
    roles: ['caseOfficer', 'approver', 'disclosureOffice'],
    endpoints: 'similarCases',
  }),
  can('lookupByIdentity', '按证件号码找申请（写用途，记审计）', {
    roles: ['caseOfficer', 'disclosureOffice'],
    endpoints: 'lookupApplications',
  }),
];
