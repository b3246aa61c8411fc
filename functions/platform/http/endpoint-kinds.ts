import type { AnyEndpoint } from '@shared/contract/endpoint';

/** 新立一样东西的接口：重复提交会多出一样，所以同一把钥匙只办一次。 */
export const CREATES: readonly string[] = [
  'addComment',
  'addCommitteeMember',
  'addOwnDuty',
  'addRegisterEntry',
  'addSupervisionRecord',
  'addVersionEntry',
  'adjustCatalogue',
  'askVillage',
  'commitCatalogueImport',
  'createCatalogueVersion',
  'createDecision',
  'createDisclosureRule',
  'createNotice',
  'discloseDecision',
  'pasteRegister',
  'proposeCorrection',
  'recordChannel',
  'recordRemedy',
  'recordSearch',
  'registerApplication',
  'reportToTownship',
  'saveView',
  'sealRegister',
  'splitApplication',
  'submitApplication',
  'supplementReply',
  'uploadNoticeAttachment',
  'uploadReplyAttachment',
];

/** 用 POST 只因为内容长或者不宜写在地址里，不改任何业务记录（查看个人信息的另记审计）。 */
export const READS: readonly string[] = [
  'adviseApplication',
  'checkRegister',
  'downloadCaseFile',
  'previewAct',
  'previewCatalogueImport',
  'previewLetterTemplate',
  'previewRegistration',
  'queryApplicationStatus',
  'readFinanceFile',
  'revealApplicant',
];

/** 登录、续期、退出：还没有登录者，或者应答里有凭据，不能存。 */
export const SESSION_ACTS: readonly string[] = [
  'beginSecondFactor',
  'confirmSecondFactor',
  'inviteStaff',
  'renewRecoveryCodes',
  'signInForDemonstration',
  'signInWithSecondFactor',
  'signInWithPassword',
  'signInWithWechat',
  'signOut',
];

/** 这个接口认不认钥匙：改动记录的都认；读取、登录、出文件的不认。 */
export const takesKey = ({ id, method, binary, audience }: AnyEndpoint): boolean =>
  method !== 'GET' &&
  binary === undefined &&
  !audience.includes('visitor') &&
  !READS.includes(id) &&
  !SESSION_ACTS.includes(id);
