import { describe, expect } from '@jest/globals';
import type { ReceiptChannel } from '@shared/vocabulary/applicant';
import { dayInShanghai, officialCalendar } from '@functions/platform/calendar';
import { annualRowLabel } from '@functions/applications/domain/annual-row';
import {
  decideOnExcess,
  mayBeExcessive,
} from '@functions/applications/domain/excessive-applications';
import { receiptDate } from '@functions/applications/domain/receipt-date';
import { currentClockLaw, deadlines } from '@functions/applications/domain/statutory-clock';
import { isOverdue, overdueWorkingDays } from '@functions/applications/domain/timeliness';
import { replyGroups, REPLY_LAW } from '@shared/vocabulary/reply-kind';
import { checkLawCases } from '../../support/law-case-table';
import { numberOf, textOf, type LawCase } from '../../support/law-cases';

const FAR_FUTURE = '2030-01-01';
const CHANNELS: Readonly<Record<string, readonly [ReceiptChannel, string, string]>> = {
  当面: ['counter', 'submittedOn', 'submitted'],
  '邮寄(挂号)': ['registeredMail', 'signedOn', 'signed'],
  邮寄: ['registeredMail', 'signedOn', 'signed'],
  传真: ['fax', 'confirmedOn', 'confirmed'],
};
const received = (on: string) =>
  deadlines([{ kind: 'received', on }], currentClockLaw, officialCalendar);

const countsFromReceipt = ({ input, expected }: LawCase) => {
  const entry = CHANNELS[textOf(input, 'channel')];
  if (!entry) throw new Error('案例里有不认识的渠道');
  const [channel, fact, field] = entry;
  const sent =
    typeof input['sent'] === 'string' ? { submittedOn: dayInShanghai(input['sent']) } : {};
  const receipt = receiptDate(channel, {
    today: FAR_FUTURE,
    ...sent,
    [fact]: textOf(input, field),
  });
  if (!receipt.ok) throw new Error(receipt.refusal.message);
  const { receivedOn, dueOn, amendmentNoticeBy } = received(receipt.value.receivedOn);
  expect({
    receiptDate: receivedOn,
    correctionNoticeBy: amendmentNoticeBy,
    due: dueOn,
  }).toMatchObject(expected);
};

describe('收到之日与答复期限（《条例》第三十一条、第三十三条、第三十五条）', () => {
  checkLawCases('DL', {
    'DL-01': countsFromReceipt,
    'DL-04': countsFromReceipt,
    'DL-07': countsFromReceipt,
    'DL-10': countsFromReceipt,
    'DL-13': countsFromReceipt,
    'DL-16': ({ input, expected }) => {
      const { dueOn } = received(textOf(input, 'receipt'));
      const facts = { dueOn, today: textOf(input, 'asOf') };
      expect(isOverdue(facts)).toBe(!(input['replied'] === true));
      expect({
        due: dueOn,
        overdueWorkdays: overdueWorkingDays(facts, officialCalendar),
      }).toEqual(expected);
    },
    'DL-19': ({ input, expected }) => {
      const requestsThisMonth = numberOf(input, 'requestsThisMonth');
      const reasonsReasonable = input['reasonsReasonable'] === true;
      expect(mayBeExcessive(requestsThisMonth)).toBe(true);
      const decided = decideOnExcess(
        { requestsThisMonth, isClearlyExcessive: true, reasonsReasonable },
        '2026-03-30',
      );
      if (!decided.ok || decided.value.kind !== 'refuseProcessing') throw new Error('应不予处理');
      expect(decided.value.outcome).toBe(REPLY_LAW.excessive.outcome);
      expect({
        replyType: replyGroups.labels[REPLY_LAW.excessive.group],
        annualReportRow: annualRowLabel(decided.value.outcome),
      }).toEqual(expected);
    },
  });
});
