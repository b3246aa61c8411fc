/** 时限里“之外”“节假日除外”“节假日顺延”之类的话：读成它的意思，读不准的写明要问什么，不会悄悄读错。 */
import { describe, expect, test } from '@jest/globals';
import { parseTimeLimit } from '@shared/law/time-limit';
import { officialCalendar, publishBy } from '@functions/platform/calendar';

const read = (phrase: string) => {
  const { parts, questions, defersToLaw } = parseTimeLimit(phrase);
  return { parts, asks: questions.length, defersToLaw };
};
const days = (kind: string, n: number, from: string, scope?: string) => ({
  ...{ kind, n, from },
  ...(scope === undefined ? {} : { scope }),
});

describe('读得懂的：不问', () => {
  test.each([
    ['自信息形成之日起20个工作日内（法定节假日除外）', [days('workingDays', 20, '信息形成')]],
    ['信息形成之日起20日内公开，节假日顺延', [days('calendarDays', 20, '信息形成')]],
    ['信息形成后10日内，遇节假日顺延至下一工作日', [days('calendarDays', 10, '信息形成')]],
    ['自形成之日起7天内（双休日、法定节假日除外）', [days('workingDays', 7, '形成')]],
    ['同意后2个工作日内，除节假日之外', [days('workingDays', 2, '同意')]],
    [
      '除涉密信息之外，自信息形成之日起20个工作日内公开',
      [days('workingDays', 20, '信息形成', '其他信息')],
    ],
    [
      '每季度首月20日前，遇节假日顺延',
      [{ kind: 'byDate', n: 20, period: '季度', from: '每季度首月20日', rolls: true }],
    ],
    [
      '每年1月31日前（遇节假日不顺延）',
      [{ kind: 'byDate', n: 31, period: '每年', from: '1月31日' }],
    ],
    ['次月10日前', [{ kind: 'byDate', n: 10, period: '月', from: '每月10日' }]],
    ['公示期不少于5个工作日（含节假日顺延）', [{ kind: 'publicity', n: 5, unit: 'workingDays' }]],
  ])('%s', (phrase, parts) => {
    expect(read(phrase)).toEqual({ parts, asks: 0, defersToLaw: false });
  });

  test('“除法律、法规另有规定外”与“另有规定的从其规定”是一个意思', () => {
    expect(read('除法律、法规另有规定外，自信息形成之日起20个工作日内')).toEqual({
      parts: [days('workingDays', 20, '信息形成')],
      ...{ asks: 0, defersToLaw: true },
    });
  });
});

describe('读不准的：写明要问什么', () => {
  test.each([
    ['自形成之日起20日内（不含节假日）', /没有说双休日算不算，暂按工作日/],
    ['公示7日，法定节假日不计算在内', /没有说双休日算不算/],
    ['信息形成之日起20日内，节假日不顺延', /与期限最后一日遇休息日顺延的规定不同/],
    ['除国庆、春节外，每月5日前公开', /“除国庆、春节外”没有读懂/],
    ['长期公开，节假日除外', /“节假日除外”没有读懂/],
    ['节假日顺延', /“节假日顺延”没有读懂/],
    ['最迟不超过20个工作日', /没有写从哪一天起算/],
    ['信息形成20个工作日之后', /写的是若干日以后/],
    ['20个工作日以外的，应说明理由', /写的是若干日以后/],
    ['每月最后一个工作日', /写的是第几个（最后一个）工作日/],
    ['接到报告后1小时内', /写的是几个小时/],
    ['除行政处罚信息外，自形成之日起20个工作日内；行政处罚信息7个工作日内', /没有写从哪一天起算/],
  ])('%s', (phrase, question) => {
    expect(parseTimeLimit(phrase).questions.join('\n')).toMatch(question);
  });

  test('不把说明的话当成又一种时限', () => {
    for (const phrase of [
      '信息形成后10日内，遇节假日顺延至下一工作日',
      '每月最后一个工作日',
      '信息形成20个工作日之后',
    ])
      expect(parseTimeLimit(phrase).parts.filter(({ n }) => n !== undefined).length).toBeLessThan(
        2,
      );
  });
});

describe('到哪一天', () => {
  const due = (phrase: string, formedOn: string) =>
    publishBy(parseTimeLimit(phrase), { formedOn }, officialCalendar).dueOn;
  test.each([
    // 2026年10月1日至7日国庆放假，10月5日在假期里，顺延到8日；不写顺延的不动。
    ['每月5日前', '2026-09-28', '2026-10-05'],
    ['每月5日前，遇节假日顺延', '2026-09-28', '2026-10-08'],
    // 元旦1月1日至3日放假，1月4日（周日）上班。
    ['自形成之日起3天内（双休日、法定节假日除外）', '2025-12-30', '2026-01-05'],
    ['除涉密信息之外，自信息形成之日起7个工作日内', '2026-11-09', '2026-11-18'],
  ])('%s，%s 形成的', (phrase, formedOn, expected) => {
    expect(due(phrase, formedOn)).toBe(expected);
  });
});
