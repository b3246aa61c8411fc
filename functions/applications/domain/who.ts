import type { Role } from '@shared/vocabulary/role';
import type { Application, Person } from './application';
import type { Condition, Who } from './transition';

/** 不可以时说一句缘由，可以时为 undefined。 */
type Check = (application: Application, person: Person) => string | undefined;

const has = (person: Person, role: Role) => person.roles.includes(role);

const isOfLead = ({ leadDepartmentId }: Application, { organisationId }: Person) =>
  leadDepartmentId !== null && leadDepartmentId === organisationId;

const leadOfficer: Check = (application, person) =>
  has(person, 'caseOfficer') && isOfLead(application, person)
    ? undefined
    : '只有主办单位的经办人可以进行此操作';

const CHECKS: Readonly<Record<Who, Check>> = {
  applicant: (application, person) =>
    has(person, 'resident') && application.accountId === person.accountId
      ? undefined
      : '只有申请人本人可以进行此操作',
  office: (_, person) => (has(person, 'disclosureOffice') ? undefined : '只有公开办可以进行此操作'),
  officeOrLeadOfficer: (application, person) =>
    has(person, 'disclosureOffice') || leadOfficer(application, person) === undefined
      ? undefined
      : '只有公开办或者主办单位的经办人可以进行此操作',
  leadOfficer,
  handlingOfficer: (application, person) =>
    leadOfficer(application, person) ??
    (application.caseOfficerId === null || application.caseOfficerId === person.accountId
      ? undefined
      : '这件申请已由同事认领，只有认领的经办人可以进行此操作'),
  claimingOfficer: (application, person) => {
    const barred = leadOfficer(application, person);
    if (barred !== undefined) return barred;
    if (application.caseOfficerId === null) return '请先认领这件申请';
    return application.caseOfficerId === person.accountId
      ? undefined
      : '这件申请已由同事认领，只有认领的经办人可以进行此操作';
  },
  leadApprover: (application, person) => {
    if (!has(person, 'approver') || !isOfLead(application, person))
      return '只有主办单位的签发人可以进行此操作';
    return application.reply?.draftedBy === person.accountId
      ? '答复是您拟写的，须由另一位签发人审核签发'
      : undefined;
  },
};

/** 身份不符的缘由。拟写答复的人不得签发自己拟写的答复。 */
export const barredBecauseOfWho = (
  who: Who,
  application: Application,
  person: Person,
): string | undefined => CHECKS[who](application, person);

const CONDITIONS: Readonly<Record<Condition, (application: Application) => string | undefined>> = {
  none: () => undefined,
  unclaimed: ({ caseOfficerId }) => (caseOfficerId === null ? undefined : '这件申请已有经办人认领'),
  drafted: ({ reply }) => (reply ? undefined : '还没有拟写答复，请先拟写'),
};

/** 条件不具备的缘由。 */
export const barredBecauseOfCondition = (
  when: Condition,
  application: Application,
): string | undefined => CONDITIONS[when](application);
