import { describe, expect, test } from '@jest/globals';
import { REPLY_LAW, refusalKinds, type ReplyKind } from '@shared/vocabulary/reply-kind';
import { formatDocumentNumber } from '@functions/letters/domain/document-number';
import type { LetterDraft } from '@functions/letters/domain/facts';
import { sampleDraft } from '@functions/letters/domain/sample-facts';
import { writeLetter } from '@functions/letters/domain/write-letter';

const reviewBody = '云州市明湖区人民政府';
const first =
  `如对本答复不服，应当先申请行政复议：可以自收到本答复之日起60日内向${reviewBody}申请行政复议；` +
  '对复议决定仍不服的，可以自收到复议决定书之日起15日内向云州市明湖区人民法院提起行政诉讼；未经行政复议，不能直接起诉。';
const free =
  `如对本答复不服，可以自收到本答复之日起60日内向${reviewBody}申请行政复议；` +
  '也可以自收到本答复之日起6个月内直接向云州市明湖区人民法院提起行政诉讼。';

const draftOf = (kind: ReplyKind, changed: Record<string, unknown> = {}): LetterDraft => {
  const draft = sampleDraft({ kind: 'replyLetter', variant: kind, agencyName: '明湖区某局' });
  const remedies = REPLY_LAW[kind].remedy === 'reviewFirst' ? first : free;
  return { ...draft, details: { ...draft.details, remedies, reviewBody, ...changed } };
};
const rulesOf = (kind: ReplyKind, changed: Record<string, unknown> = {}) => {
  const written = writeLetter(draftOf(kind, changed));
  if (!written.ok) throw new Error(written.refusal.message);
  return written.value.risks.map(({ rule }) => rule);
};

describe('写法合适的没有风险', () => {
  test.each(Object.keys(REPLY_LAW) as ReplyKind[])('%s', (kind) => {
    expect(rulesOf(kind)).toEqual([]);
  });
});

describe('口语化', () => {
  test.each([
    '这个东西我们没有',
    '这事不归我们管',
    '大概是去年的',
    '你们要的没办法给',
    '请看公告吧。',
    '已经搞定',
  ])('%s', (content) => expect(rulesOf('granted', { content })).toContain('口语化'));
  test.each(['东西向道路的规划图', '酒吧街改造方案', '参考答案概要'])('“%s”不算', (content) =>
    expect(rulesOf('granted', { content })).not.toContain('口语化'),
  );
});

describe('绝对化', () => {
  test.each([
    '本机关绝对没有该信息',
    '一律不公开',
    '永远不公开',
    '从来没有制作',
    '肯定不存在',
    '完全没有',
  ])('%s', (content) => expect(rulesOf('granted', { content })).toContain('绝对化'));
  test.each(['绝对值', '巩固绝对贫困人口脱贫成果', '根本制度'])('“%s”不算', (content) =>
    expect(rulesOf('granted', { content })).not.toContain('绝对化'),
  );
  test('申请人的原话不查用词', () => {
    expect(rulesOf('granted', { requestSummary: '你们肯定有的东西' })).toEqual([]);
  });
});

describe('法律上的缺陷', () => {
  test('A-R2 缺救济途径', () => {
    expect(rulesOf('granted', { remedies: '如有意见，请与本机关联系。' })).toEqual(['缺救济途径']);
  });
  test('A-R8 复议机关不对，指出正确的', () => {
    const written = writeLetter(
      draftOf('granted', { remedies: free.replaceAll(reviewBody, '云州市自然资源局') }),
    );
    expect(written.ok && written.value.risks).toMatchObject([
      { rule: '复议机关不对', found: '云州市自然资源局', mend: `改为${reviewBody}` },
    ]);
  });
  test.each(refusalKinds)('A-R5 %s 写成复议、诉讼任选', (kind) => {
    expect(rulesOf(kind, { remedies: free })).toEqual(['复议前置']);
  });
  test('缺理由：写了也只有几个字', () => {
    expect(rulesOf('refusedThirdParty', { reason: '隐私' })).toEqual(['缺理由']);
  });
  test('缺条款', () => {
    expect(rulesOf('granted', { article: '有关规定' })).toEqual(['缺条款']);
  });
  test.each([
    ['refusedStateSecret', { reason: '该信息属于国家秘密，依法不予公开' }],
    [
      'partiallyGranted',
      {
        redactions: [
          {
            part: '附图',
            ground: '不予公开：国家秘密',
            article: '《政府信息公开条例》第十四条',
            reason: '涉及国家秘密',
          },
        ],
      },
    ],
  ] as const)('A-14 %s：以国家秘密为由而没有定密依据', (kind, changed) => {
    expect(rulesOf(kind, changed)).toEqual(['缺定密依据']);
  });
  test.each([
    '经县测绘主管部门定密，密级为机密，保密期限十年',
    '依照《测绘管理工作国家秘密范围的规定》确定为国家秘密',
  ])('A-14 写明了定密依据：%s', (reason) => {
    expect(rulesOf('refusedStateSecret', { reason })).toEqual([]);
  });
  test('A-14 别的理由里没有密级，不算缺', () => {
    expect(rulesOf('refusedThirdParty')).toEqual([]);
  });
  test('A-36-4 缺检索', () => {
    expect(rulesOf('informationNotHeld', { searchRecord: '已查' })).toEqual(['缺检索']);
  });
});

describe('H-13 个人信息，且不重复写出号码', () => {
  test.each([
    ['身份证 110105199003071234'],
    ['电话 13800138000'],
    ['电话 138-0013-8000'],
    ['卡号 6222021234567890123'],
  ])('%s', (content) => {
    const written = writeLetter(draftOf('granted', { content }));
    const risks = written.ok ? written.value.risks : [];
    expect(risks.map(({ rule }) => rule)).toContain('个人信息');
    expect(JSON.stringify(risks)).not.toMatch(/\d{8,}/);
  });
  test('文号、日期、金额不算', () => {
    const content = '明政发〔2008〕12号，2026年11月21日，12345678元';
    expect(rulesOf('granted', { content })).toEqual([]);
  });
});

describe('D 文号', () => {
  const parts = { code: '明湖', year: 2026, serial: 12, suffix: '-补告' };
  test.each([
    ['{code}公复〔{year}〕{serial}号{suffix}', '明湖公复〔2026〕12号-补告'],
    ['{code}告〔{year}〕第{serial}号', '明湖告〔2026〕第12号'],
  ])('%s', (pattern, number) => {
    expect(formatDocumentNumber(pattern, parts)).toBe(number);
  });
  test('各部分里的花括号不再展开', () => {
    expect(formatDocumentNumber('{code}〔{year}〕{serial}', { ...parts, code: '{serial}' })).toBe(
      '{serial}〔2026〕12',
    );
  });
});
