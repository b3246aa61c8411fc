import type { ApplicationAct } from '@shared/vocabulary/application-act';
import type { ApplicationState } from '@shared/vocabulary/application-state';
import type { Transition, Transitions } from '../transition';
import { AFTERWARDS } from './afterwards';
import { AMENDMENT } from './amendment';
import { CONSULTING } from './consulting';
import { DECIDING } from './deciding';
import { EXTENDING } from './extending';
import { INTAKE } from './intake';
import { REMEDYING } from './remedying';
import { REVIEWING } from './reviewing';

/** 依申请公开的全部行为：从哪些状态、到什么状态、由谁、依据什么。只有这一张表，流程图也由它画出。 */
export const TRANSITIONS = {
  ...INTAKE,
  ...AMENDMENT,
  ...CONSULTING,
  ...EXTENDING,
  ...REVIEWING,
  ...DECIDING,
  ...AFTERWARDS,
  ...REMEDYING,
} as const satisfies Transitions<ApplicationAct>;

type Handled = (typeof TRANSITIONS)[ApplicationAct]['from'][number];
type MustBeNever<T extends never> = T;
/** 新增的状态若没有一个行为从它出发，这一行不能通过编译。 */
export type UnhandledState = MustBeNever<Exclude<ApplicationState, Handled>>;

/** 行为的那一行。 */
export const transitionOf = (act: ApplicationAct): Transition => TRANSITIONS[act];
