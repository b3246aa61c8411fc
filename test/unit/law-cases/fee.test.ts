import { describe, expect } from '@jest/globals';
import { annualRowLabel } from '@functions/applications/domain/annual-row';
import { feeByItems, feeByPages } from '@functions/applications/domain/fee';
import { chooseFeeUnit, payBy } from '@functions/applications/domain/fee-notice';
import { lapsedOutcome } from '@functions/applications/domain/lapse';
import { officialCalendar } from '@functions/platform/calendar';
import { decisionOutcomes } from '@shared/vocabulary/decision-outcome';
import { checkLawCases } from '../../support/law-case-table';
import { numberOf, textOf, type LawCase } from '../../support/law-cases';

const UNITS: Readonly<Record<string, 'byItem' | 'byPage'>> = { 按件: 'byItem', 按量: 'byPage' };
const unitOf = (mode: string) => {
  const unit = UNITS[mode];
  if (!unit) throw new Error('案例里有不认识的计收方式');
  return unit;
};

const amount = ({ input, expected }: LawCase) => {
  const isByItem = unitOf(textOf(input, 'mode')) === 'byItem';
  const { yuan, bands } = isByItem
    ? feeByItems(numberOf(input, 'itemsInMonth'))
    : feeByPages(numberOf(input, 'pages'));
  expect({ feeYuan: yuan }).toEqual(expected);
  expect(bands.reduce((sum, { count, unitYuan }) => sum + count * unitYuan, 0)).toBe(yuan);
  expect(bands.reduce((sum, { count }) => sum + count, 0)).toBe(
    numberOf(input, isByItem ? 'itemsInMonth' : 'pages'),
  );
};

describe('信息处理费（国办函〔2020〕109号）', () => {
  checkLawCases('FEE', {
    'FEE-01': amount,
    'FEE-04': amount,
    'FEE-07': amount,
    'FEE-10': amount,
    'FEE-13': amount,
    'FEE-16': amount,
    'FEE-19': ({ input, expected }) => {
      const units = (input['modes'] as readonly string[]).map(unitOf);
      expect(expected).toEqual({ error: 'FEE_MODE_EXCLUSIVE' });
      expect(chooseFeeUnit(units)).toMatchObject({ ok: false, refusal: { field: 'mode' } });
      for (const unit of units) expect(chooseFeeUnit([unit])).toEqual({ ok: true, value: unit });
    },
    'FEE-22': ({ input, expected }) => {
      const until = payBy(textOf(input, 'noticeReceived'), officialCalendar).day;
      expect(until).toBe('2026-04-14');
      expect(input['paid']).toBeNull();
      const awaited = { what: 'fee', until, doneOn: null } as const;
      const outcome = lapsedOutcome(awaited, textOf(input, 'asOf'));
      expect(outcome && annualRowLabel(outcome)).toBe(expected['annualReportRow']);
      expect(outcome && decisionOutcomes.labels[outcome]).toContain('缴纳费用');
      expect(expected['status']).toBe('视为放弃(逾期未缴费)');
      expect(lapsedOutcome(awaited, until)).toBeNull();
      expect(lapsedOutcome({ ...awaited, doneOn: until }, textOf(input, 'asOf'))).toBeNull();
    },
  });
});
