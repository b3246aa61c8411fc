import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '@shared/law/day';
import { applicantKinds } from '@shared/vocabulary/applicant';
import { decisionOutcomes } from '@shared/vocabulary/decision-outcome';
import { countTableThree, type ApplicationFact } from '@functions/supervision/domain/annual-report';
import {
  countTableFour,
  tableFourGroups,
  tableFourViolations,
  type RemedyFact,
} from '@functions/supervision/domain/table-four';
import { tableThreeViolations } from '@functions/supervision/domain/table-three-identities';

const START = '2023-01-01';
const FOUR_YEARS = 365 * 4;
const day = fc.nat(FOUR_YEARS).map((count) => addDays(START, count));

const applicationFact: fc.Arbitrary<ApplicationFact> = fc
  .record({
    receivedOn: day,
    tookDays: fc.option(fc.nat(500), { nil: null }),
    row: fc.constantFrom(...decisionOutcomes.values),
    applicantKind: fc.constantFrom(...applicantKinds.values),
    isRecordCorrection: fc.boolean(),
  })
  .map(({ receivedOn, tookDays, row, applicantKind, isRecordCorrection }) => ({
    receivedOn,
    finishedOn: tookDays === null ? null : addDays(receivedOn, tookDays),
    outcome: tookDays === null ? null : row,
    applicantKind,
    isRecordCorrection,
  }));

const remedyFact: fc.Arbitrary<RemedyFact> = fc
  .record({
    kind: fc.constantFrom(...tableFourGroups),
    filedOn: day,
    tookDays: fc.option(fc.nat(500), { nil: null }),
    result: fc.constantFrom('upheld', 'corrected', 'other'),
  })
  .map(({ kind, filedOn, tookDays, result }) => ({
    kind,
    filedOn,
    result: tookDays === null ? null : (result as 'upheld'),
    decidedOn: tookDays === null ? null : addDays(filedOn, tookDays),
  }));

describe('任何一组事实', () => {
  test('C-I1 至 C-I4：逐列勾稽，连续各年首尾相接', () => {
    fc.assert(
      fc.property(fc.array(applicationFact, { maxLength: 60 }), (facts) => {
        const tables = [2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029].map((year) =>
          countTableThree(facts, year),
        );
        for (const [index, table] of tables.entries())
          expect(tableThreeViolations(table, tables[index - 1] ?? null)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('C-I5：办结的每件历年合起来恰占一行，新收恰一次，更正记录的不占', () => {
    fc.assert(
      fc.property(applicationFact, (fact) => {
        const tables = [2023, 2024, 2025, 2026, 2027, 2028].map((year) =>
          countTableThree([fact], year),
        );
        const sum = (rows: readonly (keyof (typeof tables)[number])[]) =>
          tables.reduce(
            (total, table) => total + rows.reduce((some, row) => some + table[row].total, 0),
            0,
          );
        const counted = fact.isRecordCorrection ? 0 : 1;
        expect(sum(['1'])).toBe(counted);
        expect(sum(decisionOutcomes.values)).toBe(fact.finishedOn === null ? 0 : counted);
      }),
      { numRuns: 2000 },
    );
  });

  test('C-I6：第四部分每组总计等于四项之和', () => {
    fc.assert(
      fc.property(fc.array(remedyFact, { maxLength: 60 }), (facts) => {
        for (const year of [2022, 2023, 2025, 2027]) {
          const table = countTableFour(facts, year);
          expect(tableFourViolations(table)).toEqual([]);
          const open = facts.filter(
            ({ filedOn, decidedOn }) =>
              filedOn < `${year + 1}` && (decidedOn === null || decidedOn >= `${year}`),
          );
          const total = tableFourGroups.reduce((sum, group) => sum + table[group].total, 0);
          expect(total).toBe(open.length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
