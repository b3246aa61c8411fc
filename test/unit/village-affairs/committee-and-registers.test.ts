/** 监督委员会的资格与回避（E-32）、三资登记的粘贴与到期、提问的期限（E-30c）、公开时隐去个人姓名。 */
import { describe, expect, test } from '@jest/globals';
import { committeeHints, eligible, mayReview } from '@functions/village-affairs/domain/eligible';
import { electionDates } from '@functions/village-affairs/domain/election-dates';
import { publicCounterpart } from '@functions/village-affairs/domain/public-counterpart';
import { answerDueOn, questionState } from '@functions/village-affairs/domain/question-clock';
import { readPaste } from '@functions/village-affairs/domain/read-paste';
import { dayFromCell, fenFromCell } from '@functions/village-affairs/domain/register-fields';
import { termAlarms, termSentence } from '@functions/village-affairs/domain/term-reminder';
import { kinships } from '@shared/vocabulary/village';

const member = {
  isCommitteeMember: false,
  kinship: 'none' as const,
  declaredOn: '2026-01-10',
  termFrom: '2024-01-01',
  termUntil: '2028-12-31',
  leftOn: null,
};
const today = '2026-11-20';

describe('E-32 监督委员会', () => {
  test('近亲属不能，没有亲属关系和其他亲属可以；委员本人不能', () => {
    const able = kinships.values.filter(
      (kinship) => eligible({ isCommitteeMember: false, kinship }).ok,
    );
    expect(able).toEqual(['none', 'otherKin']);
    expect(eligible({ isCommitteeMember: true, kinship: 'none' }).ok).toBe(false);
  });

  test.each([
    ['在册、在任、申报过', member, false, true],
    ['不在名册里', null, false, false],
    ['没有申报', { ...member, declaredOn: null }, false, false],
    ['任期没到', { ...member, termFrom: '2026-11-21' }, false, false],
    ['任期已过', { ...member, termUntil: '2026-11-19' }, false, false],
    ['已经离任', { ...member, leftOn: today }, false, false],
    ['明天才离任', { ...member, leftOn: '2026-11-21' }, false, true],
    ['名册里记着是委员的配偶', { ...member, kinship: 'spouse' as const }, false, false],
    ['声明回避', member, true, false],
  ])('能不能审核：%s', (_, listed, isRecused, expected) => {
    expect(mayReview(listed, today, isRecused).ok).toBe(expected);
  });

  test('人数、财会、申报、民主评议的提示', () => {
    const able = { hasAccountingSkill: true, declaredOn: '2026-01-10' };
    expect(committeeHints([able, able, able], true)).toEqual([]);
    expect(committeeHints([{ hasAccountingSkill: false, declaredOn: null }], false)).toHaveLength(
      4,
    );
  });
});

describe('E-14 换届选举', () => {
  test('名单公布晚了、申诉晚了都看得出', () => {
    expect(
      electionDates({
        electionOn: '2026-12-20',
        publishedOn: '2026-12-01',
        objectionOn: '2026-12-07',
      }),
    ).toMatchObject({ isListLate: true, isObjectionLate: true, decideBy: '2026-12-10' });
  });
});

describe('三资登记', () => {
  test('有表头的照表头认列，读不懂的行逐行说明', () => {
    const { rows, refused } = readPaste(
      'contract',
      [
        '合同名称\t承包方\t承包费（元）\t开始日期\t到期日期\t发包方式\t坐落',
        '机动地承包\t周大山\t18,600.00\t2024-1-1\t2026/12/31\t公开招标\t村北',
        '门面房租赁\t云州市明达商贸有限公司\t3.6万元\t2025年3月1日\t2028.2.28\t竞价\t村口',
        '鱼塘\t郑水生\t面议\t2024-1-1\t2026-12-31\t协商\t村南',
        '果园\t\t500\t2024-1-1\t2026-12-31\t协商\t村东',
        '林地\t孙林\t500\t2026-1-1\t2025-12-31\t协商\t村西',
        '砖厂\t孙林\t500\t2024-2-30\t2026-12-31\t协商\t村西',
      ].join('\n'),
    );
    expect(rows).toMatchObject([
      {
        row: 2,
        name: '机动地承包',
        counterpart: '周大山',
        counterpartKind: 'person',
        amountFen: 1860000,
        startsOn: '2024-01-01',
        endsOn: '2026-12-31',
        method: 'tender',
        location: '村北',
        isPublic: false,
      },
      { row: 3, counterpartKind: 'organisation', amountFen: 3600000, method: 'auction' },
    ]);
    expect(refused.map(({ row }) => row)).toEqual([4, 5, 6, 7]);
    expect(refused.map(({ reason }) => reason).join()).toMatch(
      /金额.*合同要写对方.*早于.*起始日期/s,
    );
  });

  test('没有表头的照固定的次序读；空行略过', () => {
    const { rows, refused } = readPaste('asset', '\n村部办公楼\t\t1200000\t\t\t村中\n\n水塔\n');
    expect(rows.map(({ name, amountFen }) => [name, amountFen])).toEqual([
      ['村部办公楼', 120000000],
      ['水塔', null],
    ]);
    expect(refused).toEqual([]);
  });

  test('日期与金额的写法', () => {
    expect([dayFromCell('长期'), dayFromCell('2026-13-01'), dayFromCell('明年')]).toEqual([
      null,
      undefined,
      undefined,
    ]);
    expect([fenFromCell('1.25万'), fenFromCell('—'), fenFromCell('约300')]).toEqual([
      1250000,
      null,
      undefined,
    ]);
  });

  test('公开时个人只留姓，单位照写', () => {
    expect(publicCounterpart('周大山', 'person')).toBe('周**');
    expect(publicCounterpart('周大山、郑水', 'person')).toBe('周**、郑*');
    expect(publicCounterpart('周', 'person')).toBe('周*');
    expect(publicCounterpart('明达商贸有限公司', 'organisation')).toBe('明达商贸有限公司');
    expect(publicCounterpart('周大山', 'none')).toBe('');
  });

  test.each([
    ['2027-01-20', []],
    ['2027-01-19', ['first']],
    ['2026-12-20', ['first', 'second']],
    ['2026-11-20', ['first', 'second']],
    ['2026-11-19', ['first', 'second', 'ended']],
  ])('%s 到期，今天2026-11-20，提前60、30天', (endsOn, expected) => {
    expect(termAlarms(endsOn, today, { first: 60, second: 30 })).toEqual(expected);
  });

  test('提醒的话写明哪天到期', () => {
    expect(termSentence('鱼塘', '2026-12-20', today)).toContain('还有30天到期');
    expect(termSentence('鱼塘', today, today)).toContain('今天到期');
    expect(termSentence('鱼塘', '2026-11-19', today)).toContain('已于2026-11-19到期');
  });
});

test('E-30c 提问：日历日，满期当天仍在等待，次日起超期', () => {
  const dueOn = answerDueOn('2026-11-20', 15);
  expect(dueOn).toBe('2026-12-05');
  const state = (day: string, isAnswered = false) =>
    questionState({ dueOn, isAnswered }, day).state;
  expect([state('2026-12-05'), state('2026-12-06'), state('2026-12-06', true)]).toEqual([
    'waiting',
    'overdue',
    'answered',
  ]);
});
