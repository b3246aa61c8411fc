import { describe, expect } from '@jest/globals';
import { isDeemedConsent, opinionDueOn } from '@functions/applications/domain/consultation-window';
import { currentClockLaw, deadlines } from '@functions/applications/domain/statutory-clock';
import { officialCalendar } from '@functions/platform/calendar';
import { checkLawCases } from '../../support/law-case-table';
import { textOf } from '../../support/law-cases';

const FAR_FUTURE = '2030-01-01';

describe('征求意见（《条例》第三十二条至第三十四条）', () => {
  checkLawCases('TP', {
    'TP-01': ({ input, expected }) => {
      const received = textOf(input, 'thirdPartyReceived');
      const due = opinionDueOn('thirdParty', received, officialCalendar);
      expect({ opinionDue: due.day }).toEqual(expected);
    },
    'TP-04': ({ input, expected }) => {
      expect(input['opinionReceived']).toBeNull();
      const received = textOf(input, 'thirdPartyReceived');
      const windowEnd = opinionDueOn('thirdParty', received, officialCalendar).day;
      const counted = deadlines(
        [
          { kind: 'received', on: textOf(input, 'receipt') },
          {
            kind: 'consultation',
            consulted: 'thirdParty',
            sentOn: textOf(input, 'consultSent'),
            windowEnd,
          },
        ],
        currentClockLaw,
        officialCalendar,
      );
      expect({
        windowEnd,
        excludedWorkdays: counted.excludedWorkingDays,
        due: counted.dueOn,
        deemedConsent: isDeemedConsent({ consulted: 'thirdParty', windowEnd, today: FAR_FUTURE }),
      }).toEqual(expected);
    },
    'TP-07': ({ input, expected }) => {
      expect(input['opinionReceived']).toBeNull();
      const received = textOf(input, 'coProducerReceived');
      const windowEnd = opinionDueOn('jointAuthority', received, officialCalendar).day;
      const deemed = (today: string) =>
        isDeemedConsent({ consulted: 'jointAuthority', windowEnd, today });
      expect({ opinionDue: windowEnd, deemedConsent: deemed(textOf(input, 'asOf')) }).toEqual(
        expected,
      );
      expect(deemed(windowEnd)).toBe(false);
    },
  });
});
