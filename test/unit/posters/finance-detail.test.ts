/** 农经发〔2011〕13号 逐项逐笔公布：明细印在纸上，动一笔校验码就变，摘要检索得到。 */
import { expect, test } from '@jest/globals';
import type { Finance } from '@shared/contract/finance-parts';
import { searchableBody } from '@functions/notices/searchable-body';
import { findingsIn, maskNoticeText } from '@functions/notices/domain/notice-text';
import { listedNames, withoutNames } from '@functions/notices/domain/privacy/end-of-publicity';
import { posterOf } from '@functions/posters/domain/poster/poster';
import { contentChecksum } from '@functions/posters/domain/published-content';
import {
  roughMeasure,
  sampleContent,
  sampleFacts,
  textOfMarks,
  tight,
} from '../../support/poster-samples';

const line = (summary: string, incomeFen: number, expenseFen: number, balanceFen: number) => ({
  date: '2026-02-03',
  voucher: '记-021',
  summary,
  class: incomeFen === 0 ? ('expense' as const) : ('income' as const),
  incomeFen,
  expenseFen,
  balanceFen,
  voucherIds: [],
});
const summary = sampleContent().finance;
if (summary === null) throw new Error('the sample has finance');
const detail: NonNullable<Finance['detail']> = {
  lines: [line('门面房租金', 6_960_000, 0, 15_601_235), line('机井维修', 0, 3_161_640, 12_439_595)],
  openingReason: '上期漏记利息',
  assets: [{ name: '文化活动室', fen: 88_000_000 }],
  debts: [{ kind: 'payable', name: '青石镇水利站工程款', fen: 250_000 }],
  distribution: [{ name: '贺满囤、薛满仓', fen: 66_000, remark: '贺满囤代领' }],
};
const finance: Finance = { ...summary, detail };

test('张贴件印出逐笔、各类合计、资产、债权债务、收益分配', () => {
  const { pages } = posterOf(sampleFacts({ finance }), 'A4', roughMeasure);
  const text = tight(pages.map(({ marks }) => textOfMarks(marks)).join(''));
  for (const shown of [
    '收支明细',
    '门面房租金',
    '机井维修',
    '记-021',
    '156,012.35',
    '各类合计',
    '各项收入',
    '各项支出',
    '69,600.00',
    '31,616.40',
    '上期漏记利息',
    '文化活动室',
    '880,000.00',
    '债务（应付）',
    '青石镇水利站工程款',
    '2,500.00',
    '收益分配',
    '660.00',
  ])
    expect(text).toContain(shown);
});

test('没有明细的不印空表', () => {
  const { pages } = posterOf(sampleFacts(), 'A4', roughMeasure);
  const text = tight(pages.map(({ marks }) => textOfMarks(marks)).join(''));
  expect(text).not.toContain('收支明细表格');
  expect(text).not.toContain('各类合计');
});

const [first, second] = detail.lines;
const changes: readonly (readonly [string, Partial<typeof detail>])[] = [
  ['一笔的摘要', { lines: [{ ...line('门面房租', 6_960_000, 0, 15_601_235) }, second ?? fail()] }],
  ['一笔的类别', { lines: [{ ...(first ?? fail()), class: 'other' }, second ?? fail()] }],
  ['少了一笔', { lines: [first ?? fail()] }],
  ['资产', { assets: [] }],
  ['债务改成债权', { debts: [{ kind: 'receivable', name: '青石镇水利站工程款', fen: 250_000 }] }],
  ['收益分配', { distribution: [{ name: '贺满囤', fen: 66_000, remark: '' }] }],
  ['期初不一致的原因', { openingReason: '' }],
];

function fail(): never {
  throw new Error('the sample has two lines');
}

test.each(changes)('%s一变，校验码就变', (_, change) => {
  const changed = { ...finance, detail: { ...detail, ...change } };
  expect(contentChecksum(sampleContent({ finance: changed }))).not.toBe(
    contentChecksum(sampleContent({ finance })),
  );
});

test('有明细的校验码写死：做法变了，以前印的纸就核对不上了', () => {
  expect(contentChecksum(sampleContent({ finance }))).toBe(
    '96c04e2ec5c9142b2bb8f749cb7a5999e05caa9c7eee7c45ea1a02117ddf5bf6',
  );
});

const notice = {
  title: '收支',
  summary: '',
  bodyMarkdown: '收支如下。',
  contentElements: [],
  producedOn: '2026-04-05',
  finance,
};

test('摘要、资产、债权债务进检索；里面的号码隐去再进', () => {
  const risky = { ...line('退押金给19900000011', 0, 1, 0) };
  const body = searchableBody({
    ...notice,
    finance: { ...finance, detail: { ...detail, lines: [...detail.lines, risky] } },
  });
  for (const word of ['机井维修', '文化活动室', '水利站工程款']) expect(body).toContain(word);
  expect(body).not.toContain('19900000011');
});

test('摘要里的身份证号公开以前查得出、隐得去', () => {
  const lines = [line('付999999199001011238补助', 0, 1, 0)];
  const risky = { ...notice, finance: { ...finance, detail: { ...detail, lines } } };
  expect(findingsIn({ ...risky, attachments: [] })).toMatchObject([
    { kind: 'idNumber', field: '收支明细第1行' },
  ]);
  expect(JSON.stringify(maskNoticeText(risky))).not.toContain('999999199001011238');
});

test('H-15 公示期满，收益分配名单里的人，各处都只留姓；单位名称不动', () => {
  const ended = withoutNames(notice, listedNames(notice));
  expect(ended.finance?.detail).toMatchObject({
    distribution: [{ name: '贺＊、薛＊', remark: '贺＊代领', fen: 66_000 }],
    debts: [{ name: '青石镇水利站工程款' }],
  });
});
