// 答复以后、了结各地步里，谁可以做哪些事（按字母排序，空格隔开）；没有写出的人什么也不能做。
import type { RoleState } from './role-state';

export const endingRoleState = {
  replied: {
    applicant: 'suggestProactive',
    office: 'archive convertToProactive recordRemedy',
    claimingOfficer: 'archive convertToProactive recordRemedy supplementReply',
    approver: 'revokeReply',
    deputy: 'archive convertToProactive recordRemedy supplementReply',
    draftingApprover: 'archive convertToProactive recordRemedy supplementReply',
  },
  repliedWithOpenRemedy: {
    applicant: 'suggestProactive',
    office: 'convertToProactive recordRemedy recordRemedyResult',
    claimingOfficer: 'convertToProactive recordRemedy recordRemedyResult supplementReply',
    approver: 'revokeReply',
    deputy: 'convertToProactive recordRemedy recordRemedyResult supplementReply',
    draftingApprover: 'convertToProactive recordRemedy recordRemedyResult supplementReply',
  },
  repliedSuggestedAndConverted: {
    office: 'archive recordRemedy',
    claimingOfficer: 'archive recordRemedy supplementReply',
    approver: 'revokeReply',
    deputy: 'archive recordRemedy supplementReply',
    draftingApprover: 'archive recordRemedy supplementReply',
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
  archived: {},
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
    claimingOfficer: 'decideRecordCorrection reassign recordRemedy sendBack transfer',
    colleague: 'reassign',
    approver: 'reassign',
    deputy: 'decideRecordCorrection reassign recordRemedy sendBack transfer',
    draftingApprover: 'decideRecordCorrection reassign recordRemedy sendBack transfer',
  },
  correctionReplied: {
    office: 'archive recordRemedy',
    claimingOfficer: 'archive recordRemedy',
    deputy: 'archive recordRemedy',
    draftingApprover: 'archive recordRemedy',
  },
} as const satisfies RoleState;
