import type { Day } from '@shared/law/day';
import type { ApplicationEvent } from './application';
import { isFinished } from './states';

/** 办结之日：答复送达、撤回、视为放弃、并入另一件之日；还在办的为 null。 */
export const finishedOn = (events: readonly ApplicationEvent[]): Day | null => {
  const last = events.findLast(({ data }) => data.change?.state !== undefined);
  if (!last?.data.change?.state || !isFinished(last.data.change.state)) return null;
  return last.data.change.repliedOn ?? last.happenedOn;
};
