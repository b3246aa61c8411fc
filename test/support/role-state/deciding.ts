// 审查、签发、送达各地步里，谁可以做哪些事（按字母排序，空格隔开）；没有写出的人什么也不能做。
import type { RoleState } from './role-state';

export const decidingRoleState = {
  legalityRequested: {
    applicant: 'suggestProactive withdraw',
    office: 'askReasons mergeDuplicate recordRemedy requestAmendment splitApplication',
    claimingOfficer:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordRemedy recordSearch requestAmendment requestAssistance sendBack splitApplication transfer',
    colleague: 'reassign',
    supportingOfficer: 'answerPart',
    approver: 'reassign',
    legalReviewer: 'giveLegalityOpinion',
    deputy:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordRemedy recordSearch requestAmendment requestAssistance sendBack splitApplication transfer',
    draftingApprover:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordRemedy recordSearch requestAmendment requestAssistance sendBack splitApplication transfer',
  },
  drafted: {
    applicant: 'suggestProactive withdraw',
    office: 'askReasons mergeDuplicate recordRemedy requestAmendment splitApplication',
    claimingOfficer:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack splitApplication submitForApproval transfer',
    colleague: 'reassign',
    supportingOfficer: 'answerPart',
    approver: 'reassign reviewConfidentiality',
    reviewer: 'reviewConfidentiality',
    deputy:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack splitApplication submitForApproval transfer',
    draftingApprover:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack splitApplication submitForApproval transfer',
  },
  awaitingApproval: {
    applicant: 'suggestProactive withdraw',
    office: 'recordRemedy',
    claimingOfficer: 'reassign recordRemedy',
    colleague: 'reassign',
    supportingOfficer: 'answerPart',
    approver: 'approve reassign returnDraft reviewConfidentiality',
    reviewer: 'reviewConfidentiality',
    deputy: 'reassign recordRemedy',
    draftingApprover: 'reassign recordRemedy',
  },
  approvalWithOpenTracks: {
    applicant: 'suggestProactive withdraw',
    office: 'approveExtension recordFeePayment recordRemedy rejectExtension',
    claimingOfficer:
      'reassign recordConsultationDelivery recordFeePayment recordOpinion recordRemedy',
    colleague: 'reassign',
    supportingOfficer: 'answerPart',
    approver: 'approve reassign returnDraft reviewConfidentiality',
    reviewer: 'reviewConfidentiality',
    legalReviewer: 'giveLegalityOpinion',
    deputy: 'reassign recordConsultationDelivery recordFeePayment recordOpinion recordRemedy',
    draftingApprover:
      'reassign recordConsultationDelivery recordFeePayment recordOpinion recordRemedy',
  },
  approvalWithLateAmendment: {
    applicant: 'receiveAmendment suggestProactive withdraw',
    office: 'receiveAmendment recordRemedy',
    claimingOfficer: 'reassign receiveAmendment recordRemedy',
    colleague: 'reassign',
    supportingOfficer: 'answerPart',
    approver: 'approve reassign returnDraft reviewConfidentiality',
    reviewer: 'reviewConfidentiality',
    deputy: 'reassign receiveAmendment recordRemedy',
    draftingApprover: 'reassign receiveAmendment recordRemedy',
  },
  awaitingDelivery: {
    applicant: 'suggestProactive withdraw',
    office: 'deliver recordRemedy',
    claimingOfficer: 'deliver reassign recordRemedy',
    colleague: 'reassign',
    approver: 'reassign',
    deputy: 'deliver reassign recordRemedy',
    draftingApprover: 'deliver reassign recordRemedy',
  },
} as const satisfies RoleState;
