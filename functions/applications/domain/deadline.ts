import type { WorkingDayCalendar } from '../../platform/calendar';
import type { ApplicationEvent } from './application';
import type { ClockEvent, ConsultationEvent } from './clock-events';
import { currentClockLaw, deadlines, type ClockLaw, type Deadlines } from './statutory-clock';
import { foldTrack, type TrackFact } from './track-facts';
import { NO_TRACKS, type Consultation } from './tracks';

type Happened = Pick<ApplicationEvent, 'kind' | 'happenedOn' | 'data'>;

const fromFact = (fact: TrackFact): ClockEvent[] => {
  switch (fact.track) {
    case 'amendmentRequested':
      return [{ kind: 'amendmentRequested', on: fact.requestedOn, until: fact.until }];
    case 'amendmentReceived':
      return [{ kind: 'amendmentReceived', on: fact.on }];
    case 'feeNoticed':
      return [{ kind: 'feeNoticed', on: fact.noticedOn, payBy: fact.payBy }];
    case 'feePaid':
      return [{ kind: 'feePaid', on: fact.on }];
    case 'extended':
      return [{ kind: 'extended', workingDays: fact.workingDays, noticeOn: fact.noticeOn }];
    case 'revoked':
      return [{ kind: 'reopened', on: fact.on }];
    case 'delivered':
      return [{ kind: 'replied', on: fact.deliveredOn }];
    default:
      return [];
  }
};

const RECEIVING: ReadonlySet<string> = new Set(['receiptConfirmed', 'registered', 'splitOff']);

/** 由一件事取出对期限有影响的部分；没有影响的不取。 */
const toClockEvents = ({ kind, happenedOn, data }: Happened): ClockEvent[] => {
  const receivedOn = RECEIVING.has(kind) ? data.change?.receivedOn : undefined;
  const received: ClockEvent[] = receivedOn ? [{ kind: 'received', on: receivedOn }] : [];
  const delays = (data.tracks ?? []).flatMap((fact): ClockEvent[] =>
    fact.track === 'delayFixed' ? [{ kind: 'delayed', on: happenedOn, until: fact.until }] : [],
  );
  return [...received, ...(data.tracks ?? []).flatMap(fromFact), ...delays];
};

const toConsultation = ({
  consulted,
  sentOn,
  windowEnd,
  opinionOn,
}: Consultation): ConsultationEvent => ({
  kind: 'consultation',
  consulted,
  sentOn,
  windowEnd,
  ...(opinionOn === null ? {} : { opinionOn }),
});

/** 各事里对期限有影响的部分；征求意见按最后登记的情况算。 */
export const clockEventsOf = (events: readonly Happened[]): ClockEvent[] => {
  const tracks = events.flatMap(({ data }) => data.tracks ?? []).reduce(foldTrack, NO_TRACKS);
  return [...events.flatMap(toClockEvents), ...tracks.consultations.map(toConsultation)];
};

/** 期限从已发生的事算出；尚未收到的没有期限，为 null。依据：《条例》第三十一条、第三十三条。 */
export const deadlineOf = (
  events: readonly Happened[],
  calendar: WorkingDayCalendar,
  law: ClockLaw = currentClockLaw,
): Deadlines | null => {
  const clockEvents = clockEventsOf(events);
  const isReceived = clockEvents.some(({ kind }) => kind === 'received');
  return isReceived ? deadlines(clockEvents, law, calendar) : null;
};
