import type { Role } from '@shared/vocabulary/role';
import type { Application, Person } from './application';
import type { Who } from './transition';

/** 不可以时说一句缘由，可以时为 undefined。 */
type Check = (application: Application, person: Person) => string | undefined;

const has = (person: Person, role: Role) => person.roles.includes(role);

const isOfLead = ({ leadDepartmentId }: Application, { organisationId }: Person) =>
  leadDepartmentId !== null && leadDepartmentId === organisationId;

const isOfSupport = ({ supportingDepartmentIds }: Application, { organisationId }: Person) =>
  organisationId !== null && supportingDepartmentIds.includes(organisationId);

/** 就是他，或者他今天代为办理。 */
export const isOrActsFor = (person: Person, accountId: string | null): boolean =>
  accountId !== null &&
  (person.accountId === accountId || (person.actsFor ?? []).includes(accountId));

/** 拟写答复的人：自己拟的不能自己审、自己签。更正申请不另拟稿，经办人即拟办的人。 */
const isDrafter = ({ reply, matter, caseOfficerId }: Application, { accountId }: Person) =>
  (matter === 'recordCorrection' ? caseOfficerId : reply?.draftedBy) === accountId;

/** 站在申请人一边的：本人，以及此刻替他办的人。 */
export const isApplicantSide = (
  { accountId, helperIds = [] }: Pick<Application, 'accountId' | 'helperIds'>,
  person: Pick<Person, 'accountId' | 'roles'>,
): boolean =>
  (person.roles.includes('resident') || person.roles.includes('assistant')) &&
  (accountId === person.accountId || helperIds.includes(person.accountId));

/** 此刻替申请人办的人。 */
export const isHelper = (
  { helperIds = [] }: Pick<Application, 'helperIds'>,
  { accountId }: Pick<Person, 'accountId'>,
): boolean => helperIds.includes(accountId);

const isApplicant = isApplicantSide;

const leadOfficer: Check = (application, person) =>
  has(person, 'caseOfficer') && isOfLead(application, person)
    ? undefined
    : '只有主办单位的经办人可以进行此操作';

const CLAIMED_BY_OTHER = '这件申请已由同事认领，只有认领的经办人可以进行此操作';

const claimingOfficer: Check = (application, person) => {
  const barred = leadOfficer(application, person);
  if (barred !== undefined) return barred;
  if (application.caseOfficerId === null) return '请先认领这件申请';
  return isOrActsFor(person, application.caseOfficerId) ? undefined : CLAIMED_BY_OTHER;
};

const handler: Check = (application, person) =>
  has(person, 'disclosureOffice') || claimingOfficer(application, person) === undefined
    ? undefined
    : '只有公开办或者认领的经办人可以进行此操作';

/** 在本程序里没有账号，或者不是网上提交的：申请人自己点不了，由工作人员登记。 */
const isPaper = ({ accountId, channel }: Application) => accountId === null || channel !== 'online';

const CHECKS: Readonly<Record<Who, Check>> = {
  applicant: (application, person) =>
    isApplicant(application, person) ? undefined : '只有申请人本人可以进行此操作',
  applicantOrHandler: (application, person) =>
    isApplicant(application, person) || handler(application, person) === undefined
      ? undefined
      : '只有申请人、公开办或者认领的经办人可以进行此操作',
  applicantOrPaperHandler: (application, person) => {
    if (isApplicant(application, person)) return undefined;
    if (!isPaper(application)) return '只有申请人本人可以进行此操作';
    return handler(application, person) === undefined
      ? undefined
      : '只有申请人、公开办或者认领的经办人可以进行此操作';
  },
  office: (_, person) => (has(person, 'disclosureOffice') ? undefined : '只有公开办可以进行此操作'),
  officeOrLeadOfficer: (application, person) =>
    has(person, 'disclosureOffice') || leadOfficer(application, person) === undefined
      ? undefined
      : '只有公开办或者主办单位的经办人可以进行此操作',
  leadOfficer,
  leadMember: (application, person) =>
    isOfLead(application, person) && (has(person, 'caseOfficer') || has(person, 'approver'))
      ? undefined
      : '只有主办单位的经办人、签发人可以进行此操作',
  handlingOfficer: (application, person) =>
    leadOfficer(application, person) ??
    (application.caseOfficerId === null || isOrActsFor(person, application.caseOfficerId)
      ? undefined
      : CLAIMED_BY_OTHER),
  claimingOfficer,
  handler,
  supportingOfficer: (application, person) =>
    has(person, 'caseOfficer') && isOfSupport(application, person)
      ? undefined
      : '只有协办单位的经办人可以进行此操作',
  reviewer: (application, person) => {
    const isReviewer = has(person, 'reviewer') || has(person, 'approver');
    if (!isReviewer || !isOfLead(application, person))
      return '只有主办单位的保密审查人、签发人可以进行此操作';
    return isDrafter(application, person) ? '答复是您拟写的，须由另一个人审查' : undefined;
  },
  legalReviewer: (application, person) => {
    if (!has(person, 'legalReviewer')) return '只有司法局的合法性审查人可以进行此操作';
    return isDrafter(application, person) ? '答复是您拟写的，须由另一个人审查' : undefined;
  },
  leadApprover: (application, person) => {
    if (!has(person, 'approver') || !isOfLead(application, person))
      return '只有主办单位的签发人可以进行此操作';
    if (!isDrafter(application, person)) return undefined;
    return application.matter === 'recordCorrection'
      ? '这件是您经办的，须由另一位签发人签发'
      : '答复是您拟写的，须由另一位签发人审核签发';
  },
};

/** 身份不符的缘由。拟写答复的人不得审查、签发自己拟写的答复。 */
export const barredBecauseOfWho = (
  who: Who,
  application: Application,
  person: Person,
): string | undefined => CHECKS[who](application, person);
