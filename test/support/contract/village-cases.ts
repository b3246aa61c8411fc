// 村（居）务的合规调用：四议两公开、监督委员会、三资登记、提问与反映。
import * as committee from '@shared/contract/village-committee';
import * as decisions from '@shared/contract/village-decisions';
import * as questions from '@shared/contract/village-questions';
import * as registers from '@shared/contract/village-registers';
import { reportToTownship } from '@shared/contract/village-township';
import type { DecisionStage } from '@shared/vocabulary/village';
import { newKey, type Actors } from '../world';
import { one } from './demonstration-rows';
import { villageStaff } from './notice-steps';
import type { Case } from './cases';

const region = 'minghu';
const inCounty: Case = () => ({ params: { region } });

/** 经由接口办一步；没有办成就说明答了什么。 */
const did = async <T>(reply: Promise<{ status: number; body: unknown }>): Promise<T> => {
  const { status, body } = await reply;
  if (status !== 200) throw new Error(`step failed: ${String(status)} ${JSON.stringify(body)}`);
  return body as T;
};

/** 经办人、监督委员会成员、村（居）民的令牌，和他们的村（社区）。 */
export const villagers = async (world: Actors) => {
  const { editor, member } = await villageStaff(world);
  const where = `login_name = '${editor}'`;
  return {
    editor: await world.signIn(editor),
    member: await world.signIn(member),
    resident: await world.signIn(await world.accountWith('resident')),
    memberLogin: member,
    organisationId: await one(world, 'organisation_id', 'accounts', where),
  };
};

const counts = { entitled: 45, present: 40, agreed: 38, opposed: 1, abstained: 1 };

/** 一步的合规内容；日子依次向后。 */
export const stageBody = (stage: DecisionStage, over: Record<string, unknown> = {}) => ({
  heldOn: `2026-01-0${String(1 + ['proposal', 'consultation', 'review', 'decision', 'decisionDisclosure', 'implementation'].indexOf(stage))}`,
  place: '村部会议室',
  summary: '商议村内道路维修',
  ...(stage === 'review' || stage === 'decision' ? counts : {}),
  ...(stage === 'decision' ? { meetingKind: 'representatives' } : {}),
  ...over,
});

type Decision = decisions.DecisionView;

/** 新记一件，记到哪几步。 */
export const decisionWith = async (
  world: Actors,
  stages: readonly DecisionStage[] = [],
): Promise<Decision> => {
  const { editor: token } = await villagers(world);
  const body = {
    idempotencyKey: newKey(),
    matter: 'publicWelfare' as const,
    title: '村内道路维修',
  };
  let decision = await did<Decision>(
    world.call(decisions.createDecision, { params: { region }, body }, token),
  );
  for (const stage of stages) {
    const params = { region, decisionId: decision.decisionId, stage };
    const input = { params, body: { ...stageBody(stage), version: decision.version } };
    decision = await did(world.call(decisions.recordDecisionStage, input as never, token));
  }
  return decision;
};

/** 四步都记了，可以公开决议的一件。 */
export const passedDecision = (world: Actors): Promise<Decision> =>
  decisionWith(world, ['proposal', 'consultation', 'review', 'decision']);

/** 本村最新公开的一条。 */
export const ownNotice = async (world: Actors): Promise<string> => {
  const { organisationId } = await villagers(world);
  const where = `state = 'published' and published_on > '2026-02-01' and organisation_id = '${organisationId}'`;
  return one(world, 'notice_id', 'notices', where);
};

export const contract = (over: Record<string, unknown> = {}) => ({
  kind: 'contract',
  name: '机动地承包合同',
  counterpart: '周大山',
  counterpartKind: 'person',
  amountFen: 1860000,
  startsOn: '2024-01-01',
  endsOn: '2027-12-31',
  isPublic: true,
  ...over,
});

/** 登记一项，返回它在登记里的样子。 */
export const registered = async (world: Actors, over: Record<string, unknown> = {}) => {
  const { editor } = await villagers(world);
  const name = typeof over['name'] === 'string' ? over['name'] : `合同${newKey().slice(0, 8)}`;
  const body = { ...contract({ ...over, name }), idempotencyKey: newKey() };
  const input = { params: { region }, body } as never;
  const { items } = await did<registers.RegisterView>(
    world.call(registers.addRegisterEntry, input, editor),
  );
  const entry = items.find((item) => item.name === name);
  if (!entry) throw new Error('没有登记上');
  return entry;
};

/** 村（居）民提一次问。 */
export const asked = async (world: Actors, text = '第三季度的招待费是怎样花的？') => {
  const { resident } = await villagers(world);
  const body = { idempotencyKey: newKey(), noticeId: await ownNotice(world), text };
  const input = { params: { region }, body };
  return did<questions.QuestionView>(world.call(questions.askVillage, input, resident));
};

/** 一次要看过才能公开的提问；村是能看到它的乡镇账号的村。 */
const waitingQuestion = async (world: Actors): Promise<string> => {
  const { questionId } = await asked(world);
  const organisationId = await townshipVillage(world);
  await world.platform.database.write(
    { regionId: region, kind: 'system' },
    (tx) => tx`
      update village_questions set screening = 'waiting', organisation_id = ${organisationId}
      where region_id = ${region} and question_id = ${questionId}`,
  );
  return questionId;
};

/** 村（居）民向乡镇反映一次；村是能看到它的乡镇账号的村。 */
export const reported = async (world: Actors) => {
  const { resident } = await villagers(world);
  const organisationId = await townshipVillage(world);
  const body = {
    idempotencyKey: newKey(),
    organisationId,
    kind: 'late' as const,
    content: '半年没有公开财务',
  };
  const input = { params: { region }, body };
  return did<{ reportId: string; version: number }>(world.call(reportToTownship, input, resident));
};

const townshipVillage = async (world: Actors): Promise<string> => {
  const login = await world.accountWith('townshipSupervisor');
  const township = await one(world, 'organisation_id', 'accounts', `login_name = '${login}'`);
  return one(world, 'organisation_id', 'organisations', `parent_id = '${township}'`);
};

/** 监督委员会成员本人在名册里的一行。 */
export const ownMember = async (world: Actors) => {
  const { member } = await villagers(world);
  const view = await did<committee.CommitteeView>(
    world.call(committee.listCommittee, { params: { region } }, member),
  );
  const own = view.members.find(({ isMe }) => isMe);
  if (!own) throw new Error('演示数据里监督委员会成员没有列入名册');
  return own;
};

const newMember = (name = '演示成员') => ({
  name,
  post: '委员',
  isCommitteeMember: false,
  kinship: 'none',
  termFrom: '2026-01-01',
  termUntil: '2028-12-31',
  idempotencyKey: newKey(),
});

/** 新列入的一位。 */
const listedMember = async (world: Actors) => {
  const { editor } = await villagers(world);
  const name = `成员${newKey().slice(0, 6)}`;
  const input = { params: { region }, body: newMember(name) } as never;
  const view = await did<committee.CommitteeView>(
    world.call(committee.addCommitteeMember, input, editor),
  );
  const found = view.members.find((each) => each.name === name);
  if (!found) throw new Error('没有列入名册');
  return found;
};

const ofVillage: Case = async (world) => ({
  params: { region, organisationId: (await villagers(world)).organisationId },
});

const decisionCases: Readonly<Record<string, Case>> = {
  listPublicDecisions: ofVillage,
  listVillageDecisions: inCounty,
  getVillageDecision: async (world) => ({
    params: { region, decisionId: (await decisionWith(world)).decisionId },
  }),
  createDecision: () => ({
    params: { region },
    body: { idempotencyKey: newKey(), matter: 'homestead', title: '宅基地审批办法' },
  }),
  recordDecisionStage: async (world) => {
    const { decisionId, version } = await decisionWith(world);
    return {
      params: { region, decisionId, stage: 'proposal' },
      body: { ...stageBody('proposal'), version },
    };
  },
  discloseDecision: async (world) => {
    const { decisionId, version } = await passedDecision(world);
    const noticeId = await ownNotice(world);
    return {
      params: { region, decisionId },
      body: { version, stage: 'decisionDisclosure', noticeId },
    };
  },
  electionDates: () => ({ params: { region }, query: { electionOn: '2026-12-20' } }),
};

const committeeCases: Readonly<Record<string, Case>> = {
  publicCommittee: ofVillage,
  listCommittee: inCounty,
  addCommitteeMember: () => ({ params: { region }, body: newMember() }),
  endCommitteeMember: async (world) => {
    const { memberId, version } = await listedMember(world);
    return { params: { region, memberId }, body: { version, leftOn: '2026-11-01' } };
  },
  declareKinship: async (world) => {
    const { memberId, version } = await ownMember(world);
    const body = { version, isCommitteeMember: false, kinship: 'none' };
    return { params: { region, memberId }, body };
  },
  addSupervisionRecord: () => ({
    params: { region },
    body: {
      idempotencyKey: newKey(),
      kind: 'sitIn',
      happenedOn: '2026-11-01',
      content: '列席村民代表会议',
    },
  }),
};

const registerCases: Readonly<Record<string, Case>> = {
  listPublicRegister: ofVillage,
  listVillageRegister: inCounty,
  addRegisterEntry: () => ({
    params: { region },
    body: { ...contract(), idempotencyKey: newKey() },
  }),
  updateRegisterEntry: async (world) => {
    const { entryId, version } = await registered(world);
    return { params: { region, entryId }, body: { ...contract({ amountFen: 2000000 }), version } };
  },
  pasteRegister: () => ({
    params: { region },
    body: { idempotencyKey: newKey(), kind: 'asset', text: '水塔\t\t30000', isPreview: false },
  }),
  getNoticeText: async (world) => {
    await registered(world);
    return { params: { region }, query: { kind: 'contract' } };
  },
};

const questionCases: Readonly<Record<string, Case>> = {
  listNoticeQuestions: async (world) => ({
    params: { region, noticeId: await ownNotice(world) },
  }),
  askVillage: async (world) => ({
    params: { region },
    body: { idempotencyKey: newKey(), noticeId: await ownNotice(world), text: '招待费怎样花的？' },
  }),
  listMyQuestions: inCounty,
  listVillageQuestions: inCounty,
  answerQuestion: async (world) => {
    const { questionId, version } = await asked(world);
    const body = { version, answer: '明细见附件。', isPublic: true };
    return { params: { region, questionId }, body };
  },
  reportToTownship: async (world) => ({
    params: { region },
    body: {
      idempotencyKey: newKey(),
      organisationId: (await villagers(world)).organisationId,
      kind: 'untrue',
      content: '公布的支出和实际不符',
    },
  }),
  concludeReport: async (world) => {
    const { reportId, version } = await reported(world);
    const outcome = { outcome: 'founded', isPublicationOrdered: true, conclusion: '已责令公开' };
    return { params: { region, reportId }, body: { version, ...outcome } };
  },
  townshipView: inCounty,
  listTextReviews: inCounty,
  decideTextReview: async (world) => ({
    params: { region, questionId: await waitingQuestion(world) },
    body: { isPublishable: true },
  }),
};

/** 村（居）务的接口。 */
export const villageCases: Readonly<Record<string, Case>> = {
  ...decisionCases,
  ...committeeCases,
  ...registerCases,
  ...questionCases,
};
