// 征求意见、延期、缴费各地步里，谁可以做哪些事（按字母排序，空格隔开）；没有写出的人什么也不能做。
import type { RoleState } from './role-state';

export const consultingRoleState = {
  consultationSent: {
    applicant: 'suggestProactive withdraw',
    office: 'askReasons mergeDuplicate recordRemedy requestAmendment',
    claimingOfficer:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordConsultationDelivery recordOpinion recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack transfer',
    colleague: 'reassign',
    supportingOfficer: 'answerPart',
    approver: 'reassign',
    deputy:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordConsultationDelivery recordOpinion recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack transfer',
    draftingApprover:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordConsultationDelivery recordOpinion recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack transfer',
  },
  consultationSentLongAgo: {
    applicant: 'suggestProactive withdraw',
    office: 'askReasons mergeDuplicate recordRemedy requestAmendment',
    claimingOfficer:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordConsultationDelivery recordOpinion recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack transfer',
    colleague: 'reassign',
    supportingOfficer: 'answerPart',
    approver: 'reassign',
    deputy:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordConsultationDelivery recordOpinion recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack transfer',
    draftingApprover:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordConsultationDelivery recordOpinion recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack transfer',
  },
  consultationDelivered: {
    applicant: 'suggestProactive withdraw',
    office: 'askReasons mergeDuplicate recordRemedy requestAmendment',
    claimingOfficer:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordOpinion recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack transfer',
    colleague: 'reassign',
    supportingOfficer: 'answerPart',
    approver: 'reassign',
    deputy:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordOpinion recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack transfer',
    draftingApprover:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordOpinion recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack transfer',
  },
  consultationWindowEnded: {
    applicant: 'suggestProactive withdraw',
    office: 'askReasons mergeDuplicate recordRemedy requestAmendment',
    claimingOfficer:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordOpinion recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack transfer',
    colleague: 'reassign',
    supportingOfficer: 'answerPart',
    approver: 'overrideObjection reassign',
    deputy:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordOpinion recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack transfer',
    draftingApprover:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee overrideObjection proposeExtension reassign recordOpinion recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack transfer',
  },
  consultationObjected: {
    applicant: 'suggestProactive withdraw',
    office: 'askReasons mergeDuplicate recordRemedy requestAmendment',
    claimingOfficer:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack transfer',
    colleague: 'reassign',
    supportingOfficer: 'answerPart',
    approver: 'overrideObjection reassign',
    deputy:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack transfer',
    draftingApprover:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee overrideObjection proposeExtension reassign recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack transfer',
  },
  consultationOverridden: {
    applicant: 'suggestProactive withdraw',
    office: 'askReasons mergeDuplicate recordRemedy requestAmendment',
    claimingOfficer:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack transfer',
    colleague: 'reassign',
    supportingOfficer: 'answerPart',
    approver: 'reassign',
    deputy:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack transfer',
    draftingApprover:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack transfer',
  },
  jointWindowEnded: {
    applicant: 'suggestProactive withdraw',
    office: 'askReasons mergeDuplicate recordRemedy requestAmendment',
    claimingOfficer:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordOpinion recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack submitForApproval transfer',
    colleague: 'reassign',
    supportingOfficer: 'answerPart',
    approver: 'reassign reviewConfidentiality',
    reviewer: 'reviewConfidentiality',
    deputy:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordOpinion recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack submitForApproval transfer',
    draftingApprover:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordOpinion recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack submitForApproval transfer',
  },
  extensionProposed: {
    applicant: 'suggestProactive withdraw',
    office:
      'approveExtension askReasons mergeDuplicate recordRemedy rejectExtension requestAmendment splitApplication',
    claimingOfficer:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee reassign recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack splitApplication transfer',
    colleague: 'reassign',
    supportingOfficer: 'answerPart',
    approver: 'reassign',
    deputy:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee reassign recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack splitApplication transfer',
    draftingApprover:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee reassign recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack splitApplication transfer',
  },
  extensionRejected: {
    applicant: 'suggestProactive withdraw',
    office: 'askReasons mergeDuplicate recordRemedy requestAmendment splitApplication',
    claimingOfficer:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack splitApplication transfer',
    colleague: 'reassign',
    supportingOfficer: 'answerPart',
    approver: 'reassign',
    deputy:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack splitApplication transfer',
    draftingApprover:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack splitApplication transfer',
  },
  extended: {
    applicant: 'suggestProactive withdraw',
    office: 'askReasons mergeDuplicate recordRemedy requestAmendment',
    claimingOfficer:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee reassign recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack transfer',
    colleague: 'reassign',
    supportingOfficer: 'answerPart',
    approver: 'reassign',
    deputy:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee reassign recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack transfer',
    draftingApprover:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee reassign recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack transfer',
  },
  feeNoticed: {
    applicant: 'suggestProactive withdraw',
    office: 'askReasons mergeDuplicate recordFeePayment recordRemedy',
    claimingOfficer:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate reassign recordFeePayment recordRemedy recordSearch requestAssistance requestLegalityReview sendBack transfer',
    colleague: 'reassign',
    supportingOfficer: 'answerPart',
    approver: 'reassign',
    deputy:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate reassign recordFeePayment recordRemedy recordSearch requestAssistance requestLegalityReview sendBack transfer',
    draftingApprover:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate reassign recordFeePayment recordRemedy recordSearch requestAssistance requestLegalityReview sendBack transfer',
  },
  feeExpired: {
    applicant: 'suggestProactive withdraw',
    office: 'askReasons deemAbandoned mergeDuplicate recordFeePayment recordRemedy',
    claimingOfficer:
      'askReasons consultJointAuthority consultThirdParty deemAbandoned draftReply inquireAttribute mergeDuplicate reassign recordFeePayment recordRemedy recordSearch requestAssistance requestLegalityReview sendBack transfer',
    colleague: 'reassign',
    supportingOfficer: 'answerPart',
    approver: 'reassign',
    deputy:
      'askReasons consultJointAuthority consultThirdParty deemAbandoned draftReply inquireAttribute mergeDuplicate reassign recordFeePayment recordRemedy recordSearch requestAssistance requestLegalityReview sendBack transfer',
    draftingApprover:
      'askReasons consultJointAuthority consultThirdParty deemAbandoned draftReply inquireAttribute mergeDuplicate reassign recordFeePayment recordRemedy recordSearch requestAssistance requestLegalityReview sendBack transfer',
  },
  feePaid: {
    applicant: 'suggestProactive withdraw',
    office: 'askReasons mergeDuplicate recordRemedy requestAmendment',
    claimingOfficer:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate proposeExtension reassign recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack transfer',
    colleague: 'reassign',
    supportingOfficer: 'answerPart',
    approver: 'reassign',
    deputy:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate proposeExtension reassign recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack transfer',
    draftingApprover:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate proposeExtension reassign recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack transfer',
  },
} as const satisfies RoleState;
