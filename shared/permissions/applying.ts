import { can, type Capability } from './capability';

/** 申请人一方。 */
export const APPLYING: readonly Capability[] = [
  can('apply', '提出申请、管自己的申请（代办员替人办）', {
    roles: ['resident', 'assistant'],
    endpoints:
      'listMyApplications submitApplication givePrivacyConsent withdrawPrivacyConsent getMyContact saveMyContact saveWechatPhone suggestProactive',
  }),
  can('uploadPersonalFile', '上传随申请的材料（登记来件的人只传来件的扫描件）', {
    roles: ['resident', 'assistant', 'caseOfficer', 'disclosureOffice'],
    endpoints: 'uploadPersonalFile',
  }),
  can('ownData', '看、导出、删除自己的信息', {
    roles: ['resident'],
    endpoints: 'linkApplication deleteMyAccount downloadMyData getMyData',
  }),
  can('askVillage', '向村里提问、向镇街反映', {
    roles: ['resident'],
    endpoints: 'askVillage listMyQuestions reportToTownship',
  }),
  can('endFiling', '结束替别人办、看签过的回执', {
    roles: ['resident', 'assistant', 'disclosureOffice'],
    endpoints: 'endFiling getSignedReceipt',
  }),
  can('actForApplicant', '撤回、补正、说明理由（或者代为登记）', {
    roles: ['resident', 'assistant', 'caseOfficer', 'disclosureOffice'],
    endpoints: 'withdrawApplication receiveAmendment receiveReasons',
  }),
  can('readCase', '看一件申请和它的文书', {
    roles: [
      'resident',
      'assistant',
      'caseOfficer',
      'reviewer',
      'legalReviewer',
      'approver',
      'disclosureOffice',
    ],
    endpoints: 'getApplication downloadReplyAttachment downloadLetter getLetter',
  }),
  can('previewAct', '办以前先看结果', {
    roles: [
      'resident',
      'assistant',
      'caseOfficer',
      'reviewer',
      'legalReviewer',
      'approver',
      'disclosureOffice',
    ],
    endpoints: 'previewAct',
  }),
];
