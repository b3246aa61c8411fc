import type { ApplicationState } from '@shared/vocabulary/application-state';

const FINISHED: ReadonlySet<ApplicationState> = new Set(['replied', 'abandoned', 'withdrawn']);

/** 是否已办结（不再有期限要求）。 */
export const isFinished = (state: ApplicationState): boolean => FINISHED.has(state);
