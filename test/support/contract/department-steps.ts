// 机关公开信息的一步一步：拟稿、送审、保密审查、公开审查、签发；都经由接口。
import {
  passConfidentiality,
  passDisclosure,
  proposeCorrection,
  signOffNotice,
} from '@shared/contract/notice-acts';
import {
  createNotice,
  publishNotice,
  submitNotice,
  type NoticeDraft,
} from '@shared/contract/notice-drafts';
import type { AnyEndpoint } from '@shared/contract/endpoint';
import type { NoticeState } from '@shared/vocabulary/notice';
import { newKey, type Actors, type Reply } from '../world';
import { one } from './demonstration-rows';
import { noticeIn, villageStaff } from './notice-steps';

const region = 'minghu';

/** 明湖区民政局的人。 */
export const CIVIL_AFFAIRS = {
  organisationId: 'minzheng',
  officer: 'zhaojianing',
  reviewer: 'hanxiuzhen',
  approver: 'wangxuejun',
  office: 'lixiaomei',
} as const;

export const departmentFields = async (world: Actors, overrides: Record<string, unknown> = {}) => ({
  title: '云州市明湖区民政局关于2026年冬季临时救助工作的安排',
  summary: '',
  entryId: await one(world, 'entry_id', 'catalogue_entries', "section = 'social-assistance'"),
  affairsKind: null,
  processStage: 'release' as const,
  bodyMarkdown: '今冬临时救助自12月1日起受理，各乡镇街道设窗口。',
  producedOn: '2026-11-20',
  publicityDays: null,
  attribute: 'proactive' as const,
  ...overrides,
});

const must = (reply: Reply): NoticeDraft => {
  if (reply.status !== 200)
    throw new Error(`step failed: ${String(reply.status)} ${JSON.stringify(reply.body)}`);
  return reply.body as NoticeDraft;
};

/** 某个人在一条信息上办一件事，返回之后的样子；办不成就抛出。 */
export const doneBy = async (
  world: Actors,
  loginName: string,
  [endpoint, draft, body]: readonly [AnyEndpoint, NoticeDraft, Record<string, unknown>],
): Promise<NoticeDraft> => {
  const params = { region, noticeId: draft.noticeId };
  const given = { version: draft.version, ...body };
  return must(await world.call(endpoint, { params, body: given }, await world.signIn(loginName)));
};

const clear = (draft: NoticeDraft) => ({
  items: draft.reviewItems.map(({ itemId }) => ({ itemId, opinion: 'clear' as const })),
});

const { officer, reviewer, approver, office } = CIVIL_AFFAIRS;

const STEPS: readonly [NoticeState, (world: Actors, at: NoticeDraft) => Promise<NoticeDraft>][] = [
  ['confidentialityReview', (world, at) => doneBy(world, officer, [submitNotice, at, {}])],
  [
    'disclosureReview',
    (world, at) => doneBy(world, reviewer, [passConfidentiality, at, clear(at)]),
  ],
  [
    'signOff',
    (world, at) => doneBy(world, office, [passDisclosure, at, { opinion: '属性准确，同意公开' }]),
  ],
  ['published', (world, at) => doneBy(world, approver, [signOffNotice, at, {}])],
];

/** 民政局的一条信息，走到某个状态为止；filed 的是依申请公开。 */
export const departmentNoticeIn = async (
  world: Actors,
  state: NoticeState,
  overrides: Record<string, unknown> = {},
): Promise<NoticeDraft> => {
  const onRequest = {
    attribute: 'onRequest',
    attributeGround: 'particularApplicants',
    attributeReason: '只涉及申请救助的家庭',
  };
  const fields = { ...(state === 'filed' ? onRequest : {}), ...overrides };
  const body = { ...(await departmentFields(world, fields)), idempotencyKey: newKey() };
  const token = await world.signIn(officer);
  let at = must(await world.call(createNotice, { params: { region }, body }, token));
  for (const [, step] of STEPS) {
    if (at.state === state) return at;
    at = await step(world, at);
  }
  return at;
};

/** 村里已公开的一条；需要时带着等着同意的更正。 */
export const villageNoticePublished = async (
  world: Actors,
  isCorrecting: boolean,
): Promise<NoticeDraft> => {
  const { editor, member } = await villageStaff(world);
  const submitted = await noticeIn(world, 'submitted');
  const published = await doneBy(world, member, [publishNotice, submitted, {}]);
  return isCorrecting
    ? doneBy(world, editor, [proposeCorrection, published, correctionOf(published)])
    : published;
};

/** 民政局的一处更正，保密审查已经通过，等着签发的人同意。 */
export const correctionReviewed = async (
  world: Actors,
  published: NoticeDraft,
  correction: Record<string, unknown> = correctionOf(published),
): Promise<NoticeDraft> => {
  const at = await doneBy(world, officer, [proposeCorrection, published, correction]);
  return doneBy(world, reviewer, [passConfidentiality, at, clear(at)]);
};

/** 一处更正：只改正文。 */
export const correctionOf = (notice: NoticeDraft) => ({
  title: notice.title,
  summary: notice.summary,
  bodyMarkdown: `${notice.bodyMarkdown}\n\n更正：受理时间以窗口公告为准。`,
  contentElements: notice.contentElements,
  reason: '受理时间写得不准确',
});
