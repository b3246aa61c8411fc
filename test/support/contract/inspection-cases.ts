// 公开栏检查的合规调用。
import * as inspections from '@shared/contract/village-inspections';
import { newKey, type Actors } from '../world';
import { one } from './demonstration-rows';
import { villageStaff } from './notice-steps';
import type { Case } from './cases';

const region = 'minghu';

/** 管着经办人那个村的乡镇（街道）监督人员，和那个村。 */
export const overseers = async (world: Actors) => {
  const { editor } = await villageStaff(world);
  const organisationId = await one(
    world,
    'organisation_id',
    'accounts',
    `login_name = '${editor}'`,
  );
  const township = await one(
    world,
    'parent_id',
    'organisations',
    `organisation_id = '${organisationId}'`,
  );
  const supervisor = await world.accountWith('townshipSupervisor', township);
  return { editor, supervisor, organisationId };
};

/** 记一次有问题的检查。 */
export const inspectionBody = (organisationId: string, over: Record<string, unknown> = {}) => ({
  idempotencyKey: newKey(),
  organisationId,
  inspectedOn: '2026-11-18',
  way: 'onSite',
  faults: ['late', 'differs'],
  remark: '第三季度收支没有上墙',
  rectifyBy: '2026-12-01',
  ...over,
});

export const inspectionCases: Readonly<Record<string, Case>> = {
  listInspections: () => ({ params: { region } }),
  recordInspection: async (world) => {
    const login = await world.accountWith('townshipSupervisor');
    const township = await one(world, 'organisation_id', 'accounts', `login_name = '${login}'`);
    const village = await one(
      world,
      'organisation_id',
      'organisations',
      `parent_id = '${township}'`,
    );
    return { params: { region }, body: inspectionBody(village) };
  },
  rectifyBoard: async (world) => {
    const { supervisor, organisationId } = await overseers(world);
    const token = await world.signIn(supervisor);
    const input = { params: { region }, body: inspectionBody(organisationId) };
    const reply = await world.call(inspections.recordInspection, input as never, token);
    const { inspectionId, version } = reply.body as inspections.InspectionView;
    return {
      params: { region, inspectionId },
      body: { version, rectification: '已补贴上墙，并与网上核对一致' },
    };
  },
};
