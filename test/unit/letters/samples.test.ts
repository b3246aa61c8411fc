import { describe, expect, test } from '@jest/globals';
import type * as z from '@shared/zod';
import { letterText } from '@shared/contract/letter-document';
import { LETTER_RULES, letterKinds, type LetterKind } from '@shared/vocabulary/letter-kind';
import { composeLetter } from '@functions/letters/domain/compose-letter';
import { LETTER_FACTS } from '@functions/letters/domain/facts';
import { sampleDraft, sampleVariants } from '@functions/letters/domain/sample-facts';
import { templateOf } from '@functions/letters/domain/template';

const agencyName = '云州市明湖区农业农村局';
const cases = letterKinds.values.flatMap((kind) => {
  const variants = sampleVariants(kind);
  return (variants.length > 0 ? variants : ['']).map((variant) => [kind, variant] as const);
});
const draftOf = (kind: LetterKind, variant: string) => sampleDraft({ kind, variant, agencyName });

/** 必填的栏目：不填就过不了核对的。 */
const mandatoryOf = (kind: LetterKind) =>
  Object.entries(LETTER_FACTS[kind].shape as Readonly<Record<string, z.ZodType>>)
    .filter(([, schema]) => !schema.safeParse(undefined).success)
    .map(([key, { description = '' }]) => [key, description] as const);

describe.each(cases)('D 文书 %s %s', (kind, variant) => {
  const draft = draftOf(kind, variant);
  const composed = composeLetter(draft, templateOf(kind));

  test('按样本写得成；没有剩下的占位；标题、机关、日期都在', () => {
    if (!composed.ok) throw new Error(composed.refusal.message);
    const text = letterText(composed.value);
    expect(text.replace(/\{\{\w+\}\}/g, '')).not.toMatch(/[{}]|undefined|null|\[object/);
    expect(text).toContain(LETTER_RULES[kind].title);
    expect(text).toContain(agencyName);
    expect(text).toContain('2026年11月20日');
    expect(text).toContain('公开申〔2026〕0001号');
    expect(text).not.toMatch(/。。|；。|，。/);
  });

  test.each(mandatoryOf(kind))('缺 %s 就写不成，指出「%s」', (key, label) => {
    expect(label).toMatch(/[一-鿿]/);
    const rest = Object.fromEntries(Object.entries(draft.details).filter(([own]) => own !== key));
    const refused = composeLetter({ ...draft, details: rest }, templateOf(kind));
    expect(refused).toMatchObject({
      ok: false,
      refusal: { code: 'ruleViolated', field: key },
    });
    if (!refused.ok) expect(refused.refusal.message).toContain(`「${label}」`);
    const blank = composeLetter({ ...draft, details: { ...rest, [key]: '' } }, templateOf(kind));
    if (!['replyKind'].includes(key) || kind === 'replyLetter')
      expect(blank).toMatchObject({ ok: false, refusal: { field: key } });
  });

  test.each(['registrationNumber', 'agencyName'] as const)('缺 %s 就写不成', (key) => {
    expect(composeLetter({ ...draft, [key]: ' ' }, templateOf(kind))).toMatchObject({
      ok: false,
      refusal: { field: key },
    });
  });
});

const phrases: Readonly<Record<LetterKind, readonly string[]>> = {
  registrationReceipt: [
    '互联网渠道',
    '2026年11月2日',
    '2026年11月30日',
    '3K7M9Q',
    '{{recipientContact}}',
    '20个工作日',
  ],
  amendmentLetter: [
    '1．写明所需信息的年度',
    '2．写明所需信息的文件名称',
    '第三十条',
    '2026年12月14日',
    '视为放弃申请',
    '不再处理',
    '重新计算',
    '可以写明文件的名称',
  ],
  reasonsLetter: ['第三十五条', '12件', '2026年12月14日', '说明理由', '不予处理'],
  extensionLetter: [
    '2026年11月30日',
    '20个工作日',
    '延长至2026年11月30日',
    '分散保存',
    '负责人同意',
    '第三十三条第二款',
  ],
  delayLetter: ['2026年12月14日', '第三十五条', '合理期限'],
  thirdPartyConsultationLetter: [
    '中标合同',
    '第三十二条',
    '15个工作日',
    '逾期未提出意见的，由本机关依照',
    '□ 同意公开',
    '□ 不同意公开',
    '理由',
  ],
  consultationNotice: ['第三方', '2026年11月10日', '不计算在答复期限内', '第三十三条第三款'],
  jointAuthorityLetter: ['区档案馆：', '第三十四条', '15个工作日', '视为同意公开', '中标合同'],
  assistanceLetter: ['区档案馆：', '中标合同', '2026年12月14日'],
  attributeInquiryLetter: ['区档案馆：', '关于柳溪村农田水利建设的批复', '公开属性', '说明理由'],
  feeLetter: [
    '第四十二条',
    '国办函〔2020〕109号',
    '按件计收',
    '第11至30件',
    '合计200元',
    '代收银行',
    '次日起20个工作日',
    '2026年12月14日',
    '103049950',
    '视为放弃',
  ],
  replyLetter: ['2026年11月2日', '高标准农田', '行政复议', '行政诉讼'],
  abandonmentLetter: ['2026年12月14日', '视为放弃申请', '不再处理', '行政复议', '行政诉讼'],
  overrideLetter: [
    '公共利益',
    '第三十二条',
    '决定公开的政府信息内容',
    '决定公开的理由',
    '2026年11月10日',
  ],
  supplementaryReplyLetter: ['2026年11月16日', '补充答复', '该实施方案由本机关制作'],
  revocationLetter: ['2026年11月16日', '撤销该告知书', '重新作出答复', '分散保存'],
  correctionLetter: ['第四十一条', '经核实'],
  approvalSlip: [
    '拟按所附答复办理',
    '不涉密',
    '适用法律正确',
    '（签发人）',
    '同意',
    '{{recipientName}}',
  ],
  transferList: [
    '区政府办公室',
    '区农业农村局',
    '2026年11月3日',
    '柳溪村高标准农田',
    '移送人（签名）',
  ],
  deliveryReceipt: ['本程序内送达', '2026年11月20日', '系统送达记录', '受送达人（签名或者盖章）'],
  withdrawalForm: ['自愿撤回', '2026年11月20日', '申请人（签名或者盖章）'],
  applicationForm: [
    '自然人',
    '{{recipientIdentity}}',
    '{{recipientContact}}',
    '电子文件',
    '在本程序内查收',
    '特征性描述',
  ],
};

test.each(letterKinds.values)('D %s 写明各项内容', (kind) => {
  const composed = composeLetter(draftOf(kind, sampleVariants(kind)[0] ?? ''), templateOf(kind));
  const text = composed.ok ? letterText(composed.value) : '';
  for (const phrase of phrases[kind]) expect(text).toContain(phrase);
});

test('A4-5 超过七个工作日才要求补正：写明期限照常计算', () => {
  const composed = composeLetter(draftOf('amendmentLetter', 'late'), templateOf('amendmentLetter'));
  expect(composed.ok && letterText(composed.value)).toContain('原答复期限照常计算');
});

test('姓名只有占位；填写的内容冒充不了占位，印不出来的字符去掉', () => {
  const draft = draftOf('replyLetter', 'granted');
  const composed = composeLetter(
    {
      ...draft,
      details: { ...draft.details, content: '甲{{recipientContact}}\u0000\ud800乙{dueOn}' },
    },
    templateOf('replyLetter'),
  );
  const text = composed.ok ? letterText(composed.value) : '';
  expect(text).toContain('甲｛｛recipientContact｝｝乙{dueOn}');
  expect(composed.ok && composed.value.salutation).toBe('{{recipientName}}：');
});

test('红头只用于编文号的文书，县里可以不用', () => {
  const draft = draftOf('replyLetter', 'granted');
  const plain = composeLetter({ ...draft, hasRedHead: false }, templateOf('replyLetter'));
  expect(plain.ok && plain.value.redHead).toBe('');
  const slip = composeLetter(draftOf('approvalSlip', ''), templateOf('approvalSlip'));
  expect(slip.ok && [slip.value.redHead, slip.value.documentNumber]).toEqual(['', '']);
});
