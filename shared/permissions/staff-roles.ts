import type { OrganisationKind } from '../vocabulary/organisation';
import type { Role } from '../vocabulary/role';

/** 工作人员的角色：除村（居）民外。 */
export type StaffRole = Exclude<Role, 'resident'>;

/** 管工作人员账号的人：公开办管全县办事的，系统管理员管全部账号，乡镇（街道）管所属村（社区）的。 */
export const staffManagers = [
  'disclosureOffice',
  'systemAdmin',
  'townshipSupervisor',
] as const satisfies readonly Role[];

/** 能签发、能管全县、能管账号、能看全部审计的：登录必须用两步验证。依据：《网络安全法》第二十三条。 */
export const secondFactorRoles = [
  'approver',
  'disclosureOffice',
  'systemAdmin',
  'auditor',
] as const satisfies readonly Role[];

/** 这些角色里有没有必须两步验证的。 */
export const needsSecondFactor = (roles: readonly Role[]): boolean =>
  secondFactorRoles.some((role) => roles.includes(role));

/** 由乡镇（街道）管的村级角色。 */
export const villageRoles = [
  'villageEditor',
  'supervisionMember',
  'assistant',
] as const satisfies readonly StaffRole[];

const IN_VILLAGE: readonly OrganisationKind[] = ['village', 'community'];
const IN_TOWNSHIP: readonly OrganisationKind[] = ['township', 'subdistrict'];
const IN_GOVERNMENT: readonly OrganisationKind[] = ['county', 'department', ...IN_TOWNSHIP];

/** 各角色在哪几种单位里。 */
export const ROLE_HOMES: Readonly<Record<StaffRole, readonly OrganisationKind[]>> = {
  assistant: IN_VILLAGE,
  villageEditor: IN_VILLAGE,
  supervisionMember: IN_VILLAGE,
  townshipSupervisor: IN_TOWNSHIP,
  caseOfficer: IN_GOVERNMENT,
  reviewer: IN_GOVERNMENT,
  approver: IN_GOVERNMENT,
  legalReviewer: ['department'],
  disclosureOffice: ['county', 'department'],
  systemAdmin: ['county', 'department'],
  auditor: ['county', 'department'],
};

export interface IncompatibleRoles {
  readonly role: StaffRole;
  /** 不能兼的；'others' 是别的任何角色。 */
  readonly with: readonly StaffRole[] | 'others';
  readonly reason: string;
  readonly legalBasis: string;
}

/**
 * 一个账号不能兼的角色。拟办、审查、签发在一个账号上可以兼（小单位人少），
 * 同一件上不能是同一个人，由各行为自己查。
 */
export const INCOMPATIBLE_ROLES: readonly IncompatibleRoles[] = [
  {
    role: 'systemAdmin',
    with: 'others',
    reason: '系统管理员管账号，不看、不办任何业务',
    legalBasis: '《个人信息保护法》第五十一条',
  },
  {
    role: 'auditor',
    with: 'others',
    reason: '审计看别人做了什么，自己不办任何业务',
    legalBasis: '《个人信息保护法》第五十一条、第五十四条',
  },
  {
    role: 'supervisionMember',
    with: ['villageEditor', 'townshipSupervisor'],
    reason: '监督村（居）务公开的人不能经办村（居）务公开',
    legalBasis: '《村民委员会组织法》第三十二条',
  },
  {
    role: 'townshipSupervisor',
    with: ['villageEditor', 'assistant'],
    reason: '监督村（居）务的人不能在村（居）里经办',
    legalBasis: '《村民委员会组织法》第三十六条',
  },
];
