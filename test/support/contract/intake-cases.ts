import { newKey, applicant, type World } from '../world';
import { caseIn, departmentIdOf } from './application-steps';
import type { Case } from './cases';

const region = 'minghu';
const inCounty: Case = () => ({ params: { region } });

/** 给这个角色的演示账号添一位同单位、同角色的同事。 */
const colleagueOf = async (world: World, role: Parameters<Case>[1]): Promise<string> => {
  if (role === 'visitor') throw new Error('访客没有同事');
  const department =
    role === 'caseOfficer' || role === 'approver' ? await departmentIdOf(world) : undefined;
  const loginName = await world.accountWith(role, department);
  const accountId = newKey();
  await world.platform.database.write(
    { regionId: region, kind: 'system' },
    (tx) => tx`
      insert into accounts (region_id, account_id, kind, display_name, roles, organisation_id)
      select region_id, ${accountId}, kind, '虚构同事', roles, organisation_id from accounts
      where region_id = ${region} and login_name = ${loginName}`,
  );
  return accountId;
};

const arrival = { channel: 'registeredMail', signedOn: '2026-11-19' };

/** 登记来件、类似的申请、同事与不在岗代理。 */
export const intakeCases: Readonly<Record<string, Case>> = {
  previewRegistration: () => ({ params: { region }, body: { ...arrival, hasContact: true } }),
  registerApplication: async (world, role) => ({
    params: { region },
    body: {
      ...arrival,
      idempotencyKey: newKey(),
      description: '2026年上半年农村低保新增和退出的审批情况',
      addresseeId: role === 'caseOfficer' ? await departmentIdOf(world) : null,
      applicant: { ...applicant, address: '明湖区虚构路1号' },
      desiredForm: 'paper',
      deliveryMethod: 'post',
    },
  }),
  similarCases: async (world) => ({
    params: { region, applicationId: (await caseIn(world, 'inProgress')).applicationId },
  }),
  lookupApplications: () => ({
    params: { region },
    body: { identityNumber: applicant.identityNumber, purpose: '窗口查询' },
  }),
  listColleagues: inCounty,
  listMyDelegation: inCounty,
  setDelegation: async (world, role) => ({
    params: { region },
    body: {
      deputyId: await colleagueOf(world, role),
      fromOn: '2026-11-23',
      untilOn: '2026-11-25',
    },
  }),
  clearDelegation: inCounty,
};
