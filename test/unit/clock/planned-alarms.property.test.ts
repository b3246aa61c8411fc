/** 计划提醒的日子与当天该发的提醒，逐日相同。 */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { settingsOf } from '@shared/law/conventions';
import { addDays } from '@shared/law/day';
import { alarmOf } from '@functions/applications/domain/alarm';
import { plannedAlarms } from '@functions/applications/domain/planned-alarms';
import { officialCalendar } from '@functions/platform/calendar';
import { anyDay } from '../../support/clock-histories';

const anySteps = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.nat(5), fc.nat(5))
  .map(([lastCall, more, still]) => ({
    lastCall,
    urgent: lastCall + 1 + more,
    soon: lastCall + 2 + more + still,
  }));

test('县里怎么约定日数、到期日是不是工作日都一样：到那天为止最重的一档（600 次，每次前后 70 天）', () => {
  fc.assert(
    fc.property(anyDay, anySteps, (dueOn, steps) => {
      const planned = plannedAlarms(dueOn, steps, officialCalendar);
      const settings = {
        ...settingsOf(),
        alarmSoonWorkingDays: steps.soon,
        alarmUrgentWorkingDays: steps.urgent,
        alarmLastCallWorkingDays: steps.lastCall,
      };
      for (let today = addDays(dueOn, -50); today < addDays(dueOn, 20); today = addDays(today, 1)) {
        const expected = planned.findLast(({ on }) => on <= today)?.alarm ?? null;
        const facts = { state: 'inProgress', submittedOn: '2020-01-01', dueOn, today } as const;
        const actual = alarmOf(facts, officialCalendar, settings);
        if (actual !== expected) expect({ today, actual }).toEqual({ today, actual: expected });
      }
      expect(planned.map(({ on }) => on)).toEqual([...planned.map(({ on }) => on)].sort());
    }),
    { numRuns: 600 },
  );
}, 60_000);

test('等申请人的不提醒；已签发未送达的照样提醒；更正自己的信息没有期限（A-30、A-41）', () => {
  const at = (change: object) =>
    alarmOf(
      {
        state: 'inProgress',
        submittedOn: '2026-11-20',
        dueOn: '2026-12-18',
        today: '2026-12-21',
        ...change,
      },
      officialCalendar,
    );
  expect(at({})).toBe('overdue');
  expect(at({ state: 'awaitingDelivery' })).toBe('overdue');
  expect(at({ waitingFor: 'amendment' })).toBeNull();
  expect(at({ waitingFor: 'fee' })).toBeNull();
  expect(at({ state: 'awaitingAmendment', waitingFor: 'amendment' })).toBeNull();
  expect(at({ matter: 'recordCorrection' })).toBeNull();
  expect(at({ waitingFor: null })).toBe('overdue');
});
