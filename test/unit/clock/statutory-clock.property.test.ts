import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type Day } from '@shared/law/day';
import { officialCalendar } from '@functions/platform/calendar';
import {
  currentClockLaw,
  deadlines,
  type ClockEvent,
} from '@functions/applications/domain/statutory-clock';
import { slowDeadline, slowIsWorkingDay } from '../../support/slow-clock';

const anyDay = fc.integer({ min: 0, max: 2100 }).map((offset) => addDays('2022-01-01', offset));
const anyConsultation = (receivedOn: Day): fc.Arbitrary<ClockEvent> =>
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
  return fc.oneof(
    anyConsultation(receivedOn),
    anyConsultation(receivedOn),
    later.map((on): ClockEvent => ({ kind: 'amendmentReceived', on })),
    later.map((on): ClockEvent => ({ kind: 'feePaid', on })),
    later.map((on): ClockEvent => ({ kind: 'amendmentRequested', on, until: addDays(on, 21) })),
    fc
      .tuple(later, fc.integer({ min: 1, max: 20 }))
      .map(([noticeOn, workingDays]): ClockEvent => ({ kind: 'extended', workingDays, noticeOn })),
  );
};
const anyHistory = anyDay.chain((on) =>
  fc
    .array(anyEvent(on), { maxLength: 5 })
    .map((events): ClockEvent[] => [{ kind: 'received', on }, ...events]),
);
const count = (events: readonly ClockEvent[]) =>
  deadlines(events, currentClockLaw, officialCalendar);

describe('期限计算的性质（《条例》第三十条至第三十四条）', () => {
  test('任何经过，结果与逐日模拟的慢时钟相同（8000 次）', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        const { dueOn, countedFrom, provisional, excludedWorkingDays } = count(events);
        expect({ dueOn, countedFrom, provisional, excludedWorkingDays }).toEqual(
          slowDeadline(events),
        );
      }),
      { numRuns: 8000 },
    );
  }, 120_000);

  test('只有收到之日时，也与慢时钟相同，且到期日必是工作日（2100 天逐日）', () => {
    for (let on = '2022-01-01'; on < '2027-10-01'; on = addDays(on, 1)) {
      const events: ClockEvent[] = [{ kind: 'received', on }];
      const { dueOn } = count(events);
      expect(dueOn).toBe(slowDeadline(events).dueOn);
      expect(slowIsWorkingDay(dueOn)).toBe(true);
    }
  }, 60_000);

  test('晚一天收到，到期不会更早；多一次征求意见，到期不会更早（300 次）', () => {
    fc.assert(
      fc.property(
        anyDay.chain((on) => fc.tuple(fc.constant(on), anyConsultation(on))),
        ([on, event]) => {
          const due = count([{ kind: 'received', on }]).dueOn;
          expect(count([{ kind: 'received', on: addDays(on, 1) }]).dueOn >= due).toBe(true);
          expect(count([{ kind: 'received', on }, event]).dueOn >= due).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('重复同一次征求意见不会多扣时间；重新起算以后，先前的延期不再起作用（300 次）', () => {
    fc.assert(
      fc.property(
        anyDay.chain((on) => fc.tuple(fc.constant(on), anyConsultation(on))),
        ([on, event]) => {
          const once = count([{ kind: 'received', on }, event]);
          const twice = count([{ kind: 'received', on }, event, event]);
          expect(twice.dueOn).toBe(once.dueOn);
          const again = addDays(on, 10);
          const restarted = count([
            { kind: 'received', on },
            { kind: 'extended', workingDays: 15, noticeOn: addDays(on, 5) },
            { kind: 'amendmentReceived', on: again },
          ]);
          expect(restarted.dueOn).toBe(count([{ kind: 'received', on: again }]).dueOn);
          expect(restarted.receivedOn).toBe(on);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('各步按日期说得通：首步是收到，末步是到期日，步数不逐日罗列（300 次）', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        const { steps, dueOn, receivedOn } = count(events);
        expect(steps[0]?.day).toBe(receivedOn);
        expect(steps.at(-1)?.day).toBe(dueOn);
        expect(steps.length).toBeLessThanOrEqual(20);
        expect(steps.every(({ effect, why, citation }) => effect && why && citation)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
