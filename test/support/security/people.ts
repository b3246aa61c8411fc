// 每种角色再立两个人：本县里与谁都不相干的外人、别县的人。矩阵拿他们去试别人的东西。
import { randomUUID } from 'node:crypto';
import type { Audience } from '@shared/contract/endpoint';
import { roles, type Role } from '@shared/vocabulary/role';
import { departmentIdOf } from '../contract/application-steps';
import { villageStaff } from '../contract/notice-steps';
import type { World } from '../world';

export const HOME = 'minghu';
export const ELSEWHERE = 'yanhu';

const BODIES = [
  { organisationId: 'zz-department', name: '虚构局', kind: 'department', parentId: null },
  { organisationId: 'zz-township', name: '虚构镇人民政府', kind: 'township', parentId: null },
  { organisationId: 'zz-village', name: '虚构村', kind: 'village', parentId: 'zz-township' },
] as const;

const BODY_OF: Readonly<Record<Role, (typeof BODIES)[number]['organisationId'] | null>> = {
  resident: null,
  assistant: 'zz-village',
  villageEditor: 'zz-village',
  supervisionMember: 'zz-village',
  caseOfficer: 'zz-department',
  reviewer: 'zz-department',
  legalReviewer: 'zz-department',
  approver: 'zz-department',
  disclosureOffice: 'zz-department',
  townshipSupervisor: 'zz-township',
  systemAdmin: 'zz-department',
  auditor: 'zz-department',
};

/** 外人的登录名，两个县相同；排在演示账号之后，别处任取一个账号时取不到他们。 */
export const outsider = (role: Role): string => `zz-outsider-${role.toLowerCase()}`;

const seatBodies = (world: World, regionId: string) =>
  world.platform.database.write({ regionId, kind: 'system' }, async (tx) => {
    for (const { organisationId, name, kind, parentId } of BODIES)
      await tx`
        insert into organisations (region_id, organisation_id, parent_id, name, kind)
        values (${regionId}, ${organisationId}, ${parentId}, ${name}, ${kind})`;
  });

/** 立一个演示账号，返回它的标识。 */
export const seatAccount = async (
  world: World,
  regionId: string,
  account: { readonly loginName: string; readonly role: Role },
): Promise<string> => {
  const accountId = randomUUID();
  const { loginName, role } = account;
  await world.platform.database.write(
    { regionId, kind: 'system' },
    (tx) => tx`
      insert into accounts (region_id, account_id, kind, display_name, roles, organisation_id,
        login_name, is_demonstration)
      values (${regionId}, ${accountId}, ${role === 'resident' ? 'resident' : 'staff'},
        ${`外人${roles.labels[role]}`}, ${[role]}, ${BODY_OF[role]}, ${loginName}, true)`,
  );
  return accountId;
};

/** 两个县里各立十二个外人和他们的单位。 */
export const seatOutsiders = async (world: World): Promise<void> => {
  for (const regionId of [HOME, ELSEWHERE]) {
    await seatBodies(world, regionId);
    for (const role of roles.values)
      await seatAccount(world, regionId, { loginName: outsider(role), role });
  }
};

/** 东西归他的那个人：与合规调用里备好的东西同一个村、同一个单位。 */
export const holderOf = async (world: World, role: Role): Promise<string> => {
  const staff = await villageStaff(world);
  if (role === 'villageEditor') return staff.editor;
  if (role === 'supervisionMember') return staff.member;
  const isOfDepartment = role === 'caseOfficer' || role === 'approver';
  return world.accountWith(role, isOfDepartment ? await departmentIdOf(world) : undefined);
};

/** 现登一次：用过的令牌可能已被那次调用收回。 */
export const freshToken = async (
  world: World,
  loginName: string,
  regionId = HOME,
): Promise<string> => {
  const reply = await world.app.request(`/api/${regionId}/sign-in/demonstration`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ loginName }),
  });
  const { token } = (await reply.json()) as { token?: string };
  if (token === undefined) throw new Error(`${loginName} 登录不了：${String(reply.status)}`);
  return token;
};

export const everyone: readonly Audience[] = ['visitor', ...roles.values];
