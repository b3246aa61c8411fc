import { describe, expect, test } from '@jest/globals';
import { endpoints } from '@shared/contract';
import { capabilities, capabilitiesOf } from '@shared/permissions';
import { INCOMPATIBLE_ROLES, secondFactorRoles } from '@shared/permissions/staff-roles';
import { roles, type Role } from '@shared/vocabulary/role';

const sorted = (words: readonly string[]) => [...words].sort();

describe('权限表与合同一致（《个人信息保护法》第五十一条）', () => {
  const granted = new Map(
    capabilities.flatMap((each) => each.endpoints.map((id) => [id, each] as const)),
  );

  test('能做的事各有各的名称与中文说明', () => {
    expect(new Set(capabilities.map(({ key }) => key)).size).toBe(capabilities.length);
    for (const { label } of capabilities) expect(label).toMatch(/[一-龥]/);
  });

  test('每个接口恰在一样能做的事里；新接口请加进 shared/permissions', () => {
    const listed = capabilities.flatMap((each) => each.endpoints);
    expect(sorted(listed)).toEqual(sorted(endpoints.map(({ id }) => id)));
  });

  test.each(endpoints.map(({ id, audience }) => [id, audience] as const))(
    '%s 的读者与权限表相同',
    (id, audience) => {
      const wanted = granted.get(id)?.roles ?? [];
      expect(sorted(audience)).toEqual(wanted === 'everyone' ? ['visitor'] : sorted(wanted));
    },
  );

  test.each(roles.values.map((role) => [role] as const))('%s 至少能做一样', (role) => {
    expect(capabilitiesOf(role).length).toBeGreaterThan(0);
  });
});

/** 地址碰到申请、申请人、文书、登记本、草稿、个人信息的。 */
const PRIVATE =
  /applica|applicant|letter|register-book|registrations|draft|personal|case|desk|my-data|my-contact|filing|village|notice/;

const closedTo = (role: Role) =>
  endpoints.filter(({ audience }) => !audience.includes('visitor') && audience.includes(role));

describe('系统管理员看不到申请内容、个人信息、草稿', () => {
  const allowed = ['ownAccount', 'ownSecondFactor', 'manageStaff', 'readRegisterState'];

  test('能做的只有账号、登录、没有送到的消息、登记链', () => {
    expect(sorted(capabilitiesOf('systemAdmin').map(({ key }) => key))).toEqual(
      sorted([...allowed, 'handleUndelivered']),
    );
  });

  test.each(
    endpoints
      .filter(({ path, audience }) => PRIVATE.test(path) && !audience.includes('visitor'))
      .map(({ id, audience }) => [id, audience] as const),
  )('%s 不许', (_, audience) => {
    expect(audience).not.toContain('systemAdmin');
    expect(audience).not.toContain('auditor');
  });

  test('这一条真的管着许多接口', () => {
    expect(endpoints.filter(({ path }) => PRIVATE.test(path)).length).toBeGreaterThan(80);
    for (const { path } of closedTo('systemAdmin')) expect(path).not.toMatch(PRIVATE);
  });
});

test('审计只看审计、登记链与影响评估，什么也改不了', () => {
  const own = new Set(['ownAccount', 'ownSecondFactor']);
  const others = capabilitiesOf('auditor').filter(({ key }) => !own.has(key));
  expect(sorted(others.map(({ key }) => key))).toEqual([
    'readAssessments',
    'readAudit',
    'readRegisterState',
  ]);
  const ids = new Set(others.flatMap((each) => each.endpoints));
  for (const { id, method } of endpoints)
    if (ids.has(id)) expect([id, method]).toEqual([id, 'GET']);
});

test('系统管理员、审计不能兼任何角色；能签发、能管人、能看审计的必须两步验证', () => {
  for (const role of ['systemAdmin', 'auditor'] as const)
    expect(INCOMPATIBLE_ROLES.find((rule) => rule.role === role)?.with).toBe('others');
  expect(sorted(secondFactorRoles)).toEqual([
    'approver',
    'auditor',
    'disclosureOffice',
    'systemAdmin',
  ]);
});
