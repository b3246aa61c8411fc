import { ok, refused, type Result } from '@shared/result';
import {
  INCOMPATIBLE_ROLES,
  ROLE_HOMES,
  type IncompatibleRoles,
  type StaffRole,
} from '@shared/permissions/staff-roles';
import { organisationKinds } from '@shared/vocabulary/organisation';
import { roles as roleList, type Role } from '@shared/vocabulary/role';
import type { Home } from '../ports.staff';

const isStaffRole = (role: Role): role is StaffRole => role !== 'resident';

const label = (role: Role) => roleList.labels[role];

/** 一个角色与这一串里的哪个不能兼；都能兼为 undefined。 */
const rivalOf = (rule: IncompatibleRoles, roles: readonly Role[]): Role | undefined => {
  const { with: rivals } = rule;
  if (!roles.includes(rule.role)) return undefined;
  return roles.find(
    (role) => role !== rule.role && (rivals === 'others' || rivals.some((each) => each === role)),
  );
};

const clash = (roles: readonly Role[]): Result<null> | undefined => {
  for (const rule of INCOMPATIBLE_ROLES) {
    const rival = rivalOf(rule, roles);
    if (rival !== undefined)
      return refused(
        'ruleViolated',
        `“${label(rule.role)}”不能兼“${label(rival)}”：${rule.reason}。请分给两个人`,
        { field: 'roles', legalBasis: rule.legalBasis },
      );
  }
  return undefined;
};

const misplaced = (roles: readonly StaffRole[], home: Home): Result<null> | undefined => {
  const stray = roles.find((role) => !ROLE_HOMES[role].includes(home.kind));
  if (stray !== undefined) {
    const kinds = ROLE_HOMES[stray].map((kind) => organisationKinds.labels[kind]).join('、');
    return refused('ruleViolated', `“${label(stray)}”要在${kinds}，请换一个单位或者角色`, {
      field: 'organisationId',
    });
  }
  return roles.includes('disclosureOffice') && !home.isDisclosureOffice
    ? refused('ruleViolated', `${home.name}不是政府信息公开工作机构，请换一个单位或者角色`, {
        field: 'organisationId',
        legalBasis: '《政府信息公开条例》第四条',
      })
    : undefined;
};

/**
 * 这几个角色能不能给这个单位的一个人。
 * 拒绝：村（居）民账号不兼工作人员；不能兼的角色；单位的种类不合。
 * 依据：《村民委员会组织法》第三十二条；《个人信息保护法》第五十一条。
 */
export const checkRoles = (roles: readonly Role[], home: Home): Result<null> => {
  const staff = roles.filter(isStaffRole);
  if (staff.length !== roles.length || staff.length === 0)
    return refused(
      'ruleViolated',
      '单位不能给“村（居）民”角色，村（居）民的账号由本人建立；请选工作人员的角色',
      { field: 'roles' },
    );
  return clash(roles) ?? misplaced(staff, home) ?? ok(null);
};
