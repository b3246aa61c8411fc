import { closedList } from './closed-list';

/** 依申请公开的各种文书。依据：《条例》第二十九条至第四十五条，运盐政办发〔2020〕60号。 */
export const letterKinds = closedList({
  registrationReceipt: '登记回执',
  amendmentLetter: '补正告知书',
  reasonsLetter: '说明理由告知书',
  extensionLetter: '延期答复告知书',
  delayLetter: '延迟答复告知书',
  thirdPartyConsultationLetter: '征求意见书（第三方）',
  consultationNotice: '征求意见告知书（致申请人）',
  jointAuthorityLetter: '征求意见书（共同制作机关）',
  assistanceLetter: '协办函',
  attributeInquiryLetter: '公开属性征询函',
  feeLetter: '收费通知书',
  replyLetter: '政府信息公开告知书',
  abandonmentLetter: '不再处理告知书',
  overrideLetter: '依申请公开告知书（致第三方）',
  supplementaryReplyLetter: '补充答复告知书',
  revocationLetter: '撤销原答复告知书',
  correctionLetter: '更正告知书',
  approvalSlip: '审查呈批单',
  transferList: '移送明细表',
  deliveryReceipt: '送达回证',
  withdrawalForm: '撤回申请书',
  applicationForm: '政府信息公开申请表',
});

export type LetterKind = (typeof letterKinds.values)[number];

/** 文书给谁：申请人、第三方、机关单位，或者只存档。 */
export type LetterAddressee = 'applicant' | 'thirdParty' | 'organisation' | 'internal';

export interface LetterRule {
  readonly addressee: LetterAddressee;
  /** 编不编文号；申请人填写的、内部流转的不编。 */
  readonly isNumbered: boolean;
  /** 文号的后缀，如“-补告”；没有为空。 */
  readonly suffix: string;
  /** 印在文书上的标题。 */
  readonly title: string;
}

const numbered =
  (addressee: LetterAddressee) =>
  (title: string, suffix = ''): LetterRule => ({ addressee, isNumbered: true, suffix, title });
const unnumbered = (addressee: LetterAddressee, title: string): LetterRule => ({
  addressee,
  isNumbered: false,
  suffix: '',
  title,
});
const toApplicant = numbered('applicant');
const toThirdParty = numbered('thirdParty');
const toOrganisation = numbered('organisation');

/** 各种文书给谁、编不编文号、标题怎么写；后缀没有全国统一的规定，依实践。 */
export const LETTER_RULES: Readonly<Record<LetterKind, LetterRule>> = {
  registrationReceipt: unnumbered('applicant', '政府信息公开申请登记回执'),
  amendmentLetter: toApplicant('政府信息公开申请补正告知书', '-补告'),
  reasonsLetter: toApplicant('政府信息公开申请说明理由告知书', '-理告'),
  extensionLetter: toApplicant('政府信息公开延期答复告知书', '-延告'),
  delayLetter: toApplicant('政府信息公开延迟答复告知书', '-迟告'),
  thirdPartyConsultationLetter: toThirdParty('政府信息公开征求意见书', '-征'),
  consultationNotice: toApplicant('政府信息公开征求意见告知书', '-征告'),
  jointAuthorityLetter: toOrganisation('政府信息公开征求意见书', '-征'),
  assistanceLetter: toOrganisation('政府信息公开申请协办函', '-函'),
  attributeInquiryLetter: toOrganisation('政府信息公开属性征询函', '-函'),
  feeLetter: toApplicant('政府信息公开信息处理费收费通知书', '-费告'),
  replyLetter: toApplicant('政府信息公开告知书'),
  abandonmentLetter: toApplicant('政府信息公开申请不再处理告知书', '-止告'),
  overrideLetter: toThirdParty('依申请公开政府信息告知书', '-告三'),
  supplementaryReplyLetter: toApplicant('政府信息公开补充答复告知书', '-补答'),
  revocationLetter: toApplicant('撤销政府信息公开答复告知书', '-撤告'),
  correctionLetter: toApplicant('政府信息更正告知书', '-更告'),
  approvalSlip: unnumbered('internal', '政府信息公开审查呈批单'),
  transferList: unnumbered('internal', '政府信息公开申请移送明细表'),
  deliveryReceipt: unnumbered('internal', '政府信息公开文书送达回证'),
  withdrawalForm: unnumbered('internal', '撤回政府信息公开申请书'),
  applicationForm: unnumbered('internal', '政府信息公开申请表'),
};
