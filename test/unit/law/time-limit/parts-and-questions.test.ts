import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseTimeLimit, periodsOf } from '@shared/law/time-limit';

const partsOf = (phrase: string) => parseTimeLimit(phrase).parts;

describe('并用的时限：各部分可以直接用', () => {
  test.each([
    [
      '制定或获取信息之日起10个工作日内，公示7个工作日',
      [
        { kind: 'workingDays', n: 10, from: '制定或获取信息' },
        { kind: 'publicity', n: 7, unit: 'workingDays' },
      ],
    ],
    [
      '信息形成20个工作日内公开;其中行政许可、行政处罚事项应自作出行政决定之日起7个工作日内公示',
      [
        { kind: 'workingDays', n: 20, from: '信息形成' },
        { kind: 'workingDays', n: 7, from: '作出行政决定', scope: '行政许可、行政处罚事项' },
      ],
    ],
    [
      '执法决定信息在决定作出之日起7个工作日内公开,其他相关信息形成或变更之日起20个工作日内公开',
      [
        { kind: 'workingDays', n: 7, from: '执法决定作出', scope: '执法决定信息' },
        { kind: 'workingDays', n: 20, from: '相关信息形成或变更', scope: '其他信息' },
      ],
    ],
    [
      '①《听证通知书》在组织听证7个工作日前予以公开;②其他听证公开内容为依申请公开。',
      [
        { kind: 'workingDays', n: 7, from: '组织听证', scope: '《听证通知书》', isBefore: true },
        { kind: 'unknown', scope: '其他听证公开内容' },
      ],
    ],
    [
      '党务、村务一般每半年公开一次，全年财务收支情况按季进行公布，涉及村民利益的重大事项及时公开，需事前公开的事项必须在事前公开',
      [
        { kind: 'periodic', n: 1, period: '半年', scope: '党务、村务' },
        { kind: 'periodic', n: 1, period: '季度', scope: '全年财务收支情况' },
        { kind: 'immediate', scope: '涉及村民利益的重大事项' },
        {
          kind: 'immediate',
          from: '事前',
          isBefore: true,
          isSameDay: true,
          scope: '需事前公开的事项',
        },
      ],
    ],
    [
      '1.除处罚决定外其他内容：长期公开（动态调整）；2.处罚决定：20个工作日内。',
      [
        { kind: 'longTerm', scope: '除处罚决定外其他内容' },
        { kind: 'workingDays', n: 20, scope: '处罚决定' },
      ],
    ],
  ])('%s', (phrase, parts) => expect(partsOf(phrase)).toEqual(parts));
});

describe('要请编制单位确认的', () => {
  test.each([
    ['同上', '同上'],
    ['提前一周发通知邀请', '事前通知'],
    ['公开时限(最低1年)', '保留多久'],
    ['20个工作日', '从哪一天起算'],
    ['及时公开', '没有写几天'],
    ['长期公开、随时公开', '用哪一种'],
    ['本级人民代表大会或其常务委员会批准后20内', '漏写了“日”'],
    ['视情况而定', '没有读懂'],
    ['信息形成之日起20个工作日内，其余另行安排', '“其余另行安排”没有读懂'],
    ['', '没有写公开时限'],
  ])('“%s”', (phrase, words) => {
    const { questions } = parseTimeLimit(phrase);
    expect(questions.join()).toContain(words);
  });

  test('写明日数和起算点的没有疑问', () => {
    expect(parseTimeLimit('自信息形成或者变更之日起20个工作日内予以公开').questions).toEqual([]);
  });

  test('从其规定', () => {
    const phrase = '作出行政决定之日起7个工作日内,法律法规另有规定的从其规定';
    expect(parseTimeLimit(phrase).defersToLaw).toBe(true);
    expect(parseTimeLimit('信息形成之日起7个工作日内').defersToLaw).toBe(false);
  });

  test('任何文字都不出错，原文照留；读不懂的必有疑问', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (phrase) => {
        const limit = parseTimeLimit(phrase);
        expect(limit.phrase).toBe(phrase);
        if (limit.kind === 'unknown') expect(limit.questions).not.toEqual([]);
      }),
    );
  });
});

describe('周期', () => {
  test.each([
    ['每20个工作日更新', [{ unit: 'workingDays', every: 20, times: 1 }]],
    ['至少1次/半年', [{ unit: 'halfYear', every: 1, times: 1 }]],
    ['至少2次/年', [{ unit: 'year', every: 1, times: 2 }]],
    ['每三个月上墙公布一次', [{ unit: 'month', every: 3, times: 1 }]],
    ['每年1月31日前', [{ unit: 'year', every: 1, times: 1, by: { month: 1, day: 31 } }]],
    ['3月底前', [{ unit: 'year', every: 1, times: 1, by: { month: 3, day: 31 } }]],
    ['每季的首月15日', [{ unit: 'quarter', every: 1, times: 1, by: { month: 1, day: 15 } }]],
    [
      '每季度的首个月20日（集体财务往来较多的，财务收支情况应每月公布一次）',
      [
        { unit: 'quarter', every: 1, times: 1, by: { month: 1, day: 20 } },
        { unit: 'month', every: 1, times: 1, scope: '财务收支情况' },
      ],
    ],
    ['长期公开', []],
    ['信息形成之日起20个工作日内', []],
  ])('E-30b %s', (phrase, rhythms) => expect(periodsOf(parseTimeLimit(phrase))).toEqual(rhythms));
});

describe('数目不合情理的不当作期限，照原样问', () => {
  test.each(['信息形成之日起3000000日内', '信息形成之日起0个工作日内'])('%s', (phrase) => {
    const read = parseTimeLimit(phrase);
    expect(read.kind).toBe('unknown');
    expect(read.questions).not.toEqual([]);
  });
});
