// 随机的经过：收到以后发生的各种对期限有影响的事，不问合不合程序，只看时钟怎么数。
import fc from 'fast-check';
import { addDays, type Day } from '@shared/law/day';
import { officialCalendar } from '@functions/platform/calendar';
import {
  currentClockLaw,
  deadlines,
  type ClockEvent,
} from '@functions/applications/domain/statutory-clock';

export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 2100 })
  .map((offset) => addDays('2022-01-01', offset));

export const anyConsultation = (
  receivedOn: Day,
): fc.Arbitrary<Extract<ClockEvent, { kind: 'consultation' }>> =>
  fc
    .tuple(fc.integer({ min: -3, max: 45 }), fc.integer({ min: 0, max: 30 }), fc.option(fc.nat(40)))
    .map(([start, length, answer]) => {
      const sentOn = addDays(receivedOn, start);
      const opinion = answer === null ? {} : { opinionOn: addDays(sentOn, answer) };
      return {
        kind: 'consultation',
        consulted: 'thirdParty',
        sentOn,
        windowEnd: addDays(sentOn, length),
        ...opinion,
      };
    });

const anyEvent = (receivedOn: Day): fc.Arbitrary<ClockEvent> => {
  const later = fc.integer({ min: 0, max: 60 }).map((offset) => addDays(receivedOn, offset));
  const until = fc.tuple(later, fc.integer({ min: 1, max: 90 }));
  const extended = fc.tuple(later, fc.integer({ min: 1, max: 25 }));
  return fc.oneof(
    anyConsultation(receivedOn),
    anyConsultation(receivedOn),
    later.map((on): ClockEvent => ({ kind: 'amendmentRequested', on, until: addDays(on, 21) })),
    later.map((on): ClockEvent => ({ kind: 'amendmentReceived', on })),
    later.map((on): ClockEvent => ({ kind: 'feeNoticed', on, payBy: addDays(on, 28) })),
    later.map((on): ClockEvent => ({ kind: 'feePaid', on })),
    later.map((on): ClockEvent => ({ kind: 'replied', on })),
    later.map((on): ClockEvent => ({ kind: 'reopened', on })),
    until.map(([on, days]): ClockEvent => ({ kind: 'delayed', on, until: addDays(on, days) })),
    extended.map(([noticeOn, workingDays]): ClockEvent => ({
      kind: 'extended',
      workingDays,
      noticeOn,
    })),
  );
};

/** 一段经过：收到之日和其后至多七件事。 */
export const anyHistory: fc.Arbitrary<ClockEvent[]> = anyDay.chain((on) =>
  fc
    .array(anyEvent(on), { maxLength: 7 })
    .map((events): ClockEvent[] => [{ kind: 'received', on }, ...events]),
);

/** 按随程序带来的工作日历数。 */
export const countDeadlines = (events: readonly ClockEvent[], reopenedReplyWorkingDays = 20) =>
  deadlines(events, { ...currentClockLaw, reopenedReplyWorkingDays }, officialCalendar);
