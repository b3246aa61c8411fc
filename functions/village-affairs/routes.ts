import * as textReviews from '@shared/contract/text-reviews';
import { decideTextReview } from './commands/decide-text-review';
import { readTextReviews } from './queries/read-text-reviews';
import * as committee from '@shared/contract/village-committee';
import * as decisions from '@shared/contract/village-decisions';
import * as electionContract from '@shared/contract/village-election';
import * as noticeTexts from '@shared/contract/village-notice-text';
import * as township from '@shared/contract/village-township';
import * as inspections from '@shared/contract/village-inspections';
import * as questions from '@shared/contract/village-questions';
import * as registers from '@shared/contract/village-registers';
import { ok, refused, type Result } from '@shared/result';
import { todayInShanghai } from '../platform/calendar';
import { actorOf, route, type RequestContext, type Route } from '../platform/http/route';
import { addSupervisionRecord } from './commands/add-supervision-record';
import { answerQuestion } from './commands/answer-question';
import { askScreened } from './commands/ask-screened';
import { concludeReport } from './commands/conclude-report';
import { createDecision } from './commands/create-decision';
import { discloseDecision } from './commands/disclose-decision';
import { addEntry } from './commands/add-entry';
import { addMember } from './commands/add-member';
import { declareKinship } from './commands/declare-kinship';
import { endMember } from './commands/end-member';
import { recordInspection } from './commands/record-inspection';
import { rectifyBoard } from './commands/rectify-board';
import { pasteEntries } from './commands/paste-entries';
import { updateEntry } from './commands/update-entry';
import { recordStage } from './commands/record-stage';
import { reportToTownship } from './commands/report-to-township';
import { electionDates } from './domain/election-dates';
import type { Occasion, Person, VillagePorts } from './ports';
import { noticeText } from './queries/notice-text';
import { listCommittee, readPublicCommittee } from './queries/read-committee';
import * as read from './queries/read-decisions';
import { readInspections } from './queries/read-inspections';
import { readNoticeQuestions } from './queries/read-notice-questions';
import { readMyQuestions, readVillageQuestions } from './queries/read-questions';
import { downloadVillageFile, listRegister, readPublicRegister } from './queries/read-register';
import { readTownship } from './queries/township-view';

const today = ({ now }: RequestContext): string => todayInShanghai(now);

const personOf = (context: RequestContext, isResident: boolean): Person => {
  const { accountId, regionId, organisationId } = actorOf(context);
  return { accountId, regionId, organisationId: organisationId ?? '', isResident };
};

const occasionOf = (context: RequestContext, who: Person): Occasion => ({
  who,
  at: context.now,
  correlationId: context.correlationId,
});

/** 工作人员：确认有所属的单位，再办事。 */
const asStaff = async <T>(
  context: RequestContext,
  work: (occasion: Occasion) => Promise<Result<T>>,
): Promise<Result<T>> => {
  const who = personOf(context, false);
  return who.organisationId === ''
    ? refused('forbidden', '您的账号没有所属的村（社区）、乡镇（街道）')
    : work(occasionOf(context, who));
};

const asResident = <T>(
  context: RequestContext,
  work: (occasion: Occasion) => Promise<Result<T>>,
): Promise<Result<T>> => work(occasionOf(context, personOf(context, true)));

const decisionRoutes = (ports: VillagePorts): Route[] => [
  route(decisions.listPublicDecisions, ({ params: { region, organisationId } }, context) =>
    read.listPublicDecisions(ports, { regionId: region, organisationId }, today(context)),
  ),
  route(decisions.listVillageDecisions, (_, context) =>
    asStaff(context, ({ who }) => read.listVillageDecisions(ports, who, today(context))),
  ),
  route(decisions.getVillageDecision, ({ params: { decisionId } }, context) =>
    asStaff(context, ({ who }) =>
      read.getVillageDecision(ports, { who, decisionId }, today(context)),
    ),
  ),
  route(decisions.createDecision, ({ body }, context) =>
    asStaff(context, (here) => createDecision(ports, here, body)),
  ),
  route(decisions.recordDecisionStage, ({ params, body: { version, ...fields } }, context) =>
    asStaff(context, (here) => {
      const { decisionId, stage } = params;
      return recordStage(ports, { ...here, decisionId, stage, version }, fields);
    }),
  ),
  route(decisions.discloseDecision, ({ params, body: { version, ...given } }, context) =>
    asStaff(context, (here) => {
      const { decisionId } = params;
      return discloseDecision(ports, { ...here, decisionId, version }, given);
    }),
  ),
  route(electionContract.electionDates, ({ query }) => {
    const { explanation, ...dates } = electionDates(query);
    return Promise.resolve(ok({ ...dates, explanation: [...explanation] }));
  }),
];

const committeeRoutes = (ports: VillagePorts): Route[] => [
  route(committee.publicCommittee, ({ params: { region, organisationId } }, context) =>
    readPublicCommittee(ports, { regionId: region, organisationId }, today(context)),
  ),
  route(committee.listCommittee, (_, context) =>
    asStaff(context, (here) => listCommittee(ports, here)),
  ),
  route(committee.addCommitteeMember, ({ body }, context) =>
    asStaff(context, (here) => addMember(ports, here, body)),
  ),
  route(committee.endCommitteeMember, ({ params: { memberId }, body }, context) =>
    asStaff(context, (here) => {
      const { version, leftOn } = body;
      return endMember(ports, { ...here, memberId, version }, leftOn);
    }),
  ),
  route(committee.declareKinship, ({ params: { memberId }, body }, context) =>
    asStaff(context, (here) => {
      const { version, isCommitteeMember, kinship } = body;
      const given = { isCommitteeMember, kinship };
      return declareKinship(ports, { ...here, memberId, version }, given);
    }),
  ),
  route(committee.addSupervisionRecord, ({ body }, context) =>
    asStaff(context, (here) => addSupervisionRecord(ports, here, body)),
  ),
];

const registerRoutes = (ports: VillagePorts): Route[] => [
  route(registers.listPublicRegister, ({ params: { region, organisationId } }, context) =>
    readPublicRegister(ports, { regionId: region, organisationId }, today(context)),
  ),
  route(registers.listVillageRegister, (_, context) =>
    asStaff(context, ({ who }) => listRegister(ports, who, today(context))),
  ),
  route(registers.addRegisterEntry, ({ body: { idempotencyKey, ...fields } }, context) =>
    asStaff(context, (here) => addEntry(ports, { ...here, idempotencyKey }, fields)),
  ),
  route(registers.pasteRegister, ({ body }, context) =>
    asStaff(context, (here) => {
      const { idempotencyKey, isPreview, kind, text } = body;
      return pasteEntries(ports, { ...here, idempotencyKey, isPreview }, { kind, text });
    }),
  ),
  route(registers.updateRegisterEntry, ({ params, body: { version, ...fields } }, context) =>
    asStaff(context, (here) => {
      const { entryId } = params;
      return updateEntry(ports, { ...here, entryId, version }, fields);
    }),
  ),
  route(noticeTexts.getNoticeText, ({ query }, context) =>
    asStaff(context, ({ who }) => noticeText(ports, { who, ...query }, today(context))),
  ),
  route(noticeTexts.downloadVillageFile, ({ params: { region, attachmentId } }, context) => {
    const isStaff = context.actor?.roles.some((role) => role !== 'resident') === true;
    const who = isStaff ? personOf(context, false) : null;
    return downloadVillageFile(ports, { regionId: region, who }, attachmentId);
  }),
];

const inspectionRoutes = (ports: VillagePorts): Route[] => [
  route(inspections.listInspections, (_, context) =>
    asStaff(context, ({ who }) => readInspections(ports, who, today(context))),
  ),
  route(inspections.recordInspection, ({ body }, context) =>
    asStaff(context, (here) => recordInspection(ports, { ...here, today: today(context) }, body)),
  ),
  route(inspections.rectifyBoard, ({ params: { inspectionId }, body }, context) =>
    asStaff(context, (here) => {
      const { version, rectification } = body;
      const at = { ...here, inspectionId, version, today: today(context) };
      return rectifyBoard(ports, at, rectification);
    }),
  ),
];

const questionRoutes = (ports: VillagePorts): Route[] => [
  route(questions.listNoticeQuestions, ({ params: { region, noticeId } }) =>
    readNoticeQuestions(ports, { regionId: region, noticeId }),
  ),
  route(questions.askVillage, ({ body }, context) =>
    asResident(context, (here) => askScreened(ports, here, body)),
  ),
  route(questions.listMyQuestions, (_, context) =>
    asResident(context, ({ who }) => readMyQuestions(ports, who, today(context))),
  ),
  route(questions.listVillageQuestions, (_, context) =>
    asStaff(context, ({ who }) => readVillageQuestions(ports, who, today(context))),
  ),
  route(questions.answerQuestion, ({ params: { questionId }, body }, context) =>
    asStaff(context, (here) => {
      const { version, answer, isPublic } = body;
      return answerQuestion(ports, { ...here, questionId, version }, { answer, isPublic });
    }),
  ),
  route(textReviews.listTextReviews, (_, context) =>
    asStaff(context, ({ who }) => readTextReviews(ports, who)),
  ),
  route(textReviews.decideTextReview, ({ params: { questionId }, body }, context) =>
    asStaff(context, (here) =>
      decideTextReview(ports, { ...here, questionId }, body.isPublishable),
    ),
  ),
  route(township.reportToTownship, ({ body }, context) =>
    asResident(context, (here) => reportToTownship(ports, here, body)),
  ),
  route(township.concludeReport, ({ params: { reportId }, body: { version, ...given } }, context) =>
    asStaff(context, (here) => concludeReport(ports, { ...here, reportId, version }, given)),
  ),
  route(township.townshipView, (_, context) =>
    asStaff(context, ({ who }) => readTownship(ports, who, today(context))),
  ),
];

/** 村（居）务：四议两公开、监督委员会、三资登记、提问与反映。 */
export const routesOf = (ports: VillagePorts): Route[] => [
  ...decisionRoutes(ports),
  ...committeeRoutes(ports),
  ...registerRoutes(ports),
  ...questionRoutes(ports),
  ...inspectionRoutes(ports),
];
