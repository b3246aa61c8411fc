import { expect, test } from '@jest/globals';
import type { ApplicationAct } from '@shared/vocabulary/application-act';
import type { ApplicationState } from '@shared/vocabulary/application-state';
import type { Transition, Transitions } from '@functions/applications/domain/transition';
import type { TRANSITIONS } from '@functions/applications/domain/workflow';

type Handled = (typeof TRANSITIONS)[ApplicationAct]['from'][number];
type Unhandled<State> = Exclude<State, Handled>;

// 现有的状态个个有行为从它出发；添一个没有处理的状态，就不是 never，转换表那一行不能通过编译。
const everyStateIsHandled: [Unhandled<ApplicationState>] extends [never] ? true : false = true;
const aNewStateIsNot: [Unhandled<ApplicationState | 'invented'>] extends [never] ? true : false =
  false;
// 添一个行为而不写进转换表，不能通过编译。
const aNewActIsMissing: typeof TRANSITIONS extends Transitions<ApplicationAct>
  ? typeof TRANSITIONS extends Record<ApplicationAct | 'invented', Transition>
    ? false
    : true
  : false = true;

test('新的状态、新的行为没有处理就不能通过编译', () => {
  expect([everyStateIsHandled, aNewStateIsNot, aNewActIsMissing]).toEqual([true, false, true]);
});
