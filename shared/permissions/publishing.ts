import { can, type Capability } from './capability';

/** 主动公开。 */
export const PUBLISHING: readonly Capability[] = [
  can('draftNotices', '拟写、提交、提出更正', {
    roles: ['villageEditor', 'caseOfficer'],
    endpoints:
      'createNotice discardNotice submitNotice updateNotice uploadNoticeAttachment proposeCorrection',
  }),
  can('reclassifyNotice', '改公开信息的归类', {
    roles: ['caseOfficer'],
    endpoints: 'reclassifyNotice',
  }),
  can('readDrafts', '看还没有公开的、遮盖个人信息', {
    roles: [
      'villageEditor',
      'supervisionMember',
      'caseOfficer',
      'reviewer',
      'approver',
      'disclosureOffice',
    ],
    endpoints: 'downloadDraftAttachment getNoticeDraft maskNotice',
  }),
  can('maskAttachments', '遮盖附件里的个人信息', {
    roles: ['villageEditor', 'supervisionMember', 'caseOfficer', 'reviewer', 'approver'],
    endpoints: 'maskNoticeAttachment',
  }),
  can('returnNotices', '退回修改', {
    roles: ['supervisionMember', 'reviewer', 'disclosureOffice', 'approver'],
    endpoints: 'returnNotice',
  }),
  can('passConfidentiality', '公开信息的保密审查', {
    roles: ['reviewer'],
    endpoints: 'passConfidentiality',
  }),
  can('passDisclosure', '公开审查', {
    roles: ['reviewer', 'disclosureOffice'],
    endpoints: 'passDisclosure',
  }),
  can('signOffNotices', '签发公开信息', { roles: ['approver'], endpoints: 'signOffNotice' }),
  can('publishVillageNotices', '审核公开村（居）务、记监督、申报近亲属', {
    roles: ['supervisionMember'],
    endpoints: 'publishNotice addSupervisionRecord declareKinship',
  }),
  can('decideCorrections', '决定更正、放行检查出的问题', {
    roles: ['supervisionMember', 'approver'],
    endpoints: 'approveCorrection rejectCorrection overrideFindings',
  }),
  can('takeDownNotices', '撤下', {
    roles: ['villageEditor', 'supervisionMember', 'approver', 'disclosureOffice'],
    endpoints: 'takeDownNotice',
  }),
  can('recordChannels', '登记发布渠道', {
    roles: ['villageEditor', 'supervisionMember', 'caseOfficer', 'approver', 'disclosureOffice'],
    endpoints: 'recordChannel',
  }),
  can('editGuides', '公开指南、年报的编写、转为主动公开', {
    roles: ['caseOfficer', 'disclosureOffice'],
    endpoints: 'listGuideDesk saveGuide fillReport saveReport listConversionProposals',
  }),
  can('readReportDesk', '看年报的编写', {
    roles: ['caseOfficer', 'approver', 'disclosureOffice'],
    endpoints: 'getReportDraft listReportDesk',
  }),
  can('publishReports', '公布年报、复核公开属性', {
    roles: ['approver', 'disclosureOffice'],
    endpoints: 'keepAttribute correctReport publishReport',
  }),
  can('manageRules', '公开制度、约定、文书模板', {
    roles: ['disclosureOffice'],
    endpoints:
      'createDisclosureRule reviseDisclosureRule withdrawDisclosureRule saveSetting saveLetterTemplate',
  }),
];
