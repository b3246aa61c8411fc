// 收支、应公开事项清单、公开情况的各个接口，各角色一次合规的调用。
import { addOwnDuty, getListTemplate, saveListTemplate } from '@shared/contract/duties';
import type { OutputOf } from '@shared/contract/endpoint';
import { newKey, type World } from '../world';
import type { Case } from './cases';
import { villageStaff } from './notice-steps';

const region = 'minghu';
const item = {
  itemId: 'assets',
  title: '集体资产变动情况',
  affairsKind: 'finance' as const,
  rhythm: 'quarterly' as const,
};

/** 各村自己的乡镇（街道）。 */
const townshipOf = async (world: World): Promise<string> => {
  const { editor } = await villageStaff(world);
  const rows = await world.platform.database.read(
    { regionId: region, kind: 'system' },
    (sql) => sql<{ parentId: string }[]>`
      select o.parent_id from accounts a
      join organisations o on o.region_id = a.region_id and o.organisation_id = a.organisation_id
      where a.region_id = ${region} and a.login_name = ${editor}`,
  );
  return rows[0]?.parentId ?? '';
};

/** 编样本的人，和他的乡镇（街道）。 */
const supervised = async (world: World) => {
  const loginName = await world.accountWith('townshipSupervisor');
  const rows = await world.platform.database.read(
    { regionId: region, kind: 'system' },
    (sql) => sql<{ organisationId: string }[]>`
      select organisation_id from accounts where login_name = ${loginName}`,
  );
  return rows[0]?.organisationId ?? '';
};

const versionOf = async (world: World, townshipId: string): Promise<number> => {
  const token = await world.signIn(await world.accountWith('disclosureOffice'));
  const params = { region, townshipId };
  const reply = await world.call(getListTemplate, { params }, token);
  return (reply.body as OutputOf<typeof getListTemplate>).version;
};

const ownDuty = async (world: World): Promise<string> => {
  const { editor } = await villageStaff(world);
  const token = await world.signIn(editor);
  const idempotencyKey = newKey();
  const body = { title: '水质检测', affairsKind: 'village' as const, rhythm: 'quarterly' as const };
  await world.call(addOwnDuty, { params: { region }, body: { ...body, idempotencyKey } }, token);
  return `own-${idempotencyKey}`;
};

export const dutyCases: Readonly<Record<string, Case>> = {
  previousFinance: () => ({ params: { region }, query: { period: '2026年第二季度' } }),
  listBodyDuties: () => ({ params: { region, organisationId: 'liushuping' } }),
  getListTemplate: async (world) => ({ params: { region, townshipId: await townshipOf(world) } }),
  saveListTemplate: async (world) => {
    const townshipId = await supervised(world);
    const version = await versionOf(world, townshipId);
    return { params: { region, townshipId }, body: { version, items: [item] } };
  },
  previewAdoption: () => ({ params: { region } }),
  adoptListTemplate: async (world) => {
    const townshipId = await townshipOf(world);
    const version = await versionOf(world, townshipId);
    const token = await world.signIn(await world.accountWith('disclosureOffice'));
    const body = { version, items: [item] };
    await world.call(saveListTemplate, { params: { region, townshipId }, body }, token);
    return { params: { region }, body: { version: version + 1 } };
  },
  addOwnDuty: () => ({
    params: { region },
    body: {
      title: '水质检测',
      affairsKind: 'village',
      rhythm: 'quarterly',
      idempotencyKey: newKey(),
    },
  }),
  changeDutyRhythm: async (world) => ({
    params: { region, obligationId: await ownDuty(world) },
    body: { rhythm: 'monthly' },
  }),
  retireOwnDuty: async (world) => ({ params: { region, obligationId: await ownDuty(world) } }),
  coverageOfBody: () => ({ params: { region, organisationId: 'liushuping' } }),
  countyCoverage: () => ({ params: { region } }),
  coverageSummary: () => ({ params: { region } }),
};
