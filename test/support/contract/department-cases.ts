// 机关公开信息与更正、撤下的各个接口，各角色一次合规的调用。
import { approveCorrection, takeDownNotice } from '@shared/contract/notice-acts';
import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import type { NoticeState } from '@shared/vocabulary/notice';
import type { Role } from '@shared/vocabulary/role';
import type { World } from '../world';
import type { Case } from './cases';
import {
  CIVIL_AFFAIRS,
  correctionOf,
  correctionReviewed,
  departmentNoticeIn,
  doneBy,
  villageNoticePublished,
} from './department-steps';

const region = 'minghu';

/** 村里的人用村里的，其他人用民政局的。 */
const isVillager = (role: Role | 'visitor') =>
  role === 'villageEditor' || role === 'supervisionMember';

const callOn = (at: NoticeDraft, body: Record<string, unknown> = {}) => ({
  params: { region, noticeId: at.noticeId },
  body: { version: at.version, ...body },
});

const departmentIn =
  (state: NoticeState, body: (at: NoticeDraft) => Record<string, unknown> = () => ({})): Case =>
  async (world) => {
    const at = await departmentNoticeIn(world, state);
    return callOn(at, body(at));
  };

const publishedFor = async (world: World, role: Role | 'visitor', isCorrecting: boolean) => {
  if (isVillager(role)) return villageNoticePublished(world, isCorrecting);
  const published = await departmentNoticeIn(world, 'published');
  return isCorrecting ? correctionReviewed(world, published) : published;
};

/** 保密审查算作另一个人做的，演示县的民政局只有一位审查人。 */
const reviewedByAnother = async (world: World, { noticeId }: NoticeDraft) => {
  const other = { byId: '00000000-0000-4000-8000-000000000000', by: '另一位审查人' };
  await world.platform.database.write(
    { regionId: region, kind: 'system' },
    (tx) => tx`
      update notices set confidentiality_review = confidentiality_review || ${tx.json(other)}
      where region_id = ${region} and notice_id = ${noticeId}`,
  );
};

const reason = { reason: '复核后认为可以' };

export const departmentCases: Readonly<Record<string, Case>> = {
  listNoticeDesk: () => ({ params: { region } }),
  passConfidentiality: departmentIn('confidentialityReview', (at) => ({
    items: at.reviewItems.map(({ itemId }) => ({ itemId, opinion: 'clear' })),
  })),
  passDisclosure: async (world) => {
    const at = await departmentNoticeIn(world, 'disclosureReview');
    await reviewedByAnother(world, at);
    return callOn(at, { opinion: '同意公开' });
  },
  signOffNotice: departmentIn('signOff'),
  proposeCorrection: async (world, role) => {
    const at = await publishedFor(world, role, false);
    return callOn(at, correctionOf(at));
  },
  approveCorrection: async (world, role) => callOn(await publishedFor(world, role, true)),
  rejectCorrection: async (world, role) => callOn(await publishedFor(world, role, true), reason),
  takeDownNotice: async (world, role) =>
    callOn(await publishedFor(world, role, false), { ground: 'error', explanation: '内容有误' }),
  reclassifyNotice: departmentIn('filed', () => reason),
  keepAttribute: departmentIn('filed', () => reason),
  recordChannel: async (world, role) => ({
    params: { region, noticeId: (await publishedFor(world, role, false)).noticeId },
    body: { channel: 'noticeBoard', releasedOn: '2026-11-20', place: '办事大厅公开栏' },
  }),
  listChannels: async (world) => ({
    params: { region, noticeId: (await publishedFor(world, 'approver', false)).noticeId },
  }),
  jsonFeed: () => ({ params: { region } }),
  rssFeed: () => ({ params: { region }, query: { section: 'social-assistance' } }),
  embeddedList: () => ({ params: { region }, query: { organisationId: 'liushuping' } }),
  interpretationFigures: () => ({ params: { region, year: 2026 } }),
  getNoticeRevision: async (world) => {
    const proposed = await publishedFor(world, 'caseOfficer', true);
    const at = await doneBy(world, CIVIL_AFFAIRS.approver, [approveCorrection, proposed, {}]);
    return { params: { region, noticeId: at.noticeId, revision: 1 } };
  },
  getTakedown: async (world) => {
    const published = await publishedFor(world, 'approver', false);
    const why = { ground: 'error', explanation: '内容有误' };
    const at = await doneBy(world, CIVIL_AFFAIRS.approver, [takeDownNotice, published, why]);
    return { params: { region, noticeId: at.noticeId } };
  },
};
