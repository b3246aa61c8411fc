// 续登、登录着的设备的合规调用。
import { signInForDemonstration } from '@shared/contract/identity';
import { listMySessions } from '@shared/contract/sessions';
import type { Role } from '@shared/vocabulary/role';
import type { World } from '../world';
import { departmentIdOf } from './application-steps';
import type { Case } from './cases';
import { villageStaff } from './notice-steps';

const params = { region: 'minghu' };

/** 代表这个角色的演示账号：村里的人用同一个村的，经办、签发用同一个部门的。 */
export const loginNameOf = async (world: World, role: Role): Promise<string> => {
  const { editor, member } = await villageStaff(world);
  if (role === 'villageEditor') return editor;
  if (role === 'supervisionMember') return member;
  const isInDepartment = role === 'caseOfficer' || role === 'approver';
  return world.accountWith(role, isInDepartment ? await departmentIdOf(world) : undefined);
};

/** 这个角色的演示账号另登录一次。 */
const anotherSignIn = async (world: World, role: Role | 'visitor') => {
  const loginName = await loginNameOf(world, role === 'visitor' ? 'resident' : role);
  const reply = await world.call(signInForDemonstration, { params, body: { loginName } });
  return reply.body as { token: string; refreshToken: string };
};

const anotherSession = async (world: World, role: Role | 'visitor'): Promise<string> => {
  const { token } = await anotherSignIn(world, role);
  const reply = await world.call(listMySessions, { params }, token);
  const { items } = reply.body as { items: { sessionId: string; isThisOne: boolean }[] };
  return items.find(({ isThisOne }) => isThisOne)?.sessionId ?? '';
};

/** 续登与登录着的设备的接口。 */
export const sessionCases: Readonly<Record<string, Case>> = {
  refreshSession: async (world, role) => ({
    params,
    body: { refreshToken: (await anotherSignIn(world, role)).refreshToken },
  }),
  listMySessions: () => ({ params }),
  endSession: async (world, role) => ({
    params: { ...params, sessionId: await anotherSession(world, role) },
  }),
  endOtherSessions: () => ({ params }),
};
