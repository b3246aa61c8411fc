import type { ApplicationView } from '@shared/contract/application-view';

type State = Pick<ApplicationView, 'state'>;

const ENDED: readonly ApplicationView['state'][] = ['abandoned', 'withdrawn', 'merged'];

/** 不再答复的：放弃、撤回、并入另一件。 */
export const hasEnded = ({ state }: State): boolean => ENDED.includes(state);

/** 办结了的：已答复，或者不再答复；征求意见、缴费这些都不再等。 */
export const isFinished = (application: State): boolean =>
  application.state === 'replied' || hasEnded(application);
