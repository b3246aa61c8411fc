import { describe, expect } from '@jest/globals';
import { PERIODS, type Period } from '@shared/law/periods';
import { officialCalendar, periodEnd } from '@functions/platform/calendar';
import { checkLawCases } from '../../support/law-case-table';
import { textOf, type LawCase } from '../../support/law-cases';

const ends =
  (from: string, to: string, period: Period) =>
  ({ input, expected }: LawCase) => {
    expect(periodEnd(textOf(input, from), period, officialCalendar).day).toBe(expected[to]);
    if (typeof input['workdays'] === 'number') expect(period.amount).toBe(input['workdays']);
    if (typeof input['days'] === 'number') expect(period.amount).toBe(input['days']);
  };

describe('公开的期限（《民法典》第二百零一条至第二百零三条）', () => {
  checkLawCases('PD', {
    'PD-01': ends('formedOrChanged', 'publishBy', PERIODS.proactiveDisclosure),
    'PD-04': ends('formedOrChanged', 'publishBy', PERIODS.interpretation),
    'PD-07': ends('formedOrChanged', 'publishBy', PERIODS.proactiveDisclosure),
    'PD-10': ends('open', 'close', PERIODS.opinionCall),
    'PD-13': ends('sent', 'earliestNormalEnd', PERIODS.legalityReview),
  });
});
