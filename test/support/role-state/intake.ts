// 收件、补正、说明理由各地步里，谁可以做哪些事（按字母排序，空格隔开）；没有写出的人什么也不能做。
import type { RoleState } from './role-state';

export const intakeRoleState = {
  submitted: {
    applicant: 'withdraw',
    office: 'confirmReceipt recordRemedy',
  },
  submittedToDepartment: {
    applicant: 'withdraw',
    office: 'confirmReceipt recordRemedy',
    claimingOfficer: 'confirmReceipt',
    colleague: 'confirmReceipt',
    deputy: 'confirmReceipt',
    draftingApprover: 'confirmReceipt',
  },
  unrouted: {
    applicant: 'suggestProactive withdraw',
    office: 'askReasons dispatch mergeDuplicate recordRemedy requestAmendment splitApplication',
  },
  unclaimed: {
    applicant: 'suggestProactive withdraw',
    office: 'askReasons dispatch mergeDuplicate recordRemedy requestAmendment splitApplication',
    claimingOfficer: 'claim sendBack transfer',
    colleague: 'claim sendBack transfer',
    supportingOfficer: 'answerPart',
    deputy: 'claim sendBack transfer',
    draftingApprover: 'claim sendBack transfer',
  },
  claimed: {
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
  paperSubmitted: {
    office: 'confirmReceipt recordRemedy withdraw',
  },
  paperClaimed: {
    office: 'askReasons mergeDuplicate recordRemedy requestAmendment splitApplication withdraw',
    claimingOfficer:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack splitApplication transfer withdraw',
    colleague: 'reassign',
    supportingOfficer: 'answerPart',
    approver: 'reassign',
    deputy:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack splitApplication transfer withdraw',
    draftingApprover:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack splitApplication transfer withdraw',
  },
  pastDue: {
    applicant: 'suggestProactive withdraw',
    office: 'askReasons mergeDuplicate recordRemedy requestAmendment splitApplication',
    claimingOfficer:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate reassign recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack splitApplication transfer',
    colleague: 'reassign',
    supportingOfficer: 'answerPart',
    approver: 'reassign',
    deputy:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate reassign recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack splitApplication transfer',
    draftingApprover:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate reassign recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack splitApplication transfer',
  },
  amendmentRequested: {
    applicant: 'receiveAmendment suggestProactive withdraw',
    office: 'receiveAmendment recordRemedy',
    claimingOfficer: 'reassign receiveAmendment recordRemedy',
    colleague: 'reassign',
    supportingOfficer: 'answerPart',
    approver: 'reassign',
    deputy: 'reassign receiveAmendment recordRemedy',
    draftingApprover: 'reassign receiveAmendment recordRemedy',
  },
  amendmentExpired: {
    applicant: 'receiveAmendment suggestProactive withdraw',
    office: 'deemAbandoned receiveAmendment recordRemedy',
    claimingOfficer: 'deemAbandoned reassign receiveAmendment recordRemedy',
    colleague: 'reassign',
    supportingOfficer: 'answerPart',
    approver: 'reassign',
    deputy: 'deemAbandoned reassign receiveAmendment recordRemedy',
    draftingApprover: 'deemAbandoned reassign receiveAmendment recordRemedy',
  },
  amendmentReceived: {
    applicant: 'suggestProactive withdraw',
    office: 'askReasons mergeDuplicate recordRemedy splitApplication',
    claimingOfficer:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordRemedy recordSearch requestAssistance requestLegalityReview sendBack splitApplication transfer',
    colleague: 'reassign',
    supportingOfficer: 'answerPart',
    approver: 'reassign',
    deputy:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordRemedy recordSearch requestAssistance requestLegalityReview sendBack splitApplication transfer',
    draftingApprover:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordRemedy recordSearch requestAssistance requestLegalityReview sendBack splitApplication transfer',
  },
  lateAmendment: {
    applicant: 'receiveAmendment suggestProactive withdraw',
    office: 'askReasons mergeDuplicate receiveAmendment recordRemedy',
    claimingOfficer:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign receiveAmendment recordRemedy recordSearch requestAssistance requestLegalityReview sendBack transfer',
    colleague: 'reassign',
    supportingOfficer: 'answerPart',
    approver: 'reassign',
    deputy:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign receiveAmendment recordRemedy recordSearch requestAssistance requestLegalityReview sendBack transfer',
    draftingApprover:
      'askReasons consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign receiveAmendment recordRemedy recordSearch requestAssistance requestLegalityReview sendBack transfer',
  },
  lateAmendmentExpired: {
    applicant: 'receiveAmendment suggestProactive withdraw',
    office: 'askReasons deemAbandoned mergeDuplicate receiveAmendment recordRemedy',
    claimingOfficer:
      'askReasons consultJointAuthority consultThirdParty deemAbandoned draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign receiveAmendment recordRemedy recordSearch requestAssistance requestLegalityReview sendBack transfer',
    colleague: 'reassign',
    supportingOfficer: 'answerPart',
    approver: 'reassign',
    deputy:
      'askReasons consultJointAuthority consultThirdParty deemAbandoned draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign receiveAmendment recordRemedy recordSearch requestAssistance requestLegalityReview sendBack transfer',
    draftingApprover:
      'askReasons consultJointAuthority consultThirdParty deemAbandoned draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign receiveAmendment recordRemedy recordSearch requestAssistance requestLegalityReview sendBack transfer',
  },
  reasonsAsked: {
    applicant: 'receiveReasons suggestProactive withdraw',
    office: 'mergeDuplicate receiveReasons recordRemedy requestAmendment splitApplication',
    claimingOfficer:
      'consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign receiveReasons recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack splitApplication transfer',
    colleague: 'reassign',
    supportingOfficer: 'answerPart',
    approver: 'reassign',
    deputy:
      'consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign receiveReasons recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack splitApplication transfer',
    draftingApprover:
      'consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign receiveReasons recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack splitApplication transfer',
  },
  reasonsGiven: {
    applicant: 'suggestProactive withdraw',
    office: 'fixDelayedPeriod mergeDuplicate recordRemedy requestAmendment splitApplication',
    claimingOfficer:
      'consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack splitApplication transfer',
    colleague: 'reassign',
    supportingOfficer: 'answerPart',
    approver: 'reassign',
    deputy:
      'consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack splitApplication transfer',
    draftingApprover:
      'consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee proposeExtension reassign recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack splitApplication transfer',
  },
  delayFixed: {
    applicant: 'suggestProactive withdraw',
    office: 'mergeDuplicate recordRemedy requestAmendment',
    claimingOfficer:
      'consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee reassign recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack transfer',
    colleague: 'reassign',
    supportingOfficer: 'answerPart',
    approver: 'reassign',
    deputy:
      'consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee reassign recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack transfer',
    draftingApprover:
      'consultJointAuthority consultThirdParty draftReply inquireAttribute mergeDuplicate noticeFee reassign recordRemedy recordSearch requestAmendment requestAssistance requestLegalityReview sendBack transfer',
  },
} as const satisfies RoleState;
