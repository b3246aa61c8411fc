import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '@shared/law/day';
import type { ClockEvent } from '@functions/applications/domain/statutory-clock';
import { anyHistory, countDeadlines as count } from '../../support/clock-histories';
import { slowDeadline, slowIsWorkingDay } from '../../support/slow-clock';

describe('期限计算与逐日模拟的慢时钟（《条例》第三十条至第三十四条）', () => {
  test('任何经过，结果与慢时钟相同：补正（含迟到的）、缴费、延期、延迟、撤销重办、重叠的征求意见（12000 次）', () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 1, max: 20 }), (events, reopened) => {
        const { waitingFor, ...counted } = count(events, reopened);
        const { dueOn, countedFrom, provisional, excludedWorkingDays } = counted;
        expect({
          dueOn,
          countedFrom,
          provisional,
          excludedWorkingDays,
          waitingFor: waitingFor?.what,
        }).toEqual(slowDeadline(events, reopened));
      }),
      { numRuns: 12_000 },
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

  test('各步按日期说得通：首步是收到，末步是到期日，步数不逐日罗列（300 次）', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        const { steps, dueOn, receivedOn } = count(events);
        expect(steps[0]?.day).toBe(receivedOn);
        expect(steps.at(-1)?.day).toBe(dueOn);
        expect(steps.length).toBeLessThanOrEqual(25);
        expect(steps.every(({ effect, why, citation }) => effect && why && citation)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
