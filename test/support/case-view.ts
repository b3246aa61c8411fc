// 页面测试用的一件申请的样子：办理中、已认领；各测试只改要看的几处。
import type { ApplicationView } from '@shared/contract/application-view';

export const applicationId = '00000000-0000-4000-8000-000000000001';
const id = (tail: string) => `00000000-0000-4000-8000-0000000000${tail}`;

export const consultation: ApplicationView['tracks']['consultations'][number] = {
  consultationId: id('11'),
  consulted: 'thirdParty',
  partyName: '虚*',
  about: '拟公开的合同',
  sentOn: '2026-11-19',
  deliveredOn: null,
  windowEnd: '2026-12-10',
  opinion: null,
  opinionOn: null,
  opinionReason: '',
  overrideReason: '',
};

export const remedy: ApplicationView['tracks']['remedies'][number] = {
  remedyId: id('12'),
  kind: 'reconsideration',
  filedOn: '2026-11-19',
  body: '明湖区人民政府',
  caseNumber: '',
  result: null,
  decidedOn: null,
};

const tracks: ApplicationView['tracks'] = {
  amendment: null,
  reasons: null,
  delayedUntil: null,
  consultations: [consultation],
  extension: null,
  fee: null,
  searches: [],
  confidentiality: null,
  legality: null,
  parts: [],
  delivery: null,
  remedies: [remedy],
  supplements: 0,
  isProactiveSuggested: false,
  convertedOn: null,
  revokedOn: null,
};

const clock: NonNullable<ApplicationView['clock']> = {
  receivedOn: '2026-11-20',
  dueOn: '2026-12-18',
  isProvisional: false,
  remainingWorkingDays: 20,
  isOverdue: false,
  steps: [
    { day: '2026-12-18', effect: '第20个工作日', why: '自收到申请之日起', citation: '第三十三条' },
  ],
  countedFrom: '2026-11-20',
  unextendedDueOn: '2026-12-18',
  amendmentNoticeBy: '2026-12-01',
  extensionWorkingDays: 0,
  excludedWorkingDays: 0,
  waitingFor: null,
};

/** 一件申请的样子。 */
export const caseView = (change: Partial<ApplicationView> = {}): ApplicationView => ({
  applicationId,
  registrationNumber: '明湖公开申〔2026〕00001号',
  queryCode: null,
  state: 'inProgress',
  version: 3,
  channel: 'online',
  description: '低保审批情况',
  desiredForm: 'electronic',
  deliveryMethod: 'inApp',
  applicant: {
    kind: 'naturalPerson',
    name: '虚*',
    identityNumber: '',
    contactPerson: '',
    phone: '',
    email: '',
    address: '',
  },
  matter: 'disclosure',
  outcome: null,
  nature: 'application',
  insists: false,
  suggestedDepartments: [{ organisationId: 'civil', name: '区民政局' }],
  addressee: { organisationId: 'office', name: '区政府办公室' },
  leadDepartment: { organisationId: 'civil', name: '区民政局' },
  supportingDepartments: [],
  caseOfficerName: '赵佳宁',
  villageName: null,
  submittedAt: '2026-11-20T02:00:00.000Z',
  confirmedAt: '2026-11-20T02:00:00.000Z',
  expectedDueOn: null,
  clock,
  ownClocks: [],
  remedyClocks: [],
  tracks,
  letters: [],
  comments: [],
  parentNumber: null,
  mergedIntoNumber: null,
  archivedOn: null,
  whoseTurn: '区民政局正在办理',
  timeline: [],
  reply: null,
  availableActions: [],
  ...change,
});
