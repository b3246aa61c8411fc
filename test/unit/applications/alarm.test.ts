import { describe, expect, test } from '@jest/globals';
import { alarmOf } from '@functions/applications/domain/alarm';
import { alarmRecipients, alarmText } from '@functions/applications/domain/alarm-messages';
import { officialCalendar } from '@functions/platform/calendar';
import { applicationStates } from '@shared/vocabulary/application-state';
import { stages } from '../../support/application-facts';

const at = (today: string, change: object = {}) =>
  alarmOf(
    { state: 'inProgress', submittedOn: '2026-11-20', dueOn: '2026-12-21', today, ...change },
    officialCalendar,
  );

test.each([
  ['2026-12-11', null],
  ['2026-12-14', 'soon'],
  ['2026-12-15', 'soon'],
  ['2026-12-16', 'urgent'],
  ['2026-12-17', 'urgent'],
  ['2026-12-18', 'lastCall'],
  ['2026-12-19', 'lastCall'],
  ['2026-12-21', 'today'],
  ['2026-12-22', 'overdue'],
])('到期日12月21日（星期一），%s → %s', (today, alarm) => {
  expect(at(today)).toBe(alarm);
});

test('到期日是星期五，次日星期六已经逾期', () => {
  expect(at('2026-12-18', { dueOn: '2026-12-18' })).toBe('today');
  expect(at('2026-12-19', { dueOn: '2026-12-18' })).toBe('overdue');
});

test('国庆长假里不催；10月10日（星期六）调休上班，计一个工作日', () => {
  expect(at('2026-09-30', { dueOn: '2026-10-15' })).toBeNull();
  expect(at('2026-10-08', { dueOn: '2026-10-15' })).toBeNull();
  expect(at('2026-10-09', { dueOn: '2026-10-15' })).toBe('soon');
});

describe('未确认收到', () => {
  const unconfirmed = (today: string) => at(today, { state: 'submitted', dueOn: null });
  test('星期五提交，过一个工作日（下周一）提醒，周末不提醒', () => {
    expect(['2026-11-20', '2026-11-21', '2026-11-22'].map(unconfirmed)).toEqual([null, null, null]);
    expect(unconfirmed('2026-11-23')).toBe('unconfirmed');
  });
});

test('已办结的、等申请人补正的不提醒', () => {
  const silent = applicationStates.values.filter((state) => at('2027-01-20', { state }) === null);
  expect(silent).toEqual(['awaitingAmendment', 'replied', 'abandoned', 'withdrawn', 'merged']);
});

test('提醒发给经办人（未认领的发给主办单位经办人）、签发人、公开办；未分办的只发公开办', () => {
  const to = (stage: keyof typeof stages) => alarmRecipients(stages[stage]).map((each) => each.to);
  expect(to('claimed')).toEqual(['account', 'approversOf', 'office']);
  expect(to('unclaimed')).toEqual(['officersOf', 'approversOf', 'office']);
  expect(to('unrouted')).toEqual(['office']);
});

test('提醒的文字有编号与日期，没有申请内容', () => {
  const text = alarmText('soon', stages.claimed);
  expect(text.body).toBe('明湖公开申〔2026〕00001号的答复期限是2026年12月18日，请按期答复。');
  expect(alarmText('overdue', stages.claimed).body).toMatch(/已经超过，请立即答复。$/);
  expect(JSON.stringify(text)).not.toContain('低保');
});
