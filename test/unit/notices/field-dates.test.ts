/** 变更、澄清、进展的日期。 */
import { expect, test } from '@jest/globals';
import { checkDates } from '@functions/notices/domain/field-dates';

const today = '2026-11-20';
const blank = { producedOn: '2026-11-01', changedOn: null, clarification: null, progress: null };
const clarification = {
  originalClaim: '说法',
  claimSource: '出处',
  correctText: '实情',
  correctSource: '依据',
};

test.each([
  [{ changedOn: '2026-10-31' }, 'changedOn'],
  [{ changedOn: '2026-11-21' }, 'changedOn'],
  [{ clarification: { ...clarification, claimedOn: '2027-01-01' } }, 'clarification.claimedOn'],
  [{ progress: { everyMonths: 3, until: '2020-01-01' } }, 'progress.until'],
] as const)('%j 不收，指出 %s', (parts, field) => {
  expect(checkDates({ ...blank, ...parts }, today)).toMatchObject({ refusal: { field } });
});

test('说得通的照收', () => {
  const progress = { everyMonths: 3, until: '2027-11-20' };
  const told = { ...clarification, claimedOn: today };
  expect(checkDates({ ...blank, changedOn: today, clarification: told, progress }, today).ok).toBe(
    true,
  );
});
