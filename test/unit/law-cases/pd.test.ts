/** PD：主动公开、解读、征求意见、合法性审查的期限。 */
import { describe, expect } from '@jest/globals';
import { interpretBy } from '@functions/notices/domain/interpretation';
import { publishBy } from '@functions/notices/domain/publish-by';
import { officialCalendar, periodEnd } from '@functions/platform/calendar';
import { PERIODS, type Period } from '@shared/law/periods';
import { checkLawCases } from '../../support/law-case-table';
import { numberOf, textOf, type LawCase } from '../../support/law-cases';

const ends = (from: string, to: string, period: Period, { input, expected }: LawCase) => {
  expect({ [to]: periodEnd(textOf(input, from), period, officialCalendar).day }).toEqual(expected);
};

describe('公开的期限（《条例》第二十六条；《重大行政决策程序暂行条例》；数法从《民法典》）', () => {
  checkLawCases('PD', {
    'PD-01': (found) => {
      const { input, expected } = found;
      ends('formedOrChanged', 'publishBy', PERIODS.proactiveDisclosure, found);
      expect(PERIODS.proactiveDisclosure.amount).toBe(numberOf(input, 'workdays'));
      const formation = { formedOn: textOf(input, 'formedOrChanged'), changedOn: null };
      expect({ publishBy: publishBy(formation, officialCalendar) }).toEqual(expected);
    },
    'PD-04': (found) => {
      const { input, expected } = found;
      ends('formedOrChanged', 'publishBy', PERIODS.interpretation, found);
      expect(PERIODS.interpretation.amount).toBe(numberOf(input, 'workdays'));
      const duty = { isRequired: true, reasonWhyNot: '', plan: '同步', firstResponsible: '局长' };
      const facts = { duty, publishedOn: textOf(input, 'formedOrChanged'), isInterpreted: false };
      expect({ publishBy: interpretBy(facts, officialCalendar) }).toEqual(expected);
    },
    'PD-07': (found) => {
      const { input, expected } = found;
      ends('formedOrChanged', 'publishBy', PERIODS.proactiveDisclosure, found);
      const changed = { formedOn: '2026-01-05', changedOn: textOf(input, 'formedOrChanged') };
      expect({ publishBy: publishBy(changed, officialCalendar) }).toEqual(expected);
    },
    'PD-10': (found) => {
      ends('open', 'close', PERIODS.opinionCall, found);
      expect(PERIODS.opinionCall.amount).toBe(numberOf(found.input, 'days'));
    },
    'PD-13': (found) => ends('sent', 'earliestNormalEnd', PERIODS.legalityReview, found),
  });
});
