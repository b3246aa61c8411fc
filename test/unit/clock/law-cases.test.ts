import { describe, expect, test } from '@jest/globals';
import { PERIODS } from '@shared/law/periods';
import type { ReceiptChannel } from '@shared/vocabulary/applicant';
import { decisionOutcomes } from '@shared/vocabulary/decision-outcome';
import { dayInShanghai, officialCalendar, periodEnd } from '@functions/platform/calendar';
import { isDeemedConsent, opinionDueOn } from '@functions/applications/domain/consultation-window';
import {
  decideOnExcess,
  mayBeExcessive,
} from '@functions/applications/domain/excessive-applications';
import { checkExtension } from '@functions/applications/domain/extension-limits';
import { receiptDate } from '@functions/applications/domain/receipt-date';
import {
  currentClockLaw,
  deadlines,
  type ClockEvent,
} from '@functions/applications/domain/statutory-clock';
import { isOverdue, overdueWorkingDays } from '@functions/applications/domain/timeliness';
import { lawCase, lawCaseIds, numberOf, textOf } from '../../support/law-cases';

const FAR_FUTURE = '2030-01-01';
const CHANNELS: Readonly<Record<string, readonly [ReceiptChannel, string, string]>> = {
  当面: ['counter', 'submittedOn', 'submitted'],
  '邮寄(挂号)': ['registeredMail', 'signedOn', 'signed'],
  邮寄: ['registeredMail', 'signedOn', 'signed'],
  传真: ['fax', 'confirmedOn', 'confirmed'],
};
const count = (...events: ClockEvent[]) => deadlines(events, currentClockLaw, officialCalendar);
const received = (on: string): ClockEvent => ({ kind: 'received', on });

describe('收到之日与答复期限（《条例》第三十一条、第三十三条）', () => {
  test.each(['DL-01', 'DL-04', 'DL-07', 'DL-10', 'DL-13'])('%s', (id) => {
    const { input, expected } = lawCase(id);
    const [channel, fact, field] = CHANNELS[textOf(input, 'channel')] ?? ['counter', '', ''];
    const sent =
      typeof input['sent'] === 'string' ? { submittedOn: dayInShanghai(input['sent']) } : {};
    const receipt = receiptDate(channel, {
      today: FAR_FUTURE,
      ...sent,
      [fact]: textOf(input, field),
    });
    if (!receipt.ok) throw new Error(receipt.refusal.message);
    const { receivedOn, dueOn, amendmentNoticeBy } = count(received(receipt.value.receivedOn));
    expect({
      receiptDate: receivedOn,
      correctionNoticeBy: amendmentNoticeBy,
      due: dueOn,
    }).toMatchObject(expected);
  });

  test('DL-16 《条例》第三十三条：逾期工作日数', () => {
    const { input, expected } = lawCase('DL-16');
    const { dueOn } = count(received(textOf(input, 'receipt')));
    const facts = { dueOn, today: textOf(input, 'asOf') };
    expect(dueOn).toBe(expected['due']);
    expect(isOverdue(facts)).toBe(true);
    expect(overdueWorkingDays(facts, officialCalendar)).toBe(expected['overdueWorkdays']);
  });

  test('DL-19 《条例》第三十五条：大量申请而理由不合理，不予处理', () => {
    const { input, expected } = lawCase('DL-19');
    const requestsThisMonth = numberOf(input, 'requestsThisMonth');
    expect(mayBeExcessive(requestsThisMonth)).toBe(true);
    const decided = decideOnExcess(
      { requestsThisMonth, isClearlyExcessive: true, reasonsReasonable: false },
      '2026-03-30',
    );
    expect(decided).toMatchObject({
      ok: true,
      value: { kind: 'refuseProcessing', outcome: '3.5.4' },
    });
    expect(expected).toEqual({ replyType: '不予处理', annualReportRow: '三（五）4' });
    expect(decisionOutcomes.labels['3.5.4']).toContain('不予处理');
  });

  test('law-cases.json 里的 DL-*、EX-*、TP-*、PD-* 全部用上', () => {
    expect(lawCaseIds('DL')).toEqual([
      'DL-01',
      'DL-04',
      'DL-07',
      'DL-10',
      'DL-13',
      'DL-16',
      'DL-19',
    ]);
    expect(lawCaseIds('EX')).toEqual(['EX-01', 'EX-04', 'EX-07']);
    expect(lawCaseIds('TP')).toEqual(['TP-01', 'TP-04', 'TP-07']);
    expect(lawCaseIds('PD')).toEqual(['PD-01', 'PD-04', 'PD-07', 'PD-10', 'PD-13']);
  });
});

describe('延期、补正、征求意见', () => {
  test.each(['EX-01', 'EX-07'])('%s 《条例》第三十三条第二款：延期接在原期限之后', (id) => {
    const { input, expected } = lawCase(id);
    const receipt = textOf(input, 'receipt');
    const workingDays = numberOf(input, 'extensionDays');
    const { unextendedDueOn } = count(received(receipt));
    const noticeOn =
      typeof input['noticeDate'] === 'string' ? input['noticeDate'] : unextendedDueOn;
    const approvedBy = '政府信息公开工作机构负责人';
    const proposed = {
      workingDays,
      approvedBy,
      noticeOn,
      unextendedDueOn,
      isAlreadyExtended: false,
    };
    expect(checkExtension(proposed)).toEqual({ ok: true, value: { workingDays } });
    expect(count(received(receipt), { kind: 'extended', workingDays, noticeOn }).dueOn).toBe(
      expected['due'],
    );
  });

  test('EX-04 《条例》第三十三条第二款：未经公开工作机构负责人同意不得延期', () => {
    const { input, expected } = lawCase('EX-04');
    const outcome = checkExtension({
      workingDays: numberOf(input, 'extensionDays'),
      approvedBy: null,
      noticeOn: '2026-03-20',
      unextendedDueOn: '2026-03-30',
      isAlreadyExtended: false,
    });
    expect(expected).toEqual({ error: 'EXTENSION_NOT_APPROVED' });
    expect(outcome).toMatchObject({ ok: false, refusal: { field: 'approvedBy' } });
  });

  test('BZ-01 《条例》第三十条：第 7 个工作日要求补正及时，第 8 个已迟', () => {
    const { input, expected } = lawCase('BZ-01');
    const { amendmentNoticeBy } = count(received(textOf(input, 'receipt')));
    expect(amendmentNoticeBy).toBe(expected['limit']);
    const noticeDates = input['noticeDates'] as readonly string[];
    expect(noticeDates.map((on) => on <= amendmentNoticeBy)).toEqual(expected['inTime']);
  });

  test('TP-01 《条例》第三十二条：第三方自收到征求意见书起十五个工作日', () => {
    const { input, expected } = lawCase('TP-01');
    const due = opinionDueOn('thirdParty', textOf(input, 'thirdPartyReceived'), officialCalendar);
    expect(due.day).toBe(expected['opinionDue']);
  });

  test('TP-04 《条例》第三十二条、第三十三条第三款：第三方沉默不是同意，整个期间不计入', () => {
    const { input, expected } = lawCase('TP-04');
    const deliveredOn = textOf(input, 'thirdPartyReceived');
    const windowEnd = opinionDueOn('thirdParty', deliveredOn, officialCalendar).day;
    const counted = count(received(textOf(input, 'receipt')), {
      kind: 'consultation',
      consulted: 'thirdParty',
      sentOn: textOf(input, 'consultSent'),
      windowEnd,
    });
    expect({
      windowEnd,
      excludedWorkdays: counted.excludedWorkingDays,
      due: counted.dueOn,
      deemedConsent: isDeemedConsent({ consulted: 'thirdParty', windowEnd, today: FAR_FUTURE }),
    }).toEqual(expected);
  });

  test('TP-07 《条例》第三十四条：共同制作机关逾期沉默视为同意', () => {
    const { input, expected } = lawCase('TP-07');
    const deliveredOn = textOf(input, 'coProducerReceived');
    const windowEnd = opinionDueOn('jointAuthority', deliveredOn, officialCalendar).day;
    const deemed = (today: string) =>
      isDeemedConsent({ consulted: 'jointAuthority', windowEnd, today });
    expect({ opinionDue: windowEnd, deemedConsent: deemed(textOf(input, 'asOf')) }).toEqual(
      expected,
    );
    expect(deemed(windowEnd)).toBe(false);
  });
});

describe('公开与救济的期限（单纯的日期计算）', () => {
  test.each([
    ['PD-01', 'formedOrChanged', 'publishBy', PERIODS.proactiveDisclosure],
    ['PD-04', 'formedOrChanged', 'publishBy', PERIODS.interpretation],
    ['PD-07', 'formedOrChanged', 'publishBy', PERIODS.proactiveDisclosure],
    ['PD-10', 'open', 'close', PERIODS.opinionCall],
    ['PD-13', 'sent', 'earliestNormalEnd', PERIODS.legalityReview],
    ['REM-01', 'replyReceived', 'reviewBy', PERIODS.reconsideration],
    ['REM-04', 'replyReceived', 'sueBy', PERIODS.litigation],
  ] as const)('%s %s → %s（《民法典》第二百零一条至第二百零三条）', (id, from, to, period) => {
    const { input, expected } = lawCase(id);
    expect(periodEnd(textOf(input, from), period, officialCalendar).day).toBe(expected[to]);
    if (typeof input['workdays'] === 'number') expect(period.amount).toBe(input['workdays']);
    if (typeof input['days'] === 'number') expect(period.amount).toBe(input['days']);
  });
});
