import type { ApplicationView } from '@shared/contract/application-view';
import { ok, refused, type Result } from '@shared/result';
import type { Application, Person } from '../domain/application';
import { barredFromCaseFile } from '../domain/case-file-access';
import { finishedOn } from '../domain/finished-on';
import { caseDeadline } from '../domain/outcome-of-act';
import { permittedActions } from '../domain/permitted-actions';
import { checkReveal } from '../domain/reveal-applicant';
import { expectedDeadlines } from '../domain/statutory-clock';
import { isShownTo, timelineEntry } from '../domain/timeline';
import type { ReadSession } from '../ports';
import { basicsOf } from './basics';
import { clockView, turnOf } from './clock-view';
import { filingView } from './filing-view';
import { loadCase, type Viewing } from './load-case';
import { maskedApplicant } from './masked-applicant';
import { recordsView } from './records-view';
import { replyView } from './reply-view';
import { offerTo, viewerOf } from './viewer';

/**
 * 一件申请的完整样子：期限与计算步骤、时间轴、答复、此人可做的行为；个人信息一律隐去。
 * @param isReadable 此人可否查看；不可以的与没有这件是同一种回答
 */
export const composeView = async (
  session: ReadSession,
  viewing: Viewing,
  isReadable: (application: Application, person: Person) => boolean = () => true,
): Promise<Result<ApplicationView>> => {
  const { person: viewerPerson, today } = viewing;
  const { found, organisations, calendar, settings, actsFor } = await loadCase(session, viewing);
  if (!found || !isReadable(found.application, viewerPerson))
    return refused('notFound', '没有找到这件申请，可能已转到别的单位');
  const { application, events } = found;
  const person = { ...viewerPerson, actsFor };
  const viewer = viewerOf(application, person);
  const deadline = caseDeadline({ application, events, calendar, settings });
  const expects = application.state === 'submitted' && application.matter === 'disclosure';
  const [applicant, people, records] = await Promise.all([
    session.revealApplicant(application.vaultId),
    filingView(session, application, person),
    recordsView(session, found, { organisations, viewer, today, calendar, settings }),
  ]);
  const turn = { ...application, dueOn: deadline?.dueOn ?? null };
  return ok({
    ...basicsOf(found, organisations, viewer),
    ...records,
    ...people,
    applicant: maskedApplicant(applicant),
    expectedDueOn: expects ? expectedDeadlines(today, calendar).dueOn : null,
    clock: deadline && clockView(deadline, finishedOn(events) ?? today, calendar),
    whoseTurn: turnOf(turn, organisations, today),
    timeline: events
      .filter((event) => isShownTo(viewer, event))
      .map((event) => timelineEntry(event, organisations, viewer)),
    reply: replyView(found, { organisations, viewer, settings }),
    availableActions: permittedActions(application, person, today)
      .filter((act) => act !== 'noticeFee' || settings.feeEnabled)
      .map(offerTo(viewer)),
    canDownloadCaseFile:
      viewer === 'staff' && barredFromCaseFile(application, person) === undefined,
    canRevealApplicant: viewer === 'staff' && checkReveal(application, person).ok,
  });
};
