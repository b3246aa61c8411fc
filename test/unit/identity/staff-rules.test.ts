import { describe, expect, test } from '@jest/globals';
import { INCOMPATIBLE_ROLES, ROLE_HOMES } from '@shared/permissions/staff-roles';
import { organisationKinds } from '@shared/vocabulary/organisation';
import { roles, staffRoles, type Role } from '@shared/vocabulary/role';
import { checkPassword } from '@functions/identity/domain/password-rule';
import { checkRoles } from '@functions/identity/domain/role-rules';
import { mayManage } from '@functions/identity/domain/staff-authority';
import type { Home } from '@functions/identity/ports.staff';

const home = (kind: Home['kind'], isDisclosureOffice = false): Home => ({
  organisationId: 'somewhere',
  name: '某单位',
  kind,
  parentId: 'town',
  isDisclosureOffice,
});

const isStaff = (role: Role): role is keyof typeof ROLE_HOMES => role !== 'resident';
const staff = staffRoles.filter(isStaff);

describe('角色与单位的种类（《村民委员会组织法》第三十二条，《条例》第四条）', () => {
  test.each(staff.flatMap((role) => organisationKinds.values.map((kind) => [role, kind] as const)))(
    '%s 在 %s',
    (role, kind) => {
      expect(checkRoles([role], home(kind, true)).ok).toBe(ROLE_HOMES[role].includes(kind));
    },
  );

  test('公开办的角色只在政府信息公开工作机构', () => {
    expect(checkRoles(['disclosureOffice'], home('department')).ok).toBe(false);
    expect(checkRoles(['disclosureOffice'], home('department', true)).ok).toBe(true);
  });

  test('没有角色、村（居）民角色都不行', () => {
    expect(checkRoles([], home('department')).ok).toBe(false);
    expect(checkRoles(['resident'], home('village')).ok).toBe(false);
  });
});

describe('不能兼的角色：每一对都试', () => {
  const banned = (left: Role, right: Role) =>
    INCOMPATIBLE_ROLES.some(({ role, with: rivals }) =>
      [
        [left, right],
        [right, left],
      ].some(
        ([one, other]) =>
          role === one && (rivals === 'others' || rivals.some((each) => each === other)),
      ),
    );
  const everywhere = (pair: readonly Role[]) =>
    organisationKinds.values.some((kind) => checkRoles(pair, home(kind, true)).ok);

  test.each(
    staff.flatMap((left, index) => staff.slice(index + 1).map((right) => [left, right] as const)),
  )('%s 与 %s', (left, right) => {
    const sharesHome = ROLE_HOMES[left].some((kind) => ROLE_HOMES[right].includes(kind));
    expect(everywhere([left, right])).toBe(!banned(left, right) && sharesHome);
  });

  test('系统管理员、审计与任何角色都不能兼；监督委员会成员不能经办', () => {
    for (const role of roles.values.filter((each) => each !== 'systemAdmin'))
      expect(everywhere(['systemAdmin', role])).toBe(false);
    for (const role of roles.values.filter((each) => each !== 'auditor'))
      expect(everywhere(['auditor', role])).toBe(false);
    expect(everywhere(['villageEditor', 'supervisionMember'])).toBe(false);
    expect(everywhere(['caseOfficer', 'approver'])).toBe(true);
  });
});

describe('谁管得了谁', () => {
  const manager = (role: Role) => ({
    accountId: 'me',
    displayName: '管账号的人',
    roles: [role],
    organisationId: 'town',
  });
  const outside = { parentId: 'other' };

  test.each(staff.map((role) => [role] as const))('%s', (role) => {
    const post = { roles: [role], home: home('village') };
    const isVillageRole = ['assistant', 'villageEditor', 'supervisionMember'].includes(role);
    expect(mayManage(manager('systemAdmin'), post)).toBe(true);
    expect(mayManage(manager('disclosureOffice'), post)).toBe(
      role !== 'systemAdmin' && role !== 'auditor',
    );
    expect(mayManage(manager('townshipSupervisor'), post)).toBe(isVillageRole);
    expect(mayManage(manager('townshipSupervisor'), { ...post, home: outside })).toBe(false);
    expect(mayManage(manager('caseOfficer'), post)).toBe(false);
  });
});

describe('密码', () => {
  const whose = { loginName: 'liangyifan', displayName: '梁一帆' };
  test.each([
    '石榴树下听雨声-7391',
    'correct horse battery staple',
    'k8$Fz!2pQ9w#',
    '湖边的风吹过三棵老槐树',
    'x'.padEnd(11, 'y') + 'abcdz91!',
  ])('可以：%s', (password) => {
    expect(checkPassword(`${password}乙`, whose)).toMatchObject({ ok: true });
  });

  test.each([
    ['short-one', '太短'],
    ['x'.repeat(201), '太长'],
    ['LiangYiFan#2026ok', '自己的账号'],
    ['我是梁一帆今年要努力工作', '自己的账号'],
    ['password12345', '太常见'],
    ['Admin@123456789', '太常见'],
    ['123456789012', '太常见'],
    ['abcdefghijklmn', '太常见'],
    ['qwertyuiop[]', '太常见'],
    ['aaaaaaaaaaaaaa', '太常见'],
    ['abcabcabcabcabc', '太常见'],
    ['minglan2026!', '太常见'],
    ['1qaz2wsx3edc4rfv', '太常见'],
    ['ｐａｓｓｗｏｒｄ12345', '太常见'],
  ])('不行：%s', (password, why) => {
    const result = checkPassword(password, whose);
    expect(result.ok ? '' : result.refusal.message).toContain(why);
  });
});
