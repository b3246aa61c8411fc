/** 公开以后的后续：三个工作日内解读，定期公开进展。 */
import { describe, expect, test } from '@jest/globals';
import {
  followUpMessage,
  followUpsOf,
  nextProgressOn,
  type FollowedNotice,
} from '@functions/notices/domain/follow-ups';
import { officialCalendar } from '@functions/platform/calendar';

const notice = (parts: Partial<FollowedNotice> = {}): FollowedNotice => ({
  noticeId: 'n',
  title: '临时救助实施办法',
  organisationId: 'minzheng',
  bodyName: '区民政局',
  draftedById: null,
  interpretBy: null,
  progress: null,
  lastProgressOn: '2026-03-31',
  ...parts,
});

const found = (parts: Partial<FollowedNotice>, today: string) =>
  followUpsOf(notice(parts), today, officialCalendar).map(({ kind, dueOn, due }) => [
    kind,
    dueOn,
    due.alarm,
  ]);

describe('G-5 解读', () => {
  test.each([
    ['2026-09-29', 'lastCall'],
    ['2026-09-30', 'lastCall'],
    ['2026-10-08', 'overdue'],
  ])('最迟9月30日，%s 时是 %s', (today, alarm) => {
    expect(found({ interpretBy: '2026-09-30' }, today)).toEqual([
      ['interpretation', '2026-09-30', alarm],
    ]);
  });
  test('不用解读、已经解读的没有', () => {
    expect(found({}, '2026-10-08')).toEqual([]);
  });
});

describe('S0-41 定期公开进展', () => {
  const progress = { everyMonths: 3, until: '2026-12-31' };
  test.each([
    ['2026-03-31', '2026-06-30'],
    ['2026-09-30', '2026-12-30'],
    ['2026-11-30', null],
  ])('上一次 %s，下一次 %s', (lastProgressOn, next) => {
    expect(nextProgressOn(notice({ progress, lastProgressOn }))).toBe(next);
  });
  test('还早的不提醒，过了的说逾期', () => {
    expect(found({ progress }, '2026-05-01')).toEqual([]);
    expect(found({ progress }, '2026-07-01')).toEqual([['progress', '2026-06-30', 'overdue']]);
  });
});

test('提醒的话说清楚是哪一条、最迟哪天', () => {
  const [late] = followUpsOf(notice({ interpretBy: '2026-09-30' }), '2026-10-08', officialCalendar);
  if (!late) throw new Error('should be late');
  expect(followUpMessage(late, notice())).toEqual({
    title: '解读已过最迟公开的日期',
    body: '区民政局的《临时救助实施办法》，解读最迟应在2026年9月30日公开，现在还没有公开。',
  });
});
