import { describe, expect } from '@jest/globals';
import { checkAmendmentNotice } from '@functions/applications/domain/amendment-notice';
import { annualRowLabel } from '@functions/applications/domain/annual-row';
import { lapsedOutcome } from '@functions/applications/domain/lapse';
import { currentClockLaw, deadlines } from '@functions/applications/domain/statutory-clock';
import { officialCalendar } from '@functions/platform/calendar';
import { decisionOutcomes } from '@shared/vocabulary/decision-outcome';
import { checkLawCases } from '../../support/law-case-table';
import { textOf } from '../../support/law-cases';

describe('补正（《条例》第三十条）', () => {
  checkLawCases('BZ', {
    'BZ-01': ({ input, expected }) => {
      const events = [{ kind: 'received', on: textOf(input, 'receipt') } as const];
      const { amendmentNoticeBy } = deadlines(events, currentClockLaw, officialCalendar);
      const noticeDates = input['noticeDates'] as readonly string[];
      expect({
        inTime: noticeDates.map((on) => on <= amendmentNoticeBy),
        limit: amendmentNoticeBy,
      }).toEqual(expected);
    },
    'BZ-04': ({ input, expected }) => {
      const until = textOf(input, 'correctionDeadline');
      expect(input['correctedReceived']).toBeNull();
      const awaited = { what: 'amendment', until, doneOn: null } as const;
      expect(lapsedOutcome(awaited, until)).toBeNull();
      const outcome = lapsedOutcome(awaited, textOf(input, 'asOf'));
      expect(outcome && annualRowLabel(outcome)).toBe(expected['annualReportRow']);
      expect(expected['status']).toBe('视为放弃(逾期不补正)');
      expect(outcome && decisionOutcomes.labels[outcome]).toContain('逾期不补正');
      const counted = deadlines(
        [
          { kind: 'received', on: textOf(input, 'receipt') },
          { kind: 'amendmentRequested', on: textOf(input, 'correctionNotice'), until },
        ],
        currentClockLaw,
        officialCalendar,
      );
      expect(counted.waitingFor).toEqual({ what: 'amendment', until });
    },
    'BZ-07': ({ input, expected }) => {
      const { items, deadline } = input['noticeFields'] as {
        items: readonly string[];
        deadline: string | null;
      };
      const facts = { noticeOn: '2026-03-09', isAlreadyRequested: false };
      expect(expected).toEqual({ error: 'CORRECTION_PERIOD_REQUIRED' });
      expect(checkAmendmentNotice({ items, until: deadline }, facts)).toMatchObject({
        ok: false,
        refusal: { field: 'until', legalBasis: '《政府信息公开条例》第三十条' },
      });
      expect(checkAmendmentNotice({ items, until: '2026-03-31' }, facts).ok).toBe(true);
    },
  });
});
