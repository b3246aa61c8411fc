/** VIL：公开的频次、代表会议人数、监督委员会的资格、选民名单的日期。 */
import { describe, expect } from '@jest/globals';
import { dueItemOf, type Obligation, type Publication } from '@functions/notices/domain/due-items';
import { spanOf } from '@functions/notices/domain/period-label';
import { electionDates } from '@functions/village-affairs/domain/election-dates';
import { eligible } from '@functions/village-affairs/domain/eligible';
import { judgeDecision } from '@functions/village-affairs/domain/judge-meeting';
import { dayParts } from '@shared/law/day';
import { kinships, type Kinship } from '@shared/vocabulary/village';
import { checkLawCases } from '../../support/law-case-table';
import { numberOf, textOf, type LawCase } from '../../support/law-cases';

const listOf = ({ input }: LawCase, name: string): readonly string[] => {
  const value = input[name];
  if (!Array.isArray(value)) throw new Error(`案例里没有列表字段 ${name}`);
  return value.map(String);
};

/** 每季度一次的一般事项，从当年起算。 */
const quarterly = (publications: readonly Publication[]): Obligation => ({
  obligationId: 'general',
  title: '一般事项',
  affairsKind: 'village',
  entryId: null,
  rhythm: 'quarterly',
  dueRule: 'periodEnd',
  dueDay: null,
  startsOn: '2026-01-01',
  retiredOn: null,
  publications,
});

/** 欠着的各期，从早到晚：最早的一期补公布以后，再看还有没有。 */
const overduePeriods = (publications: readonly Publication[], today: string): string[] => {
  const item = dueItemOf(quarterly(publications), today);
  if (item?.state !== 'overdue') return [];
  const made = { noticeId: null, publishedOn: today, period: item.period };
  return [item.period, ...overduePeriods([...publications, made], today)];
};

const quarterOf = (label: string): string => {
  const span = spanOf(label);
  if (!span) throw new Error(`不认识的期间 ${label}`);
  const { year, month } = dayParts(span.firstDay);
  return `${String(year)}Q${String((month + 2) / 3)}`;
};

describe('村（居）务公开（《村民委员会组织法》）', () => {
  checkLawCases('VIL', {
    'VIL-01': (found) => {
      const published = listOf(found, 'published').map((publishedOn) => ({
        noticeId: null,
        publishedOn,
        period: null,
      }));
      const overdue = overduePeriods(published, textOf(found.input, 'asOf'));
      expect({ overdueQuarters: overdue.map(quarterOf) }).toEqual(found.expected);
    },
    'VIL-04': ({ input, expected }) => {
      const dates = electionDates({
        electionOn: textOf(input, 'election'),
        publishedOn: textOf(input, 'listPublished'),
        objectionOn: textOf(input, 'objectionReceived'),
      });
      expect(dates).toMatchObject({ ...expected, isListLate: false, isObjectionLate: false });
    },
    'VIL-07': ({ input, expected }) => {
      const judged = judgeDecision('representatives', {
        entitled: numberOf(input, 'members'),
        present: numberOf(input, 'present'),
        agreed: numberOf(input, 'yes'),
      });
      expect({ quorum: judged.hasQuorum, passed: judged.isPassed }).toEqual(expected);
      expect(judged.counting).toContain('应到45人，实到29人');
      expect(judged.counting).toContain('30人');
      expect(judged.legalBasis).toContain('第二十六条');
    },
    'VIL-10': ({ input, expected }) => {
      const words = textOf(input, 'person').replace('村委会委员的', '');
      const kinship = kinships.values.find((each: Kinship) => kinships.labels[each] === words);
      expect(kinship).toBe('spouse');
      const outcome = eligible({ isCommitteeMember: false, kinship: kinship ?? 'none' });
      expect({ eligible: outcome.ok }).toEqual(expected);
    },
  });
});
