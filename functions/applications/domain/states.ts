import type { ApplicationState } from '@shared/vocabulary/application-state';

/** 已办结的状态；撤销原答复才能回到办理中。 */
export const FINISHED_STATES = [
  'replied',
  'abandoned',
  'withdrawn',
  'merged',
] as const satisfies readonly ApplicationState[];

const FINISHED: ReadonlySet<ApplicationState> = new Set(FINISHED_STATES);

/** 是否已办结（不再有期限要求）。 */
export const isFinished = (state: ApplicationState): boolean => FINISHED.has(state);
