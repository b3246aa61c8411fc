import { closedList } from './closed-list';

/** 替别人办的人与本人是什么关系。 */
export const filingRelations = closedList({
  family: '家人',
  assistant: '村（社区）代办员',
});

export type FilingRelation = (typeof filingRelations.values)[number];

/** 随申请另行加密存放的个人材料。 */
export const personalFileKinds = closedList({
  identityPicture: '身份证照片',
  consentPicture: '本人签字的同意书照片',
  consentVoice: '本人同意的录音',
  paperScan: '来件的扫描件',
});

export type PersonalFileKind = (typeof personalFileKinds.values)[number];

/** 可以作为同意凭据的。 */
export const consentEvidenceKinds = ['consentPicture', 'consentVoice'] as const;

/** 一件来件至多附几张扫描件。 */
export const MOST_SCANS = 10;

/** 谁结束了代办。 */
export const filingEnders = closedList({
  person: '本人收回了委托',
  filer: '代办的人不再代办',
  office: '公开办按本人的意思登记了收回委托',
  accountDeleted: '代办的人注销了账号',
});

export type FilingEnder = (typeof filingEnders.values)[number];

/** 同意书的版本；改了文字就换一个。 */
export const FILING_CONSENT_VERSION = '2026-11' as const;

/** 请本人读、听、签字或者说出来的话。 */
export const FILING_CONSENT_TEXT =
  '我同意由代办人替我提出这件政府信息公开申请，替我补正、查看进度和答复。申请人是我本人，答复文书写我的姓名。我随时可以收回这项委托。';

/** 录音至多多少秒、多少字节。 */
export const VOICE_LIMITS = { seconds: 60, bytes: 2 * 1024 * 1024 } as const;
