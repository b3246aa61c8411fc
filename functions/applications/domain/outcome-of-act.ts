import type { CountySettings } from '@shared/law/conventions';
import { todayInShanghai, type WorkingDayCalendar } from '../../platform/calendar';
import type { Application, ApplicationChange, ApplicationEvent, Person } from './application';
import { HELPER } from './on-behalf';
import { clockLawOf } from './clock-law';
import type { Decision } from './decision';
import { deadlineOf } from './deadline';
import { evolve } from './replay';
import { isFinished } from './states';
import type { Deadlines } from './statutory-clock';
import { waitingFor } from './tracks';
import { isApplicantSide, isHelper } from './who';
import { transitionOf } from './workflow';

/** 作决定时的历史与环境。 */
export interface History {
  readonly application: Application;
  readonly events: readonly ApplicationEvent[];
  readonly calendar: WorkingDayCalendar;
  readonly settings: CountySettings;
}

/** 一个行为之后：新的一件事、新的样子、新的期限。 */
export interface ActOutcome {
  readonly event: ApplicationEvent;
  readonly application: Application;
  readonly deadline: Deadlines | null;
}

const stateAfter = ({ state }: Application, decision: Decision): Application['state'] => {
  const { to } = transitionOf(decision.act);
  const target = decision.to ?? to[0];
  if (target === 'same') return state;
  if (!to.includes(target)) throw new Error(`${decision.act} 不能到 ${target}`);
  return target;
};

const changedOnly = (before: Application, change: ApplicationChange): ApplicationChange =>
  Object.fromEntries(
    Object.entries(change).filter(
      ([key, value]) => before[key as keyof ApplicationChange] !== value,
    ),
  );

/**
 * 一件申请的期限；更正与自己有关的信息没有二十个工作日的期限，为 null。
 * 依据：《条例》第三十三条、第四十一条。
 */
export const caseDeadline = ({
  application,
  events,
  calendar,
  settings,
}: History): Deadlines | null =>
  application.matter === 'recordCorrection'
    ? null
    : deadlineOf(events, calendar, clockLawOf(settings));

/** 一件事发生之后的样子；到期日、是否暂定、是否在等申请人由时钟从全部事件算出，写进这件事。 */
export const afterEvent = (history: History, event: ApplicationEvent): ActOutcome => {
  const { application, events } = history;
  const moved = evolve(application, event);
  const deadline = caseDeadline({ ...history, events: [...events, event] });
  const derived = changedOnly(application, {
    dueOn: deadline?.dueOn ?? null,
    isProvisional: deadline?.provisional ?? false,
    waitingFor: isFinished(moved.state) ? null : waitingFor(moved.tracks),
  });
  const data = { ...event.data, change: { ...event.data.change, ...derived } };
  return { event: { ...event, data }, application: { ...moved, ...derived }, deadline };
};

const applicantName = (application: Application, person: Person): string =>
  isHelper(application, person) ? HELPER : '申请人';

/** 一个决定的结果；预览与办理都走这里，所以预览的到期日就是办完的到期日。 */
export const outcomeOfAct = (
  history: History,
  decision: Decision,
  { person, now }: { readonly person: Person; readonly now: Date },
): ActOutcome => {
  const { application } = history;
  const isApplicant = isApplicantSide(application, person);
  return afterEvent(history, {
    seq: application.version + 1,
    kind: transitionOf(decision.act).event,
    at: now.toISOString(),
    happenedOn: todayInShanghai(now),
    actorId: person.accountId,
    actorName: isApplicant ? applicantName(application, person) : person.displayName,
    actorOrganisationId: isApplicant ? null : person.organisationId,
    data: {
      ...(decision.note === undefined ? {} : { note: decision.note }),
      ...(decision.toDepartmentId === undefined ? {} : { toDepartmentId: decision.toDepartmentId }),
      ...(decision.toOfficerName === undefined ? {} : { toOfficerName: decision.toOfficerName }),
      ...(decision.tracks ? { tracks: decision.tracks } : {}),
      change: { ...decision.change, state: stateAfter(application, decision) },
    },
  });
};
