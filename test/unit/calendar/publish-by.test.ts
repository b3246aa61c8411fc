import { describe, expect, test } from '@jest/globals';
import { parseTimeLimit } from '@shared/law/time-limit';
import { officialCalendar, publishBy, type PublishFacts } from '@functions/platform/calendar';
import { lawCase, textOf } from '../../support/law-cases';

const due = (phrase: string, facts: PublishFacts) =>
  publishBy(parseTimeLimit(phrase), facts, officialCalendar);

describe('A-26：二十个工作日是一般期限，专门规定优先', () => {
  test('PD-01 形成之日起二十个工作日，跨过2026年春节和2月28日的调休上班', () => {
    const { input, expected } = lawCase('PD-01');
    const formedOn = textOf(input, 'formedOrChanged');
    expect(due('信息形成或变更之日起20个工作日内', { formedOn }).dueOn).toBe(expected['publishBy']);
    expect(due('', { formedOn }).dueOn).toBe(expected['publishBy']);
  });

  test('PD-07 变更之日重新起算，跨过端午', () => {
    const { input, expected } = lawCase('PD-07');
    const changedOn = textOf(input, 'formedOrChanged');
    const counted = due('自信息形成或者变更之日起20个工作日内予以公开', {
      formedOn: '2026-01-05',
      changedOn,
    });
    expect(counted.dueOn).toBe(expected['publishBy']);
    expect(counted.steps[0]).toMatchObject({ day: changedOn, why: '信息变更之日，重新起算' });
  });

  test('PD-04 三个工作日，9月25日至27日中秋连休不算', () => {
    const { input, expected } = lawCase('PD-04');
    const formedOn = textOf(input, 'formedOrChanged');
    expect(due('信息形成之日起3个工作日内', { formedOn }).dueOn).toBe(expected['publishBy']);
  });

  test.each([
    [
      'F 5 拟征收土地现状调查',
      '拟征收土地现状调查结束后5个工作日内',
      { formedOn: '2026-09-24', eventOn: '2026-09-24' },
      '2026-10-09',
    ],
    [
      'F 1 社会救助十个工作日',
      '制定或获取信息之日起10个工作日内',
      { formedOn: '2026-11-02' },
      '2026-11-16',
    ],
    [
      '预算：批准后二十日，末日是休息日的顺延',
      '本级政府财政部门批复后20日内',
      { formedOn: '2026-06-01', eventOn: '2026-06-07' },
      '2026-06-29',
    ],
    [
      '听证前七个工作日',
      '《听证通知书》在组织听证7个工作日前予以公开',
      { formedOn: '2026-10-12', eventOn: '2026-11-20' },
      '2026-11-11',
    ],
    [
      'A-26 每年1月31日前不顺延（陷阱13）',
      '每年1月31日前',
      { formedOn: '2025-12-30' },
      '2026-01-31',
    ],
    ['每季首月15日', '每季的首月15日', { formedOn: '2026-08-03' }, '2026-10-15'],
    ['3月底前', '3月底前', { formedOn: '2026-02-03' }, '2026-03-31'],
    ['实时：当日', '实时', { formedOn: '2026-11-20' }, '2026-11-20'],
    ['“及时”没有日数，最迟二十个工作日', '及时公开', { formedOn: '2026-01-29' }, '2026-03-04'],
    ['没有读懂，按二十个工作日', '视情况而定', { formedOn: '2026-01-29' }, '2026-03-04'],
  ])('%s', (_, phrase, facts, expected) => expect(due(phrase, facts).dueOn).toBe(expected));

  const both =
    '信息形成20个工作日内公开;其中行政许可、行政处罚事项应自作出行政决定之日起7个工作日内公示';
  test.each([
    ['某食品店行政处罚决定书', '2026-11-11'],
    ['2026年工作要点', '2026-11-30'],
  ])('并用的按信息说的是什么选：%s', (subject, expected) => {
    expect(due(both, { formedOn: '2026-11-02', eventOn: '2026-11-02', subject }).dueOn).toBe(
      expected,
    );
  });

  test('目录写得比法定期限长：没有专门规定的以二十个工作日为准，并说明；有的从其规定', () => {
    const facts = { formedOn: '2026-11-02' };
    const phrase = '信息形成之日起60日内予以公开';
    const counted = due(phrase, facts);
    expect(counted.dueOn).toBe('2026-11-30');
    expect(counted.steps.at(-1)?.why).toContain('以法定期限为准');
    expect(counted.steps.at(-1)?.citation).toContain('第二十六条');
    expect(due(phrase, { ...facts, hasSpecialLaw: true }).dueOn).toBe('2027-01-01');
  });

  test('经过尚未公布放假安排的年份：标明可能调整', () => {
    expect(due('', { formedOn: '2026-12-20' }).isProvisional).toBe(true);
    expect(due('', { formedOn: '2026-11-02' }).isProvisional).toBe(false);
  });

  test('每一步都有日期、缘由、依据', () => {
    for (const step of due('信息形成之日起7个工作日内', { formedOn: '2026-11-02' }).steps)
      expect([step.day !== '', step.why !== '', step.citation !== '']).toEqual([true, true, true]);
  });
});
