// 规则测试用的一件申请、几种人和一个县的组织；不碰数据库。
import type { Application, Person, Reply } from '@functions/applications/domain/application';
import type { Situation } from '@functions/applications/domain/decision';
import {
  organisationsOf,
  type OrganisationFact,
} from '@functions/applications/domain/organisations';
import { NO_TRACKS } from '@functions/applications/domain/tracks';
import { settingsOf } from '@shared/law/conventions';
import { officialCalendar } from '@functions/platform/calendar';
import type { OrganisationKind } from '@shared/vocabulary/organisation';

const organisation = (
  organisationId: string,
  name: string,
  kind: OrganisationKind,
): OrganisationFact => ({
  organisationId,
  parentId: null,
  name,
  kind,
  isDisclosureOffice: organisationId === 'office',
  phone: '',
});

export const county = organisationsOf([
  organisation('county', '明湖区人民政府', 'county'),
  organisation('office', '区政府办公室', 'department'),
  organisation('civil', '区民政局', 'department'),
  organisation('finance', '区财政局', 'department'),
  organisation('tax', '区税务局', 'department'),
  organisation('justice', '区司法局', 'department'),
  organisation('lakeside', '湖滨街道办事处', 'subdistrict'),
  organisation('green', '青山镇人民政府', 'township'),
  organisation('willow', '柳树村', 'village'),
  organisation('bridge', '石桥社区', 'community'),
  organisation('guide', '市级业务指导处', 'guidingUnit'),
]);

const person = (
  accountId: string,
  roles: Person['roles'],
  organisationId: string | null,
): Person => ({ accountId, displayName: accountId, roles, organisationId });

/** 与这件申请有各种关系的人。 */
export const people = {
  applicant: person('applicant', ['resident'], null),
  otherResident: person('otherResident', ['resident'], null),
  office: person('office', ['disclosureOffice'], 'office'),
  claimingOfficer: person('claimingOfficer', ['caseOfficer'], 'civil'),
  colleague: person('colleague', ['caseOfficer'], 'civil'),
  supportingOfficer: person('supportingOfficer', ['caseOfficer'], 'finance'),
  strangerOfficer: person('strangerOfficer', ['caseOfficer'], 'tax'),
  approver: person('approver', ['approver'], 'civil'),
  reviewer: person('reviewer', ['reviewer'], 'civil'),
  legalReviewer: person('legalReviewer', ['legalReviewer'], 'justice'),
  strangerApprover: person('strangerApprover', ['approver'], 'finance'),
  /** 今天代认领的经办人办理的同事。 */
  deputy: { ...person('deputy', ['caseOfficer'], 'civil'), actsFor: ['claimingOfficer'] },
  /** 认领的经办人同时有签发、审查之权：自己拟的仍不能自己审、自己签。 */
  draftingApprover: person('claimingOfficer', ['caseOfficer', 'reviewer', 'approver'], 'civil'),
  villageEditor: person('villageEditor', ['villageEditor'], 'willow'),
  supervisionMember: person('supervisionMember', ['supervisionMember'], 'willow'),
  townshipSupervisor: person('townshipSupervisor', ['townshipSupervisor'], 'township'),
  assistant: person('assistant', ['assistant'], 'willow'),
  systemAdmin: person('systemAdmin', ['systemAdmin'], 'office'),
  auditor: person('auditor', ['auditor'], 'office'),
} as const satisfies Record<string, Person>;

export const reply = (change: Partial<Reply> = {}): Reply => ({
  kind: 'granted',
  outcome: '3.1',
  content: '现随本答复提供所申请的信息。',
  reason: '',
  weighing: '',
  accessWay: '',
  specialLaw: '',
  properDoor: '',
  earlierReplyNumber: '',
  redactions: [],
  searchRecord: '',
  rightBodyName: '',
  rightBodyContact: '',
  attachmentIds: [],
  organisationId: 'civil',
  draftedBy: 'claimingOfficer',
  approvedBy: null,
  repliedOn: null,
  ...change,
});

/** 刚提交、未分办的一件。 */
export const application = (change: Partial<Application> = {}): Application => ({
  regionId: 'minghu',
  applicationId: 'a',
  registrationNumber: '明湖公开申〔2026〕00001号',
  queryCode: 'ABCDEFGH',
  accountId: 'applicant',
  vaultId: 'v',
  applicantKey: 'k',
  applicantKind: 'naturalPerson',
  applicantMaskedName: '虚*',
  channel: 'online',
  description: '低保审批情况',
  nature: 'application',
  insists: false,
  suggestedIds: [],
  desiredForm: 'electronic',
  deliveryMethod: 'inApp',
  villageId: null,
  addresseeId: 'office',
  leadDepartmentId: null,
  supportingDepartmentIds: [],
  caseOfficerId: null,
  state: 'submitted',
  version: 1,
  submittedAt: '2026-11-20T02:00:00.000Z',
  confirmedAt: null,
  receivedOn: null,
  dueOn: null,
  isProvisional: false,
  repliedOn: null,
  reply: null,
  matter: 'disclosure',
  outcome: null,
  tracks: NO_TRACKS,
  waitingFor: null,
  parentId: null,
  mergedIntoId: null,
  archivedOn: null,
  ...change,
});

const received = {
  confirmedAt: '2026-11-20T03:00:00.000Z',
  receivedOn: '2026-11-20',
  dueOn: '2026-12-18',
} as const;
const routed = {
  ...received,
  leadDepartmentId: 'civil',
  supportingDepartmentIds: ['finance'],
} as const;
const claimed = { ...routed, caseOfficerId: 'claimingOfficer' } as const;

/** 办到各个地步的同一件申请。 */
export const stages = {
  submitted: application(),
  submittedToDepartment: application({ addresseeId: 'civil', leadDepartmentId: 'civil' }),
  unrouted: application({ ...received, state: 'inProgress' }),
  unclaimed: application({ ...routed, state: 'inProgress' }),
  claimed: application({ ...claimed, state: 'inProgress' }),
  drafted: application({ ...claimed, state: 'inProgress', reply: reply() }),
  awaitingApproval: application({ ...claimed, state: 'awaitingApproval', reply: reply() }),
  awaitingAmendment: application({ ...claimed, state: 'awaitingAmendment' }),
  replied: application({
    ...claimed,
    state: 'replied',
    repliedOn: '2026-12-01',
    reply: reply({ approvedBy: 'approver', repliedOn: '2026-12-01' }),
  }),
  abandoned: application({ ...claimed, state: 'abandoned' }),
  withdrawn: application({ ...claimed, state: 'withdrawn' }),
} as const satisfies Record<string, Application>;

export const situation = (
  facts: Application,
  by: Person,
  change: Partial<Situation> = {},
): Situation => ({
  application: facts,
  person: by,
  organisations: county,
  calendar: officialCalendar,
  events: [],
  settings: settingsOf(),
  newId: () => '00000000-0000-4000-8000-00000000aaaa',
  attachments: [],
  today: '2026-11-23',
  now: '2026-11-23T02:00:00.000Z',
  ...change,
});
