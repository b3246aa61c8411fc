import { closedList } from './closed-list';

export { REPLY_LAW, refusalKinds, type RefusalKind, type ReplyRule } from '../law/reply-law';

/** 答复的种类，一种对应一个条款、年度报告的一行。依据：《条例》第三十条、第三十五条至第三十九条。 */
export const replyKinds = closedList({
  alreadyPublic: '已经主动公开',
  granted: '予以公开',
  partiallyGranted: '部分公开（区分处理）',
  refusedStateSecret: '不予公开：国家秘密',
  refusedByLaw: '不予公开：法律、行政法规禁止公开',
  refusedSafety: '不予公开：危及“三安全一稳定”',
  refusedThirdParty: '不予公开：损害第三方合法权益',
  refusedInternalAffairs: '不予公开：内部事务信息',
  refusedDeliberative: '不予公开：过程性信息',
  refusedEnforcementFile: '不予公开：行政执法案卷',
  specialLawEnquiry: '按专门规定查询',
  archivedReferral: '已移交档案馆，按档案法办理',
  informationNotHeld: '政府信息不存在',
  notOurResponsibility: '不属于本机关负责公开',
  needsProcessing: '需要加工、分析，没有现成信息',
  stillUnclear: '补正后内容仍不明确',
  petitionLike: '信访、投诉、举报类',
  repeated: '重复申请',
  publication: '公开出版物',
  excessive: '申请数量、频次过多且理由不合理',
  reissue: '要求确认或者重新出具已经获取的信息',
});

export type ReplyKind = (typeof replyKinds.values)[number];

/** 答复分五组，恰为年度报告“办理结果”的前五项。 */
export const replyGroups = closedList({
  disclosure: '予以公开',
  partial: '部分公开',
  refusal: '不予公开',
  cannotProvide: '无法提供',
  notProcessed: '不予处理',
});

export type ReplyGroup = (typeof replyGroups.values)[number];

/** 因答复种类而异、须另行填写的栏目；正文各种答复都要写。 */
export const replyFields = closedList({
  reason: '理由（条款和事实）',
  weighing: '权衡的理由（公开与不公开各有什么影响）',
  accessWay: '获取的方式、途径和时间',
  specialLaw: '所依据的法律、行政法规',
  redactions: '不予公开的部分',
  properDoor: '应当走的渠道',
  earlierReplyNumber: '已经答复的那件申请的登记编号',
  searchRecord: '检索经过',
  rightBodyName: '负责公开的行政机关',
  rightBodyContact: '该机关联系方式',
});

export type ReplyField = (typeof replyFields.values)[number];
