import type { ApplicationView } from '@shared/contract/application-view';
import type { Day } from '@shared/law/day';
import { ok, refused, type Result } from '@shared/result';
import { applicationActs } from '@shared/vocabulary/application-act';
import type { Person } from '../domain/application';
import { deadlineOf, finishedOn } from '../domain/deadline';
import { permittedActions } from '../domain/permitted-actions';
import { expectedDeadlines } from '../domain/statutory-clock';
import { timelineEntry, type Viewer } from '../domain/timeline';
import { transitionOf } from '../domain/workflow';
import type { ApplicationPorts, ReadSession } from '../ports';
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
  const details = await session.revealApplicant(application.vaultId);
  const viewer = viewerOf(application.accountId, person);
  const deadline = deadlineOf(events, calendar);
  const ref = (organisationId: string) => ({
    organisationId,
    name: organisations.nameOf(organisationId),
  });
  const lead = application.leadDepartmentId;
  const officer = events.findLast(
    ({ kind, actorId }) => kind === 'claimed' && actorId === application.caseOfficerId,
  );
  const settledOn = finishedOn(events);
  return ok({
    applicationId,
    registrationNumber: application.registrationNumber,
    queryCode: viewer === 'resident' ? application.queryCode : null,
    state: application.state,
    version: application.version,
    channel: application.channel,
    description: application.description,
    desiredForm: application.desiredForm,
    deliveryMethod: application.deliveryMethod,
    applicant: maskedApplicant(details),
    nature: application.nature,
    insists: application.insists,
    suggestedNames: application.suggestedIds.map(organisations.nameOf),
    addressee: ref(application.addresseeId),
    leadDepartment: lead === null ? null : ref(lead),
    supportingDepartments: application.supportingDepartmentIds.map(ref),
    caseOfficerName: viewer === 'staff' ? (officer?.actorName ?? null) : null,
    villageName:
      application.villageId === null ? null : organisations.nameOf(application.villageId),
    submittedAt: application.submittedAt,
    confirmedAt: application.confirmedAt,
    expectedDueOn:
      application.state === 'submitted' ? expectedDeadlines(today, calendar).dueOn : null,
    clock: deadline && clockView(deadline, settledOn ?? today, calendar),
    whoseTurn: turnOf({ ...application, dueOn: deadline?.dueOn ?? null }, organisations, today),
    timeline: events.map((event) => timelineEntry(event, organisations, viewer)),
    reply: replyView(found, organisations, viewer),
    availableActions: permittedActions(application, person).map((act) => ({
      act,
      label: applicationActs.labels[act],
      legalBasis: transitionOf(act).legalBasis,
    })),
  });
};
