import { describe, expect } from '@jest/globals';
import { decisionOutcomes } from '@shared/vocabulary/decision-outcome';
import { countTableThree } from '@functions/supervision/domain/annual-report';
import {
  sumOfApplicants,
  sumOfOutcomes,
  type Column,
} from '@functions/supervision/domain/table-three';
import { balances } from '@functions/supervision/domain/table-three-identities';
import { applicantKinds } from '@shared/vocabulary/applicant';
import { checkLawCases } from '../../support/law-case-table';
import { textOf } from '../../support/law-cases';

interface PrintedColumn {
  readonly new: number;
  readonly carried: number;
  readonly open: number;
  readonly partial: number;
  readonly refuse: readonly number[];
  readonly cannot: readonly number[];
  readonly notproc: readonly number[];
  readonly other: readonly number[];
  readonly next: number;
}

const columnFrom = (printed: PrintedColumn): Column => {
  const { open, partial, refuse, cannot, notproc, other } = printed;
  const figures = [open, partial, ...refuse, ...cannot, ...notproc, ...other];
  expect(figures).toHaveLength(decisionOutcomes.values.length);
  const outcomes = Object.fromEntries(
    decisionOutcomes.values.map((row, index) => [row, figures[index] ?? 0]),
  );
  const blank = { '1': printed.new, '2': printed.carried, '3.7': 0, '4': printed.next };
  const column = { ...outcomes, ...blank } as Column;
  return { ...column, '3.7': sumOfOutcomes(column) };
};

describe('年度报告第三部分（国办公开办函〔2021〕30号）', () => {
  checkLawCases('RPT', {
    'RPT-01': ({ input, expected }) => {
      const column = columnFrom(input['values'] as PrintedColumn);
      expect({ 'row三(七)': column['3.7'], identityHolds: balances(column) }).toEqual(expected);
      expect(balances({ ...column, '4': column['4'] + 1 })).toBe(false);
    },
    'RPT-04': ({ input, expected }) => {
      const fact = {
        receivedOn: textOf(input, 'received'),
        finishedOn: textOf(input, 'answered'),
        outcome: '3.1',
        applicantKind: 'naturalPerson',
        isRecordCorrection: false,
      } as const;
      const [y2025, y2026] = [countTableThree([fact], 2025), countTableThree([fact], 2026)];
      expect({
        report2025: {
          新收: y2025['1'].total,
          结转下年度: y2025['4'].total,
          办理结果: y2025['3.7'].total,
        },
        report2026: {
          新收: y2026['1'].total,
          上年结转: y2026['2'].total,
          办理结果: y2026['3.7'].total,
        },
      }).toEqual(expected);
    },
    'RPT-07': ({ input, expected }) => {
      const printed = input['row'] as readonly number[];
      expect(printed).toHaveLength(applicantKinds.values.length);
      const row = Object.fromEntries(
        applicantKinds.values.map((kind, index) => [kind, printed[index] ?? 0]),
      ) as Parameters<typeof sumOfApplicants>[0];
      expect({ 总计: sumOfApplicants(row) }).toEqual(expected);
    },
  });
});
