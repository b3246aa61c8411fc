import { closedList } from './closed-list';

/** 征求谁的意见。前两种有法定期限，沉默的后果不同；后两种的时间也不计入答复期限。 */
export const consultedParties = closedList({
  thirdParty: '第三方',
  jointAuthority: '共同制作机关',
  otherAuthority: '其他机关',
  drafter: '文件起草单位',
});
export type ConsultedParty = (typeof consultedParties.values)[number];

const GIVEN = { agrees: '同意公开', objects: '不同意公开', noView: '没有意见' } as const;

/** 收到的意见。 */
export const givenOpinions = closedList(GIVEN);
export type GivenOpinion = (typeof givenOpinions.values)[number];

/** 意见；silent 只用于共同制作机关：逾期没有答复，视为同意。依据：《条例》第三十四条。 */
export const opinions = closedList({ ...GIVEN, silent: '逾期没有答复，视为同意公开' });
export type Opinion = (typeof opinions.values)[number];

/** 对方没有同意而仍决定公开的缘由；共同制作机关的只看理由合不合理。依据：《条例》第十五条、第三十二条、第三十四条。 */
export const overrideGrounds = closedList({
  publicInterest: '不公开会对公共利益造成重大影响',
  unreasonable: '不同意的理由不合理',
});
export type OverrideGround = (typeof overrideGrounds.values)[number];

/** 信息处理费的计收方式，一件只选一种。依据：《信息处理费管理办法》第三条。 */
export const feeModes = closedList({ byItem: '按件计收', byPage: '按量计收' });
export type FeeMode = (typeof feeModes.values)[number];

/** 检索的结果。 */
export const searchResults = closedList({ found: '检索到', notFound: '没有检索到' });
export type SearchResult = (typeof searchResults.values)[number];

/** 审查的结论。 */
export const reviewConclusions = closedList({
  passed: '可以公开',
  partial: '部分可以公开',
  barred: '不得公开',
});
export type ReviewConclusion = (typeof reviewConclusions.values)[number];

/** 送达的方式；决定哪一天算答复之日。 */
export const deliveryWays = closedList({
  inApp: '本程序内送达',
  email: '电子邮件（以发送成功之日）',
  post: '邮寄（以交邮之日）',
  inPerson: '当面送达（以签收之日）',
});
export type DeliveryWay = (typeof deliveryWays.values)[number];

/** 申请人的救济，恰为年度报告第四部分的分类，另加投诉。 */
export const remedyKinds = closedList({
  reconsideration: '行政复议',
  directLitigation: '行政诉讼（未经复议直接起诉）',
  litigationAfterReconsideration: '行政诉讼（复议后起诉）',
  complaint: '投诉举报',
});
export type RemedyKind = (typeof remedyKinds.values)[number];

/** 救济的结果，恰为年度报告第四部分的列。 */
export const remedyResults = closedList({
  upheld: '结果维持',
  corrected: '结果纠正',
  other: '其他结果',
});
export type RemedyResult = (typeof remedyResults.values)[number];

/** 更正申请的答复。依据：《条例》第四十一条。 */
export const correctionResults = closedList({
  corrected: '已更正',
  notCorrected: '经核实无误，不予更正',
  transferred: '不属于本机关，已转送有权机关',
  pointedElsewhere: '不属于本机关，请向有权机关提出',
});
export type CorrectionResult = (typeof correctionResults.values)[number];
