/** 校验码：与键的先后无关，内容动一个字就变；印着的码与各版对照。H1（H-13）、S3-18。 */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, type Canonical } from '@shared/canonical-json';
import { recordOf, type NoticeHistory } from '@functions/posters/domain/notice-history';
import { printedChecksum, readChecksum } from '@functions/posters/domain/printed-checksum';
import {
  contentChecksum,
  type PublishedContent,
} from '@functions/posters/domain/published-content';
import { shareText, shareTitle } from '@functions/posters/domain/share-text';
import { verifyNotice } from '@functions/posters/domain/verify-notice';
import { sampleContent, sampleFacts } from '../../support/poster-samples';

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  );
};

const values: fc.Arbitrary<Canonical> = fc.letrec<{ value: Canonical }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'grapheme' }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 4 }),
  ),
})).value;

test('规范的 JSON 与键的先后无关，读回来还是原来的值', () => {
  fc.assert(
    fc.property(values, (value) => {
      expect(canonicalJson(reversed(value) as Canonical)).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('校验码写死：做法变了，以前印的纸就核对不上了', () => {
  expect(contentChecksum(sampleContent())).toBe(
    'e16cb96be1c8901b8726f8da14a23af0910a38849f2149416fd8fc4e490cdda6',
  );
});

test('键的先后、多余的字段不影响校验码', () => {
  const content = sampleContent();
  expect(contentChecksum(reversed(content) as PublishedContent)).toBe(contentChecksum(content));
  expect(contentChecksum({ ...content, organisationName: '改了名' } as PublishedContent)).toBe(
    contentChecksum(content),
  );
});

const changes: readonly (readonly [string, Partial<PublishedContent>])[] = [
  ['标题', { title: '柳树坪村2026年第一季度村级财务收支公示 ' }],
  ['正文一个数', { bodyMarkdown: sampleContent().bodyMarkdown.replace('1,386.40', '1,386.41') }],
  ['收支数一分钱', { finance: { ...(sampleContent().finance ?? fail()), balanceFen: 12_439_596 } }],
  ['附件的内容', { attachments: [{ fileName: '收支明细表.xlsx', byteSize: 9, sha256: 'ac' }] }],
  ['公示截止日', { publicityUntil: '2026-04-11' }],
  ['索引号', { indexNumber: 'LIUSHUPING-2026-0013' }],
  ['公开要素', { contentElements: [{ name: '收入', value: '1' }] }],
];

function fail(): never {
  throw new Error('the sample has finance');
}

test.each(changes)('%s一变，校验码就变', (_, change) => {
  expect(contentChecksum(sampleContent(change))).not.toBe(contentChecksum(sampleContent()));
});

describe('手填的校验码', () => {
  test('印着的分组、全角、大写、抄成 O 和 l 的都认', () => {
    for (const typed of [
      '0123 4567 89ab cdef',
      '０１２３４５６７８９ＡＢＣＤＥＦ',
      'o l23-4567-89AB-CDEF',
    ])
      expect(readChecksum(typed, 'query.checksum')).toEqual({
        ok: true,
        value: '0123456789abcdef',
      });
  });
  test.each(['', '0123', '0123 4567 89ab cdeg', '9'.repeat(65)])('“%s”说明怎样填', (typed) => {
    expect(readChecksum(typed, 'query.checksum')).toMatchObject({
      ok: false,
      refusal: { code: 'badInput', field: 'query.checksum' },
    });
  });
});

describe('核对一张张贴件', () => {
  const first = sampleContent();
  const second = sampleContent({ title: '更正后的标题' });
  const at = (
    on: string,
    content: PublishedContent,
    keptChecksum = '',
    isEndedByPublicity = keptChecksum !== '',
  ) => ({
    isEndedByPublicity,
    at: `${on}T02:00:00.000Z`,
    on,
    content,
    keptChecksum,
  });
  const history = (overrides: Partial<NoticeHistory> = {}): NoticeHistory => ({
    organisationName: '柳树坪村',
    revisions: [at('2026-04-05', first), at('2026-04-08', second)],
    takenDown: null,
    ...overrides,
  });
  const typed = (content: PublishedContent) => contentChecksum(content).slice(0, 16);

  test('印的是现行的一版：一致', () => {
    expect(verifyNotice(recordOf(history()), typed(second))).toMatchObject({
      verdict: 'unaltered',
      changedOn: null,
    });
  });
  test('印的是更正以前的一版：哪天更正，原文还在', () => {
    const verification = verifyNotice(recordOf(history()), typed(first));
    expect(verification).toMatchObject({ verdict: 'corrected', changedOn: '2026-04-08' });
    expect(verification.printed?.text?.title).toBe(first.title);
  });
  test('撤下的：说明哪天撤下，不再给标题', () => {
    const takenDown = { at: '2026-05-01T02:00:00.000Z', on: '2026-05-01' };
    const record = recordOf(history({ takenDown }));
    expect(verifyNotice(record, typed(second))).toMatchObject({
      verdict: 'takenDown',
      changedOn: '2026-05-01',
    });
    expect(record.title).toBe('');
  });
  test('哪一版都对不上', () => {
    expect(verifyNotice(recordOf(history()), '0'.repeat(16)).verdict).toBe('notMatching');
  });
  test('公示期满隐去了姓名的旧版：认得出，不给原文', () => {
    const masked = sampleContent({ bodyMarkdown: '已隐去' });
    const revisions = [
      at('2026-04-05', masked, contentChecksum(first)),
      at('2026-04-13', masked),
    ] as const;
    const verification = verifyNotice(recordOf(history({ revisions })), typed(first));
    expect(verification.verdict).toBe('namesMasked');
    expect(verification.explanation).toContain('隐去了姓名');
    expect(verification.printed?.text).toBeNull();
  });
  test('更正过，期满又隐去了姓名：说更正过，不给原文；期满以后更正的也是', () => {
    const masked = sampleContent({ bodyMarkdown: '已隐去' });
    const later = sampleContent({ bodyMarkdown: '更正，已隐去' });
    for (const revisions of [
      [
        at('2026-04-05', masked, contentChecksum(first), false),
        at('2026-04-08', later, contentChecksum(second)),
        at('2026-04-13', later),
      ],
      [
        at('2026-04-05', masked, contentChecksum(first)),
        at('2026-04-13', masked),
        at('2026-04-20', later),
      ],
    ] as const) {
      const verification = verifyNotice(recordOf(history({ revisions })), typed(first));
      expect(verification).toMatchObject({
        verdict: 'corrected',
        explanation: expect.stringContaining('隐去了姓名'),
      });
      expect(verification.printed?.text).toBeNull();
    }
  });
});

test('发群的文字：哪一类、标题、数字、公示期、电话、网址、校验码', () => {
  const facts = sampleFacts();
  expect(shareText(facts, 'https://minglan.example/n').split('\n')).toEqual([
    '【财务公开】柳树坪村2026年第一季度村级财务收支公示',
    '云州市明湖区青石镇柳树坪村',
    '2026年第一季度：收入69,600.00元，支出31,616.40元，期末结余124,395.95元',
    '公示期：2026年4月5日至2026年4月12日',
    '监督电话：0359-5550101',
    '看全文：https://minglan.example/n',
    `校验码：${printedChecksum(facts.checksum)}`,
  ]);
  expect(shareTitle(facts)).toBe('柳树坪村2026年第一季度村级财务收支公示');
  expect(shareTitle(sampleFacts({ title: '清扫主街' }))).toBe('柳树坪村：清扫主街');
});
