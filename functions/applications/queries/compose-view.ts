import type { ApplicationView } from '@shared/contract/application-view';
import type { Day } from '@shared/law/day';
import { ok, refused, type Result } from '@shared/result';
import { applicationActs } from '@shared/vocabulary/application-act';
import type { Person } from '../domain/application';
import { deadlineOf, finishedOn } from '../domain/deadline';
import { permittedActions } from '../domain/permitted-actions';
import { checkReveal } from '../domain/reveal-applicant';
import { expectedDeadlines } from '../domain/statutory-clock';
import { timelineEntry, type Viewer } from '../domain/timeline';
import { transitionOf } from '../domain/workflow';
import type { ApplicationPorts, ReadSession } from '../ports';
import { basicsOf } from './basics';
import { clockView, turnOf } from './clock-view';
import { maskedApplicant } from './masked-applicant';
import { replyView } from './reply-view';

/** 要看的一件，谁在看，今天。 */
export interface Viewing {
  readonly applicationId: string;
  readonly person: Person;
  readonly today: Day;
}

/** 申请本人看到的是本人的样子，其余是工作人员的样子。 */
export const viewerOf = (accountId: string, person: Person): Viewer =>
  person.accountId === accountId && person.roles.includes('resident') ? 'resident' : 'staff';

const offer = (act: keyof typeof applicationActs.labels) => ({
  act,
  label: applicationActs.labels[act],
  legalBasis: transitionOf(act).legalBasis,
});

/** 一件申请的完整样子：期限与计算步骤、时间轴、答复、此人可做的行为；个人信息一律隐去。 */
export const composeView = async (
  { calendar }: ApplicationPorts,
  session: ReadSession,
  { applicationId, person, today }: Viewing,
): Promise<Result<ApplicationView>> => {
  const [found, organisations] = await Promise.all([
    session.findCase(applicationId),
    session.organisations(),
  ]);
  if (!found) return refused('notFound', '没有找到这件申请');
  const { application, events } = found;
  const viewer = viewerOf(application.accountId, person);
  const deadline = deadlineOf(events, calendar);
  const isUnconfirmed = application.state === 'submitted';
  return ok({
    ...basicsOf(found, organisations, viewer),
    applicant: maskedApplicant(await session.revealApplicant(application.vaultId)),
    expectedDueOn: isUnconfirmed ? expectedDeadlines(today, calendar).dueOn : null,
    clock: deadline && clockView(deadline, finishedOn(events) ?? today, calendar),
    whoseTurn: turnOf({ ...application, dueOn: deadline?.dueOn ?? null }, organisations, today),
    timeline: events.map((event) => timelineEntry(event, organisations, viewer)),
    reply: replyView(found, organisations, viewer),
    availableActions: permittedActions(application, person).map(offer),
    canRevealApplicant: viewer === 'staff' && checkReveal(application, person).ok,
  });
};
