import { describe, expect, test } from '@jest/globals';
import { officialCalendar } from '@functions/platform/calendar';
import {
  decideOnExcess,
  mayBeExcessive,
} from '@functions/applications/domain/excessive-applications';
import { checkExtension } from '@functions/applications/domain/extension-limits';
import { receiptDate } from '@functions/applications/domain/receipt-date';
import {
  isOverdue,
  overdueWorkingDays,
  remainingWorkingDays,
} from '@functions/applications/domain/timeliness';

const today = '2026-06-30';

describe('收到之日（《条例》第三十一条）', () => {
  test.each([
    ['counter', { submittedOn: '2026-06-18' }, '2026-06-18'],
    ['registeredMail', { submittedOn: '2026-06-15', signedOn: '2026-06-20' }, '2026-06-20'],
    ['ordinaryMail', { confirmedOn: '2026-06-22' }, '2026-06-22'],
    ['fax', { submittedOn: '2026-06-18', confirmedOn: '2026-06-22' }, '2026-06-22'],
    ['online', { submittedOn: '2026-06-29', confirmedOn: '2026-06-30' }, '2026-06-30'],
  ] as const)('%s', (channel, facts, receivedOn) => {
    expect(receiptDate(channel, { today, ...facts })).toEqual({ ok: true, value: { receivedOn } });
  });

  test.each([
    ['counter', {}, '请填写当面提交的日期'],
    ['registeredMail', { submittedOn: '2026-06-15' }, '请填写签收邮件的日期'],
    ['online', { submittedOn: '2026-06-29' }, '还没有与申请人确认'],
    ['fax', { submittedOn: '2026-06-29' }, '还没有与申请人确认'],
    ['ordinaryMail', {}, '收到信函当日'],
    ['counter', { submittedOn: '2026-07-01' }, '不能在今天以后'],
    ['online', { submittedOn: '2026-06-20', confirmedOn: '2026-06-19' }, '不能早于提交之日'],
  ] as const)('%s 缺事实或日期不合理：说明缘由和条款', (channel, facts, message) => {
    const outcome = receiptDate(channel, { today, ...facts });
    expect(outcome.ok ? '' : outcome.refusal.message).toContain(message);
    expect(outcome.ok ? '' : outcome.refusal.legalBasis).toContain(
      '《政府信息公开条例》第三十一条',
    );
  });
});

describe('是否逾期（《条例》第三十三条）', () => {
  test.each([
    ['到期当日不逾期', { dueOn: '2026-03-30', today: '2026-03-30' }, false, 0],
    ['次日逾期', { dueOn: '2026-03-30', today: '2026-03-31' }, true, 1],
    [
      '按期答复，此后不逾期',
      { dueOn: '2026-03-30', repliedOn: '2026-03-30', today: '2026-05-01' },
      false,
      0,
    ],
    [
      '答复迟两个工作日',
      { dueOn: '2026-03-30', repliedOn: '2026-04-01', today: '2026-05-01' },
      true,
      2,
    ],
    [
      '落款在今天以后的答复不算',
      { dueOn: '2026-03-30', repliedOn: '2026-04-02', today: '2026-04-01' },
      true,
      2,
    ],
    ['尚无答复记为 null', { dueOn: '2026-03-30', repliedOn: null, today: '2026-04-01' }, true, 2],
    ['周五到期，周日已逾期而无工作日', { dueOn: '2026-11-20', today: '2026-11-22' }, true, 0],
  ])('%s', (_name, facts, ...expected) => {
    expect([isOverdue(facts), overdueWorkingDays(facts, officialCalendar)]).toEqual(expected);
  });

  test.each([
    ['2026-11-21', 1],
    ['2026-11-20', 1],
    ['2026-11-23', 0],
    ['2026-11-24', -1],
    ['2026-11-30', -5],
    ['2026-11-13', 6],
  ])('%s 距 11 月 23 日还剩 %i 个工作日', (day, remaining) => {
    expect(remainingWorkingDays({ dueOn: '2026-11-23', today: day }, officialCalendar)).toBe(
      remaining,
    );
  });
});

describe('延期与大量申请的界限', () => {
  const proposed = {
    workingDays: 10,
    approvedBy: '公开办负责人',
    noticeOn: '2026-03-20',
    unextendedDueOn: '2026-03-30',
    isAlreadyExtended: false,
  };

  test.each([
    [{ workingDays: 21 }, 'workingDays'],
    [{ workingDays: 0 }, 'workingDays'],
    [{ workingDays: 1.5 }, 'workingDays'],
    [{ isAlreadyExtended: true }, 'workingDays'],
    [{ noticeOn: '2026-03-31' }, 'noticeOn'],
    [{ approvedBy: '' }, 'approvedBy'],
  ])('延期 %j 不合《条例》第三十三条第二款', (change, field) => {
    expect(checkExtension({ ...proposed, ...change })).toMatchObject({
      ok: false,
      refusal: { field },
    });
  });

  test('到期当日告知、恰好二十个工作日可以', () => {
    expect(checkExtension({ ...proposed, workingDays: 20, noticeOn: '2026-03-30' }).ok).toBe(true);
  });

  test('《条例》第三十五条的各种情形', () => {
    const facts = { requestsThisMonth: 80, isClearlyExcessive: true };
    const due = '2026-03-30';
    const kindOf = (extra: object) => {
      const outcome = decideOnExcess({ ...facts, reasonsReasonable: null, ...extra }, due);
      return outcome.ok ? outcome.value.kind : outcome.refusal.field;
    };
    expect(kindOf({ isClearlyExcessive: false })).toBe('answerNormally');
    expect(kindOf({})).toBe('askForReasons');
    expect(kindOf({ reasonsReasonable: true })).toBe('answerNormally');
    expect(kindOf({ reasonsReasonable: true, delayedDueOn: '2026-09-30' })).toBe('delay');
    expect(kindOf({ reasonsReasonable: true, delayedDueOn: '2026-03-30' })).toBe('delayedDueOn');
    expect(mayBeExcessive(10)).toBe(false);
    expect(mayBeExcessive(11)).toBe(true);
  });
});
