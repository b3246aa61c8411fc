import { replyKinds, type ReplyKind } from '@shared/vocabulary/reply-kind';
import type { TemplateBlock } from '../template';
import { must } from './block';

const asked = '您申请获取的政府信息';

/** 每种答复的认定：[怎样写, 改写时必须保留的话]。依据：《条例》第十四条至第十六条、第三十条、第三十五条至第三十九条。 */
const FINDINGS: Readonly<Record<ReplyKind, readonly [string, readonly string[]]>> = {
  alreadyPublic: [`${asked}，本机关已经主动公开。`, ['已经主动公开']],
  granted: [`${asked}，本机关予以公开。`, ['予以公开']],
  partiallyGranted: [
    `${asked}中含有不应当公开的内容，能够作区分处理。本机关向您提供可以公开的部分，对其余部分不予公开。`,
    ['区分处理', '不予公开'],
  ],
  refusedStateSecret: [`${asked}，依法确定为国家秘密，本机关不予公开。`, ['国家秘密', '不予公开']],
  refusedByLaw: [
    `${asked}，属于法律、行政法规禁止公开的政府信息，本机关不予公开。`,
    ['法律、行政法规禁止公开', '不予公开'],
  ],
  refusedSafety: [
    `${asked}，公开后可能危及国家安全、公共安全、经济安全、社会稳定，本机关不予公开。`,
    ['危及国家安全、公共安全、经济安全、社会稳定', '不予公开'],
  ],
  refusedThirdParty: [
    `${asked}，涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害，本机关不予公开。`,
    ['第三方合法权益', '不予公开'],
  ],
  refusedInternalAffairs: [
    `${asked}，属于人事管理、后勤管理、内部工作流程等方面的内部事务信息，本机关决定不予公开。`,
    ['内部事务信息', '不予公开'],
  ],
  refusedDeliberative: [
    `${asked}，属于在履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告等过程性信息，本机关决定不予公开。`,
    ['过程性信息', '不予公开'],
  ],
  refusedEnforcementFile: [
    `${asked}，属于行政执法案卷信息，本机关决定不予公开。`,
    ['行政执法案卷', '不予公开'],
  ],
  specialLawEnquiry: [
    `${asked}，有关法律、行政法规对其获取有特别规定，请您依照{specialLaw}的规定办理。`,
    ['特别规定'],
  ],
  archivedReferral: [
    `${asked}已经依法移交国家档案馆，请您依照《中华人民共和国档案法》等有关档案管理的规定办理查询利用。`,
    ['档案馆', '档案法'],
  ],
  informationNotHeld: [`经检索，本机关没有${asked}，该政府信息不存在。`, ['经检索', '不存在']],
  notOurResponsibility: [`${asked}，不属于本机关负责公开。`, ['不属于本机关负责公开']],
  needsProcessing: [
    `${asked}，需要本机关对现有政府信息进行加工、分析，没有现成的信息，本机关不予提供。`,
    ['加工、分析', '不予提供'],
  ],
  stillUnclear: [
    '您的申请经补正后内容仍不明确，本机关无法据此确定您申请获取的政府信息，无法提供。',
    ['补正后', '仍不明确'],
  ],
  petitionLike: [
    '您提交的申请，内容属于信访、投诉、举报等活动，本机关不作为政府信息公开申请处理。',
    ['信访、投诉、举报', '不作为政府信息公开申请处理'],
  ],
  repeated: [
    '您申请公开的政府信息，本机关已就您此前提交的申请（登记编号：{earlierReplyNumber}）作出答复，现不予重复处理。',
    ['不予重复处理'],
  ],
  publication: [
    '您要求提供的是政府公报、报刊、书籍等公开出版物，本机关不予处理，现告知您获取的途径。',
    ['公开出版物', '获取的途径'],
  ],
  excessive: [
    '您申请公开政府信息的数量、频次明显超过合理范围，经要求说明理由，本机关认为您说明的理由不合理，不予处理。',
    ['明显超过合理范围', '理由不合理', '不予处理'],
  ],
  reissue: [
    '您要求本机关确认或者重新出具您已经获取的政府信息，本机关不予处理。',
    ['确认或者重新出具', '不予处理'],
  ],
};

/** 各种答复的认定，一种一段。 */
export const REPLY_FINDINGS: readonly TemplateBlock[] = replyKinds.values.map((kind) => {
  const [text, keeps] = FINDINGS[kind];
  return must(`finding.${kind}`, [`认定：${replyKinds.labels[kind]}`, text], {
    keeps,
    variants: [kind],
  });
});
