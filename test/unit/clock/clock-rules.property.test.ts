/** 时钟的规矩：什么只会推后、什么只算一次、次序有没有影响。 */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween } from '@shared/law/day';
import type { ClockEvent } from '@functions/applications/domain/statutory-clock';
import {
  anyConsultation,
  anyDay,
  anyHistory,
  countDeadlines as count,
} from '../../support/clock-histories';

const runs = { numRuns: 500 };
const dueOf = (events: readonly ClockEvent[]) => count(events).dueOn;
const received = (on: string): ClockEvent => ({ kind: 'received', on });
const receivedOnOf = (events: readonly ClockEvent[]) => count(events).receivedOn;
const dayOf = (event: ClockEvent) =>
  event.kind === 'extended'
    ? event.noticeOn
    : event.kind === 'consultation'
      ? event.sentOn
      : event.on;
const numbersOf = (events: readonly ClockEvent[]) => {
  const { dueOn, unextendedDueOn, countedFrom, waitingFor, ...rest } = count(events);
  const { provisional, excludedWorkingDays, extensionWorkingDays, alarms } = rest;
  const counted = { dueOn, unextendedDueOn, countedFrom, provisional, alarms };
  return { ...counted, waitingFor, excludedWorkingDays, extensionWorkingDays };
};
const offset = fc.integer({ min: 0, max: 60 });

describe('只会推后，不会提前', () => {
  test('A-33c 多一次延期', () => {
    fc.assert(
      fc.property(anyHistory, offset, fc.integer({ min: 1, max: 20 }), (events, days, e) => {
        const noticeOn = addDays(receivedOnOf(events), days);
        const isFirst = !events.some(({ kind }) => kind === 'extended');
        const more: ClockEvent[] = [...events, { kind: 'extended', workingDays: e, noticeOn }];
        if (isFirst) expect(dueOf(more) >= dueOf(events)).toBe(true);
        // 已经延过的，再延一次不会更多：只能一次，先告知的算。
        const again: ClockEvent[] = [...more, { kind: 'extended', workingDays: 20, noticeOn }];
        expect(dueOf(again)).toBe(dueOf(more));
      }),
      runs,
    );
  });

  test('A-33d 多一次征求意见；意见来得越晚越不提前', () => {
    fc.assert(
      fc.property(
        anyHistory.filter((events) => !events.some(({ kind }) => kind === 'extended')),
        fc.integer({ min: -3, max: 45 }),
        fc.tuple(fc.nat(30), fc.nat(30)),
        (events, start, [one, other]) => {
          const sentOn = addDays(receivedOnOf(events), start);
          const [early, late] = [Math.min(one, other), Math.max(one, other)];
          const asked = (answer: number): ClockEvent[] => [
            ...events,
            {
              kind: 'consultation',
              consulted: 'thirdParty',
              sentOn,
              windowEnd: addDays(sentOn, 21),
              opinionOn: addDays(sentOn, answer),
            },
          ];
          expect(dueOf(asked(early)) >= dueOf(events)).toBe(true);
          expect(dueOf(asked(late)) >= dueOf(asked(early))).toBe(true);
        },
      ),
      runs,
    );
  });

  test('A-30b、B 晚一天收到、晚一天补正、晚一天缴费、晚一天撤销，都不会更早到期', () => {
    const kinds = fc.constantFrom('received', 'amendmentReceived', 'feePaid', 'reopened');
    fc.assert(
      fc.property(
        anyDay,
        kinds,
        offset,
        fc.integer({ min: 1, max: 10 }),
        (on, kind, days, more) => {
          const day = addDays(on, days);
          const history = (at: string): ClockEvent[] =>
            kind === 'received' ? [received(at)] : [received(on), { kind, on: at }];
          expect(dueOf(history(addDays(day, more))) >= dueOf(history(day))).toBe(true);
        },
      ),
      runs,
    );
  });

  test('A-35 延迟答复的期限只会推后，不会比数出来的更早', () => {
    fc.assert(
      fc.property(anyHistory, offset, fc.integer({ min: 1, max: 120 }), (events, days, length) => {
        const undelayed = events.filter(({ kind }) => kind !== 'delayed');
        const on = addDays(receivedOnOf(events), days);
        const until = addDays(on, length);
        expect(dueOf([...undelayed, { kind: 'delayed', on, until }]) >= dueOf(undelayed)).toBe(
          true,
        );
      }),
      runs,
    );
  });
});

describe('三种效果互不相混', () => {
  test('A-33d 一段征求意见拆成重叠的两段，只算一次', () => {
    fc.assert(
      fc.property(
        anyHistory,
        fc.tuple(fc.nat(40), fc.integer({ min: 2, max: 30 }), fc.nat(30), fc.nat(30)),
        (events, [start, length, cut, overlap]) => {
          const sentOn = addDays(receivedOnOf(events), start);
          const end = addDays(sentOn, length);
          const middle = Math.min(cut, length);
          const asked = (from: string, windowEnd: string): ClockEvent => ({
            kind: 'consultation',
            consulted: 'jointAuthority',
            sentOn: from,
            windowEnd,
          });
          const whole = count([...events, asked(sentOn, end)]);
          const first = asked(sentOn, addDays(sentOn, Math.min(middle + overlap, length)));
          const second = asked(addDays(sentOn, middle), end);
          const parts = count([...events, first, second]);
          expect(parts.dueOn).toBe(whole.dueOn);
          expect(parts.excludedWorkingDays).toBe(whole.excludedWorkingDays);
        },
      ),
      runs,
    );
  });

  test('A-30b 重新起算以后，先前的延期、延迟不再起作用', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(9), (on, days) => {
        const again = addDays(on, 10);
        const restarted = count([
          received(on),
          { kind: 'extended', workingDays: 15, noticeOn: addDays(on, days) },
          { kind: 'delayed', on: addDays(on, days), until: addDays(on, 200) },
          { kind: 'amendmentReceived', on: again },
        ]);
        expect(restarted.dueOn).toBe(dueOf([received(again)]));
        expect(restarted.receivedOn).toBe(on);
      }),
      runs,
    );
  });

  test('A-30 迟到的补正要求不影响期限，其间缴过费也一样；按时要求的，收到补正即重新起算', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 40 }), fc.nat(20), (on, days, wait) => {
        const askedOn = addDays(on, days);
        const isLate = askedOn > count([received(on)]).amendmentNoticeBy;
        const asked: ClockEvent = { kind: 'amendmentRequested', on: askedOn, until: '2099-01-01' };
        const paid: ClockEvent = { kind: 'feePaid', on: askedOn };
        const back: ClockEvent = { kind: 'amendmentReceived', on: addDays(askedOn, wait) };
        const origin = isLate ? on : addDays(askedOn, wait);
        expect(dueOf([received(on), asked, back])).toBe(dueOf([received(origin)]));
        const paidOrigin = isLate ? askedOn : addDays(askedOn, wait);
        expect(dueOf([received(on), asked, paid, back])).toBe(dueOf([received(paidOrigin)]));
      }),
      runs,
    );
  });
});

describe('次序', () => {
  const shuffled = <T>(items: readonly T[], order: readonly number[]): T[] =>
    items
      .map((item, index) => ({ item, at: order[index % order.length] ?? 0 }))
      .sort((left, right) => left.at - right.at)
      .map(({ item }) => item);

  test('征求意见写在哪里都一样；不同日子的事，写下的先后没有影响', () => {
    const order = fc.array(fc.nat(1000), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(anyHistory, order, (events, keys) => {
        const seen = new Set<string>();
        const oneADay = events.filter((event) => {
          if (event.kind === 'consultation') return true;
          const isNew = !seen.has(dayOf(event));
          seen.add(dayOf(event));
          return isNew;
        });
        expect(numbersOf(shuffled(oneADay, keys))).toEqual(numbersOf(oneADay));
      }),
      runs,
    );
  });

  test('同一天要求补正、通知缴费、告知延期、告知延迟、送达、征求意见，先后没有影响', () => {
    const order = fc.array(fc.nat(1000), { minLength: 7, maxLength: 7 });
    const facts = fc.tuple(anyDay, fc.nat(40), order);
    fc.assert(
      fc.property(facts, fc.gen(), ([on, days, keys], gen) => {
        const day = addDays(on, days);
        const sameDay: ClockEvent[] = [
          { kind: 'amendmentRequested', on: day, until: addDays(day, 21) },
          { kind: 'feeNoticed', on: day, payBy: addDays(day, 28) },
          { kind: 'extended', noticeOn: day, workingDays: 7 },
          { kind: 'delayed', on: day, until: addDays(day, 70) },
          { kind: 'replied', on: day },
          gen(anyConsultation, day),
          gen(anyConsultation, day),
        ];
        const one = numbersOf([received(on), ...sameDay]);
        expect(numbersOf([received(on), ...shuffled(sameDay, keys)])).toEqual(one);
        expect(daysBetween(on, one.dueOn)).toBeGreaterThan(0);
      }),
      runs,
    );
  });
});
