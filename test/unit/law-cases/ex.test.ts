import { describe, expect } from '@jest/globals';
import { checkExtension } from '@functions/applications/domain/extension-limits';
import { currentClockLaw, deadlines } from '@functions/applications/domain/statutory-clock';
import { officialCalendar } from '@functions/platform/calendar';
import { checkLawCases } from '../../support/law-case-table';
import { numberOf, textOf, type LawCase } from '../../support/law-cases';

const facts = ({ input }: LawCase) => {
  const received = { kind: 'received', on: textOf(input, 'receipt') } as const;
  const { unextendedDueOn } = deadlines([received], currentClockLaw, officialCalendar);
  const workingDays = numberOf(input, 'extensionDays');
  const noticeOn = typeof input['noticeDate'] === 'string' ? input['noticeDate'] : unextendedDueOn;
  return { received, unextendedDueOn, workingDays, noticeOn };
};

/** 案例没有写批准人的按已经批准；写明 null 的就是没有批准。 */
const approverOf = ({ input }: LawCase) => {
  const approvedBy = 'approvedBy' in input ? input['approvedBy'] : '政府信息公开工作机构负责人';
  return typeof approvedBy === 'string' ? approvedBy : null;
};

const extends20 = (found: LawCase) => {
  const { received, unextendedDueOn, workingDays, noticeOn } = facts(found);
  const approvedBy = approverOf(found);
  const proposed = { workingDays, approvedBy, noticeOn, unextendedDueOn, isAlreadyExtended: false };
  expect(checkExtension(proposed).ok).toBe(true);
  const events = [received, { kind: 'extended', workingDays, noticeOn } as const];
  expect({ due: deadlines(events, currentClockLaw, officialCalendar).dueOn }).toEqual(
    found.expected,
  );
};

describe('延期（《条例》第三十三条第二款）', () => {
  checkLawCases('EX', {
    'EX-01': extends20,
    'EX-04': (found) => {
      const { unextendedDueOn, workingDays, noticeOn } = facts(found);
      expect(found.expected).toEqual({ error: 'EXTENSION_NOT_APPROVED' });
      expect(
        checkExtension({
          workingDays,
          approvedBy: approverOf(found),
          noticeOn,
          unextendedDueOn,
          isAlreadyExtended: false,
        }),
      ).toMatchObject({ ok: false, refusal: { field: 'approvedBy' } });
    },
    'EX-07': extends20,
  });
});
