/** VIL：代表会议人数、监督委员会的资格、选民名单的日期。VIL-01 的公开频次另在应公开清单里核对。 */
import { describe, expect, test } from '@jest/globals';
import { electionDates } from '@functions/village-affairs/domain/election-dates';
import { eligible } from '@functions/village-affairs/domain/eligible';
import { judgeDecision } from '@functions/village-affairs/domain/judge-meeting';
import { kinships, type Kinship } from '@shared/vocabulary/village';
import { lawCase, numberOf, textOf } from '../../support/law-cases';

describe('VIL', () => {
  test('VIL-04 选民名单：公布、申诉、处理的日期', () => {
    const { input, expected } = lawCase('VIL-04');
    const dates = electionDates({
      electionOn: textOf(input, 'election'),
      publishedOn: textOf(input, 'listPublished'),
      objectionOn: textOf(input, 'objectionReceived'),
    });
    expect(dates).toMatchObject({ ...expected, isListLate: false, isObjectionLate: false });
  });

  test('VIL-07 代表会议不足三分之二：人数不够，不能通过', () => {
    const { input, expected } = lawCase('VIL-07');
    const judged = judgeDecision('representatives', {
      entitled: numberOf(input, 'members'),
      present: numberOf(input, 'present'),
      agreed: numberOf(input, 'yes'),
    });
    expect({ quorum: judged.hasQuorum, passed: judged.isPassed }).toEqual(expected);
    expect(judged.counting).toContain('应到45人，实到29人');
    expect(judged.counting).toContain('30人');
    expect(judged.legalBasis).toContain('第二十六条');
  });

  test('VIL-10 村委会委员的配偶不能进监督委员会', () => {
    const { input, expected } = lawCase('VIL-10');
    const words = textOf(input, 'person').replace('村委会委员的', '');
    const kinship = kinships.values.find((each: Kinship) => kinships.labels[each] === words);
    expect(kinship).toBe('spouse');
    const outcome = eligible({ isCommitteeMember: false, kinship: kinship ?? 'none' });
    expect({ eligible: outcome.ok }).toEqual(expected);
  });
});
