// 答复以后、了结各地步里，谁可以做哪些事（按字母排序，空格隔开）；没有写出的人什么也不能做。
import type { RoleState } from './role-state';

export const endingRoleState = {
  replied: {
    applicant: 'suggestProactive',
    office: 'archive convertToProactive recordRemedy',
    claimingOfficer: 'archive convertToProactive recordRemedy',
    approver: 'revokeReply supplementReply',
    deputy: 'archive convertToProactive recordRemedy',
    draftingApprover: 'archive convertToProactive recordRemedy',
  },
  repliedWithOpenRemedy: {
    applicant: 'suggestProactive',
    office: 'convertToProactive recordRemedy recordRemedyResult',
    claimingOfficer: 'convertToProactive recordRemedy recordRemedyResult',
    approver: 'revokeReply supplementReply',
    deputy: 'convertToProactive recordRemedy recordRemedyResult',
    draftingApprover: 'convertToProactive recordRemedy recordRemedyResult',
  },
  repliedSuggestedAndConverted: {
    office: 'archive recordRemedy',
    claimingOfficer: 'archive recordRemedy',
    approver: 'revokeReply supplementReply',
    deputy: 'archive recordRemedy',
    draftingApprover: 'archive recordRemedy',
  },
  revoked: {
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
  archived: {
    office: 'recordRemedy',
    claimingOfficer: 'recordRemedy',
    approver: 'revokeReply',
    deputy: 'recordRemedy',
    draftingApprover: 'recordRemedy',
  },
  archivedWithOpenRemedy: {
    office: 'recordRemedy recordRemedyResult',
    claimingOfficer: 'recordRemedy recordRemedyResult',
    approver: 'revokeReply',
    deputy: 'recordRemedy recordRemedyResult',
    draftingApprover: 'recordRemedy recordRemedyResult',
  },
  archivedAndRevoked: {
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
  archivedAgain: {
    office: 'recordRemedy',
    claimingOfficer: 'recordRemedy',
    approver: 'revokeReply',
    deputy: 'recordRemedy',
    draftingApprover: 'recordRemedy',
  },
  abandoned: {
    office: 'archive recordRemedy',
    claimingOfficer: 'archive recordRemedy',
    approver: 'revokeReply',
    deputy: 'archive recordRemedy',
    draftingApprover: 'archive recordRemedy revokeReply',
  },
  withdrawn: {
    office: 'archive recordRemedy',
    claimingOfficer: 'archive recordRemedy',
    deputy: 'archive recordRemedy',
    draftingApprover: 'archive recordRemedy',
  },
  merged: {
    office: 'archive recordRemedy',
    claimingOfficer: 'archive recordRemedy',
    deputy: 'archive recordRemedy',
    draftingApprover: 'archive recordRemedy',
  },
  correction: {
    applicant: 'withdraw',
    office: 'recordRemedy',
    claimingOfficer: 'reassign recordRemedy sendBack transfer',
    colleague: 'reassign',
    approver: 'decideRecordCorrection reassign',
    deputy: 'reassign recordRemedy sendBack transfer',
    draftingApprover: 'reassign recordRemedy sendBack transfer',
  },
  correctionReplied: {
    office: 'archive recordRemedy',
    claimingOfficer: 'archive recordRemedy',
    deputy: 'archive recordRemedy',
    draftingApprover: 'archive recordRemedy',
  },
} as const satisfies RoleState;
