import type { Day } from '@shared/law/day';
import type { WorkingDayCalendar } from '../../platform/calendar';
import type { ApplicationEvent } from './application';
import type { ClockEvent } from './clock-events';
import { currentClockLaw, deadlines, type Deadlines } from './statutory-clock';

/** 由已发生的事取出对期限有影响的部分；没有影响的不取。 */
const toClockEvent = ({ kind, happenedOn }: ApplicationEvent): ClockEvent[] => {
  switch (kind) {
    case 'receiptConfirmed':
      return [{ kind: 'received', on: happenedOn }];
    case 'replied':
      return [{ kind: 'replied', on: happenedOn }];
    case 'submitted':
    case 'dispatched':
    case 'claimed':
    case 'transferred':
    case 'sentBack':
    case 'replyDrafted':
    case 'submittedForApproval':
    case 'draftReturned':
    case 'withdrawn':
      return [];
  }
};

/** 期限从已发生的事算出；尚未确认收到的没有期限，为 null。依据：《条例》第三十一条、第三十三条。 */
export const deadlineOf = (
  events: readonly ApplicationEvent[],
  calendar: WorkingDayCalendar,
): Deadlines | null => {
  const clockEvents = events.flatMap(toClockEvent);
  const isReceived = clockEvents.some(({ kind }) => kind === 'received');
  return isReceived ? deadlines(clockEvents, currentClockLaw, calendar) : null;
};

/** 办结（答复或撤回）之日；还在办的为 null。 */
export const finishedOn = (events: readonly ApplicationEvent[]): Day | null =>
  events.findLast(({ kind }) => kind === 'replied' || kind === 'withdrawn')?.happenedOn ?? null;
