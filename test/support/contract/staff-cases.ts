// 工作人员账号、邀请、审计查阅的合规调用。每次都用新建的账号，互不妨碍。
import { makePrivacyAssessment } from '@shared/contract/privacy-assessments';
import { inviteStaff } from '@shared/contract/staff-invitations';
import { newKey, type World } from '../world';
import type { Case } from './cases';
import { one } from './demonstration-rows';

const region = 'minghu';
const params = { region };
const roles = ['assistant'] as const;

/** 各管理人员都管得到的村（社区）：乡镇（街道）只管所属的。 */
const placeFor = async (world: World): Promise<string> => {
  const township = await world.accountWith('townshipSupervisor');
  const parent = await one(world, 'organisation_id', 'accounts', `login_name = '${township}'`);
  return one(world, 'organisation_id', 'organisations', `parent_id = '${parent}'`);
};

/** 新的一位代办员。 */
const newMember = async (world: World, hasFactor = false): Promise<string> => {
  const accountId = newKey();
  const organisationId = await placeFor(world);
  await world.platform.database.write({ regionId: region, kind: 'system' }, async (tx) => {
    await tx`
      insert into accounts (region_id, account_id, kind, display_name, roles, organisation_id,
        login_name, created_at)
      values (${region}, ${accountId}, 'staff', '试用人员', ${[...roles]}, ${organisationId},
        ${accountId}, now())`;
    if (hasFactor)
      await tx`
        insert into second_factors (region_id, account_id, vault_id, begun_at, enrolled_at)
        values (${region}, ${accountId}, ${newKey()}, now(), now())`;
  });
  return accountId;
};

const wanted = async (world: World) => ({
  displayName: '试用人员',
  roles: [...roles],
  organisationId: await placeFor(world),
});

const invited = async (world: World) => {
  const token = await world.signIn(await world.accountWith('systemAdmin'));
  const reply = await world.call(inviteStaff, { params, body: await wanted(world) }, token);
  return reply.body as { code: string; invitation: { invitationId: string } };
};

const on =
  (body: Record<string, unknown> = {}, hasFactor = false): Case =>
  async (world) => ({
    params: { region, accountId: await newMember(world, hasFactor) },
    body,
  });

/** 工作人员账号、邀请、两步验证、审计的接口。 */
export const staffCases: Readonly<Record<string, Case>> = {
  listStaff: () => ({ params }),
  changeStaff: async (world) => ({
    params: { region, accountId: await newMember(world) },
    body: { version: 1, roles: [...roles], organisationId: await placeFor(world) },
  }),
  listSuccessors: on(),
  recordStaffLeaving: on({ version: 1, reason: '调离' }),
  resetStaffSecondFactor: on({}, true),
  issuePasswordReset: on(),
  inviteStaff: async (world) => ({ params, body: await wanted(world) }),
  listInvitations: () => ({ params }),
  revokeInvitation: async (world) => ({
    params: { region, invitationId: (await invited(world)).invitation.invitationId },
  }),
  openInvitation: async (world) => ({ params, body: { code: (await invited(world)).code } }),
  acceptInvitation: async (world) => ({
    params,
    body: {
      code: (await invited(world)).code,
      loginName: `new-${newKey().slice(0, 8)}`,
      password: '石榴树下听雨声-7391',
    },
  }),
  getSecondFactor: () => ({ params }),
  beginSecondFactor: () => ({ params }),
  listAuditEntries: () => ({ params }),
  listPrivacyAssessments: () => ({ params }),
  makePrivacyAssessment: () => ({ params }),
  readPrivacyAssessment: async (world) => {
    const token = await world.signIn(await world.accountWith('disclosureOffice'));
    const reply = await world.call(makePrivacyAssessment, { params }, token);
    return { params: { region, version: (reply.body as { version: number }).version } };
  },
};

/** 要有验证器、登录第一步的接口，另有专门的测试。 */
export const secondFactorElsewhere: Readonly<Record<string, string>> = {
  signInWithSecondFactor: 'test/api/identity',
  confirmSecondFactor: 'test/api/identity',
  renewRecoveryCodes: 'test/api/identity',
  bindStaffWechat: 'test/api/identity',
  unbindStaffWechat: 'test/api/identity',
  acceptPasswordReset: 'test/api/identity',
};
