import { saveView } from '@shared/contract/desk';
import { deskRoles, type Role } from '@shared/vocabulary/role';
import { newKey, type World } from '../world';
import { tokenOfDoer, type Doer } from './act-steps';
import { caseIn } from './application-steps';
import type { Case } from './cases';

const params = { region: 'minghu' };

/** 先存一个，各角色删去自己的那一个。 */
const ownView = async (world: World, role: Role | 'visitor'): Promise<string> => {
  const viewId = newKey();
  if (role === 'visitor' || !(deskRoles as readonly Role[]).includes(role)) return viewId;
  const token = await tokenOfDoer(world, role as Doer);
  const body = { viewId, name: viewId.slice(0, 20), filter: { view: 'all' as const } };
  const reply = await world.call(saveView, { params, body }, token);
  if (reply.status !== 200) throw new Error(`saveView: ${JSON.stringify(reply.body)}`);
  return viewId;
};

const oneItem = async (world: World, state: 'submitted' | 'unclaimed') => {
  const { applicationId, version, departmentId } = await caseIn(world, state);
  return { items: [{ applicationId, version }], departmentId };
};

/** 办理台各接口的一次合规的调用。 */
export const deskCases: Readonly<Record<string, Case>> = {
  listSavedViews: () => ({ params }),
  saveView: () => ({
    params,
    body: { viewId: newKey(), name: newKey().slice(0, 20), filter: { view: 'all', q: '低保' } },
  }),
  deleteView: async (world, role) => ({
    params: { ...params, viewId: await ownView(world, role) },
  }),
  bulkDispatch: async (world) => {
    const { items, departmentId } = await oneItem(world, 'unclaimed');
    return { params, body: { items, leadDepartmentId: departmentId } };
  },
  bulkConfirmReceipt: async (world) => {
    const { items } = await oneItem(world, 'submitted');
    return { params, body: { items } };
  },
};
