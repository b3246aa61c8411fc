// 路径里的每一种参数指着谁的东西：按参数的种类说，不按接口说。新的种类、新的角色没有说明，矩阵就不通过。
import type { AnyEndpoint } from '@shared/contract/endpoint';
import { roles, type Role } from '@shared/vocabulary/role';

/** own：只有自己的（本人、本村、本单位）；county：全县同一职责的人都可以。 */
export type Reach = 'own' | 'county';

/** ownToWrite：全县都看得，只改得了自己的。 */
type Rule = Reach | 'ownToWrite';
type Owners = Readonly<Partial<Record<Role, Rule>>>;

const OWN_VILLAGE: Owners = { villageEditor: 'own', supervisionMember: 'own' };
const OWN_CASE: Owners = {
  resident: 'own',
  assistant: 'own',
  caseOfficer: 'own',
  reviewer: 'own',
  approver: 'own',
  // 司法局看送审的，公开办看全县的。
  legalReviewer: 'county',
  disclosureOffice: 'county',
};
const OWN_NOTICE: Owners = {
  ...OWN_VILLAGE,
  caseOfficer: 'own',
  reviewer: 'own',
  approver: 'own',
  disclosureOffice: 'county',
};

/** 参数 → 谁只看得到自己的。 */
const OWNED: Readonly<Record<string, Owners>> = {
  applicationId: OWN_CASE,
  letterId: OWN_CASE,
  noticeId: OWN_NOTICE,
  attachmentId: { ...OWN_CASE, ...OWN_NOTICE },
  // 各单位报的目录由全县汇总：经办人只办本单位的，签发人、公开办看全县的。
  versionId: { caseOfficer: 'own', approver: 'county', disclosureOffice: 'county' },
  organisationId: { caseOfficer: 'own', approver: 'own', disclosureOffice: 'county' },
  decisionId: OWN_VILLAGE,
  memberId: OWN_VILLAGE,
  entryId: OWN_VILLAGE,
  questionId: { ...OWN_VILLAGE, townshipSupervisor: 'own' },
  inspectionId: OWN_VILLAGE,
  obligationId: OWN_VILLAGE,
  // 乡镇管本乡镇的人，公开办、系统管理员管全县的。
  accountId: { townshipSupervisor: 'own', disclosureOffice: 'county', systemAdmin: 'county' },
  invitationId: { townshipSupervisor: 'own', disclosureOffice: 'county', systemAdmin: 'county' },
  deliveryId: { disclosureOffice: 'county', systemAdmin: 'county' },
  fileId: { caseOfficer: 'own', disclosureOffice: 'county' },
  messageId: Object.fromEntries(roles.values.map((role) => [role, 'own'])),
  // 登录是本人的：谁也动不了别人的。
  sessionId: Object.fromEntries(roles.values.map((role) => [role, 'own'])),
  reportId: { townshipSupervisor: 'own' },
  // 各乡镇的应公开事项样本全县互相看得到，里面没有个人信息。
  townshipId: {
    townshipSupervisor: 'ownToWrite',
    villageEditor: 'ownToWrite',
    supervisionMember: 'ownToWrite',
    disclosureOffice: 'county',
  },
  viewId: {
    caseOfficer: 'own',
    reviewer: 'own',
    legalReviewer: 'own',
    approver: 'own',
    disclosureOffice: 'own',
  },
};

/** 不指着谁的东西的参数：县、种类、年份、全县共用的条目。 */
const SHARED: ReadonlySet<string> = new Set([
  'region',
  'section',
  'kind',
  'key',
  'listKind',
  'year',
  'month',
  'stage',
  'revision',
  'version',
  'entryKey',
  'matterId',
  'ruleId',
  'classKey',
]);

export const parametersOf = ({ path }: AnyEndpoint): string[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);

/** 指着某个东西的参数。 */
export const ownedParameters = (endpoint: AnyEndpoint): string[] =>
  parametersOf(endpoint).filter((name) => !SHARED.has(name));

/**
 * 这个角色在这个接口上够得着多远；路径里有好几样东西的，有一样只够得着自己的就算自己的。
 * @returns 没有说明的是 null
 */
export const reachOf = (endpoint: AnyEndpoint, role: Role): Reach | null => {
  const rules = ownedParameters(endpoint).map((name) => OWNED[name]?.[role] ?? null);
  if (rules.includes(null)) return null;
  const isOwn =
    rules.includes('own') || (rules.includes('ownToWrite') && endpoint.method !== 'GET');
  return isOwn ? 'own' : 'county';
};
