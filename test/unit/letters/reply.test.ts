import { describe, expect, test } from '@jest/globals';
import { letterText } from '@shared/contract/letter-document';
import { REPLY_LAW, replyKinds, type ReplyKind } from '@shared/vocabulary/reply-kind';
import { composeLetter } from '@functions/letters/domain/compose-letter';
import { sampleDraft } from '@functions/letters/domain/sample-facts';
import { templateOf } from '@functions/letters/domain/template';

const draftOf = (variant: ReplyKind) =>
  sampleDraft({ kind: 'replyLetter', variant, agencyName: '云州市明湖区农业农村局' });
const textOf = (variant: ReplyKind, omitted: string | null = null) => {
  const draft = draftOf(variant);
  const details = Object.fromEntries(
    Object.entries(draft.details).filter(([key]) => key !== omitted),
  );
  const composed = composeLetter({ ...draft, details }, templateOf('replyLetter'));
  return composed.ok ? letterText(composed.value) : composed.refusal;
};

const sentences: Readonly<Record<ReplyKind, readonly string[]>> = {
  alreadyPublic: ['本机关已经主动公开', '获取方式、途径：在区政府门户网站'],
  granted: ['本机关予以公开。', '获取的方式、途径和时间：'],
  partiallyGranted: [
    '区分处理',
    '对其余部分不予公开',
    '附表中的个人银行账号',
    '属于个人隐私',
    '第十五条',
  ],
  refusedStateSecret: ['依法确定为国家秘密，本机关不予公开', '不予公开的理由：'],
  refusedByLaw: ['法律、行政法规禁止公开', '《不动产登记暂行条例》', '不予公开的理由：'],
  refusedSafety: ['可能危及国家安全、公共安全、经济安全、社会稳定', '不予公开的理由：'],
  refusedThirdParty: ['对第三方合法权益造成损害，本机关不予公开', '不予公开的理由：'],
  refusedInternalAffairs: ['人事管理、后勤管理、内部工作流程', '决定不予公开', '作了权衡'],
  refusedDeliberative: ['讨论记录、过程稿、磋商信函、请示报告', '决定不予公开', '作了权衡'],
  refusedEnforcementFile: ['行政执法案卷信息，本机关决定不予公开', '作了权衡'],
  specialLawEnquiry: ['特别规定，请您依照《不动产登记暂行条例》的规定办理'],
  archivedReferral: ['移交国家档案馆', '《中华人民共和国档案法》', '获取方式、途径：'],
  informationNotHeld: ['该政府信息不存在', '检索情况：承办人员在本机关档案室'],
  notOurResponsibility: ['不属于本机关负责公开', '理由：', '区农业农村局', '农业农村窗口'],
  needsProcessing: ['加工、分析', '不予提供', '理由：'],
  stillUnclear: ['补正后内容仍不明确', '理由：'],
  petitionLike: ['不作为政府信息公开申请处理', '区信访局网上信访平台'],
  repeated: ['不予重复处理', '公开申〔2026〕0008号'],
  publication: ['公开出版物', '获取方式、途径：'],
  excessive: ['明显超过合理范围', '理由不合理，不予处理', '理由：'],
  reissue: ['确认或者重新出具', '不予处理', '理由：'],
};

describe.each(replyKinds.values)('A-36 至 A-39 答复 %s', (kind) => {
  test('认定、依据、救济的话都在，别种答复的认定不在', () => {
    const text = textOf(kind);
    for (const sentence of sentences[kind]) expect(text).toContain(sentence);
    expect(text).toContain(`根据${REPLY_LAW[kind].article}的规定`);
    expect(text).toContain('行政复议');
    const [key = ''] = sentences[kind];
    const others = replyKinds.values.filter((other) => other !== kind);
    expect(others.filter((other) => JSON.stringify(textOf(other)).includes(key))).toEqual([]);
  });

  test.each([
    ...REPLY_LAW[kind].mandatoryFields,
    ...(['article', 'content', 'remedies', 'receivedOn'] as const),
  ])('缺 %s 不能发', (field) => {
    expect(textOf(kind, field)).toMatchObject({ code: 'ruleViolated', field });
  });
});

test('附件只写件数，或者给出的名称', () => {
  const draft = draftOf('granted');
  const compose = (extra: Record<string, unknown>) =>
    composeLetter({ ...draft, details: { ...draft.details, ...extra } }, templateOf('replyLetter'));
  const counted = compose({ attachmentCount: 2 });
  expect(counted.ok && counted.value.attachments).toEqual(['随本告知书提供的政府信息（共2件）']);
  const named = compose({ attachmentCount: 2, attachments: ['方案', '附图'] });
  expect(named.ok && named.value.attachments).toEqual(['方案', '附图']);
  const none = compose({ attachmentCount: 0 });
  expect(none.ok && none.value.attachments).toEqual([]);
});
