import type { Role } from '@shared/vocabulary/role';
import { getSettings } from '@shared/contract/settings';
import type { World } from '../world';
import { newKey } from '../world';
import { actCases } from './act-cases';
import { catalogueCases } from './catalogue-cases';
import { intakeCases } from './intake-cases';
import { catalogueImportCases } from './catalogue-import-cases';
import { caseIn, departmentIdOf, submission } from './application-steps';
import { one } from './demonstration-rows';
import { departmentCases } from './department-cases';
import { departmentNoticeIn } from './department-steps';
import { deskCases } from './desk-cases';
import { dutyCases } from './duty-cases';
import { disclosureCases } from './disclosure-cases';
import { messageCases } from './message-cases';
import { noticeFields, noticeIn } from './notice-steps';
import { posterCases } from './poster-cases';
import { privacyCases } from './privacy-cases';
import { registerCases } from './register-cases';
import { recordCases } from './record-cases';
import { sessionCases } from './session-cases';
import { inspectionCases } from './inspection-cases';
import { secondFactorElsewhere, staffCases } from './staff-cases';
import { helped, residentCases } from './resident-cases';
import { villageCases } from './village-cases';

/** 一次合规的调用：params、query、body。 */
export interface Call {
  readonly params?: Record<string, unknown>;
  readonly query?: Record<string, unknown>;
  readonly body?: Record<string, unknown>;
}

export type Case = (world: World, role: Role | 'visitor') => Promise<Call> | Call;

const region = 'minghu';
const inCounty: Case = () => ({ params: { region } });

/** 给一条已公开信息的附件放上原件。 */
const storedAttachment = async (world: World): Promise<string> => {
  const attachmentId = await one(
    world,
    'attachment_id',
    'attachments',
    "notice_id in (select notice_id from notices where state = 'published')",
  );
  const key = `minghu/${attachmentId}`;
  await world.platform.storage.put(key, Buffer.from('%PDF-1.4 演示'), 'application/pdf');
  await world.platform.database.write(
    { regionId: region, kind: 'system' },
    (tx) =>
      tx`update attachments set storage_key = ${key} where region_id = ${region} and attachment_id = ${attachmentId}`,
  );
  return attachmentId;
};

/** 给一条还没有公开的信息挂一个附件。 */
const attachedTo = async (world: World, noticeId: string): Promise<string> => {
  const attachmentId = newKey();
  const key = `minghu/${attachmentId}`;
  await world.platform.storage.put(key, Buffer.from('演示'), 'text/plain');
  await world.platform.database.write(
    { regionId: region, kind: 'system' },
    (tx) => tx`
      insert into attachments (region_id, attachment_id, notice_id, file_name, media_type, byte_size,
        storage_key, created_at)
      values (${region}, ${attachmentId}, ${noticeId}, '说明.txt', 'text/plain', 6, ${key}, now())`,
  );
  return attachmentId;
};

const village = (world: World) =>
  one(world, 'organisation_id', 'organisations', "kind = 'village'");
const onCase =
  (
    state: Parameters<typeof caseIn>[1],
    body: (at: { departmentId: string }) => Record<string, unknown> = () => ({}),
  ): Case =>
  async (world) => {
    const at = await caseIn(world, state);
    return {
      params: { region, applicationId: at.applicationId },
      body: { version: at.version, ...body(at) },
    };
  };
const onDraft =
  (state: 'draft' | 'submitted', body: Record<string, unknown> = {}): Case =>
  async (world) => {
    const draft = await noticeIn(world, state);
    return {
      params: { region, noticeId: draft.noticeId },
      body: { version: draft.version, ...body },
    };
  };

/** 各角色看得到、办得了的一条：村里的人用村里的，机关的人用民政局走到他那一步的。 */
const STAGE_OF = {
  caseOfficer: 'draft',
  reviewer: 'confidentialityReview',
  disclosureOffice: 'disclosureReview',
  approver: 'signOff',
} as const;
const draftFor = (world: World, role: Role | 'visitor', state: 'draft' | 'submitted') =>
  role in STAGE_OF
    ? departmentNoticeIn(world, STAGE_OF[role as keyof typeof STAGE_OF])
    : noticeIn(world, state);
const forTrack =
  (state: 'draft' | 'submitted', body: Record<string, unknown> = {}): Case =>
  async (world, role) => {
    const draft = await draftFor(world, role, state);
    return {
      params: { region, noticeId: draft.noticeId },
      body: { version: draft.version, ...body },
    };
  };

const plainCases: Readonly<Record<string, Case>> = {
  ...messageCases,
  listRegions: () => ({}),
  listOrganisations: inCounty,
  villageCode: async (world) => ({ params: { region, organisationId: await village(world) } }),
  routingTable: inCounty,
  listSections: inCounty,
  listEntries: () => ({ params: { region, section: 'social-assistance' } }),
  getEntry: async (world) => ({
    params: { region, entryId: await one(world, 'entry_id', 'catalogue_entries') },
  }),
  villageBoard: async (world) => ({ params: { region, organisationId: await village(world) } }),
  listNotices: inCounty,
  getNotice: async (world) => ({
    params: { region, noticeId: await one(world, 'notice_id', 'notices', "state = 'published'") },
  }),
  downloadAttachment: async (world) => ({
    params: { region, attachmentId: await storedAttachment(world) },
  }),
  search: () => ({ params: { region }, query: { q: '低保' } }),
  searchFacets: () => ({ params: { region }, query: { q: '低保' } }),
  searchSuggestions: () => ({ params: { region }, query: { q: '低保' } }),
  searchHelp: () => ({ params: { region }, query: { q: '低保火星' } }),
  similarNotices: async (world) => ({
    params: { region, noticeId: await one(world, 'notice_id', 'notices', "state = 'published'") },
  }),
  listDemonstrationAccounts: inCounty,
  signInForDemonstration: async (world) => ({
    params: { region },
    body: { loginName: await world.accountWith('resident') },
  }),
  whoAmI: inCounty,
  signOut: inCounty,
  ...sessionCases,
  ...staffCases,
  listInbox: inCounty,
  markInboxRead: inCounty,
  adviseApplication: () => ({ params: { region }, body: { description: '请公开低保名单' } }),
  listMyApplications: inCounty,
  getApplication: async (world, role) => {
    // 司法局只看送审的。
    const sent =
      role === 'legalReviewer' ? await actCases['giveLegalityOpinion']?.(world, role) : null;
    if (sent?.params) return { params: sent.params };
    return { params: { region, applicationId: (await caseIn(world, 'inProgress')).applicationId } };
  },
  queryApplicationStatus: async (world) => {
    const { applicationId } = await caseIn(world, 'submitted');
    const where = `application_id = '${applicationId}'`;
    return {
      params: { region },
      body: {
        registrationNumber: await one(world, 'registration_number', 'applications', where),
        queryCode: await one(world, 'query_code', 'applications', where),
      },
    };
  },
  listDesk: inCounty,
  listDispatchTargets: inCounty,
  ...deskCases,
  confirmReceipt: async (world, role) => {
    const at = await caseIn(world, 'submitted');
    if (role === 'caseOfficer') return addressed(world);
    return { params: { region, applicationId: at.applicationId }, body: { version: at.version } };
  },
  dispatchApplication: onCase('unclaimed', (at) => ({ leadDepartmentId: at.departmentId })),
  claimApplication: onCase('unclaimed'),
  transferApplication: async (world) => {
    const at = await caseIn(world, 'inProgress');
    const where = `kind = 'department' and organisation_id <> '${at.departmentId}' and not is_disclosure_office`;
    const toDepartmentId = await one(world, 'organisation_id', 'organisations', where);
    return {
      params: { region, applicationId: at.applicationId },
      body: { version: at.version, toDepartmentId, reason: '所申请的信息由该单位制作' },
    };
  },
  sendBackApplication: onCase('inProgress', () => ({ reason: '不属于本单位职责' })),
  draftReply: onCase('inProgress', () => ({
    kind: 'granted',
    content: '随本答复提供，请查收。',
    accessWay: '在本程序内查收',
  })),
  submitForApproval: onCase('inProgress'),
  returnDraft: onCase('awaitingApproval', () => ({ reason: '请补充依据' })),
  approveReply: onCase('awaitingApproval', () => ({ confidentialityOpinion: '不涉密' })),
  ...actCases,
  ...recordCases,
  ...dutyCases,
  ...catalogueCases,
  ...posterCases,
  ...registerCases,
  ...disclosureCases,
  ...catalogueImportCases,
  ...intakeCases,
  ...villageCases,
  ...inspectionCases,
  ...departmentCases,
  revealApplicant: async (world) => ({
    params: { region, applicationId: (await caseIn(world, 'inProgress')).applicationId },
    body: { purpose: '邮寄答复' },
  }),
  uploadReplyAttachment: onCase('inProgress'),
  listVillageTasks: inCounty,
  createNotice: () => ({
    params: { region },
    body: { ...noticeFields(), idempotencyKey: newKey() },
  }),
  getNoticeDraft: forTrack('submitted'),
  updateNotice: forTrack('draft', noticeFields({ title: '修改后的标题' })),
  maskNotice: forTrack('draft'),
  submitNotice: forTrack('draft'),
  returnNotice: forTrack('submitted', { reason: '请写明路段' }),
  publishNotice: onDraft('submitted'),
  discardNotice: async (world, role) => {
    const draft = await draftFor(world, role, 'draft');
    return { params: { region, noticeId: draft.noticeId }, query: { version: draft.version } };
  },
  uploadNoticeAttachment: inCounty,
  downloadDraftAttachment: async (world, role) => {
    const { noticeId } = await draftFor(world, role, 'submitted');
    return { params: { region, attachmentId: await attachedTo(world, noticeId) } };
  },
  ...privacyCases,
  getSettings: inCounty,
  saveSetting: async (world) => {
    const token = await world.signIn(await world.accountWith('disclosureOffice'));
    const reply = await world.call(getSettings, { params: { region } }, token);
    const { items } = reply.body as { items: { key: string; value: unknown }[] };
    const replaces = items.find(({ key }) => key === 'courtName')?.value;
    return { params: { region, key: 'courtName' }, body: { value: '演示法院', replaces } };
  },
  listLetterTemplates: inCounty,
  saveLetterTemplate: () => ({
    params: { region, kind: 'transferList' },
    body: { version: 0, blocks: [] },
  }),
  previewLetterTemplate: () => ({
    params: { region, kind: 'replyLetter' },
    body: { variant: 'granted' },
  }),
  getCalendar: () => ({}),
  workflowChart: () => ({ params: { region, kind: 'application' } }),
  workflowSteps: () => ({ params: { region, kind: 'proactive' } }),
};

/** 每个接口至少一次合规的调用；缺了哪个，测试就不通过。 */
export const cases: Readonly<Record<string, Case>> = {
  ...Object.fromEntries(Object.entries(plainCases).map(([id, make]) => [id, helped(make)])),
  ...residentCases,
};

/** 申请人直接写明部门的申请，该部门可以确认收到。 */
const addressed = async (world: World): Promise<Call> => {
  const { submitApplication } = await import('@shared/contract/applications');
  const addresseeId = await departmentIdOf(world);
  const token = await world.signIn(await world.accountWith('resident'));
  const reply = await world.call(
    submitApplication,
    { params: { region }, body: submission({ addresseeId }) },
    token,
  );
  const { applicationId } = reply.body as { applicationId: string };
  return { params: { region, applicationId }, body: { version: 1 } };
};

/** 有专门测试文件的接口：须备好外部条件（微信服务器、口令、附件），不宜放进总表。 */
export const testedElsewhere: Readonly<Record<string, string>> = {
  ...secondFactorElsewhere,
  recordSubscriptions: 'test/api/notifications',
  previewCatalogueImport: 'test/api/catalogue',
  previewMatters: 'test/api/catalogue',
  saveWechatPhone: 'test/api/identity',
  deleteMyAccount: 'test/api/identity',
  uploadPersonalFile: 'test/api/applications',
  revealPersonalFile: 'test/api/applications',
  revealFiler: 'test/api/applications',
  signInWithWechat: 'test/api/identity',
  signInWithPassword: 'test/api/identity',
  downloadReplyAttachment: 'test/api/applications',
  readFinanceFile: 'test/api/notices',
  downloadVillageFile: 'test/api/village-affairs',
};
