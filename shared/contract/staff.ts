import * as z from '../zod';
import { staffManagers } from '../permissions/staff-roles';
import { roles, staffRoles } from '../vocabulary/role';
import { day, done, organisationRef, slug, text, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';
import { pageOf, pageQuery } from './paging';

/** 工作人员的角色，至少一个。 */
export const staffRoleList = () =>
  z.array(z.enum(staffRoles)).min(1, '请至少选一个角色').max(staffRoles.length).describe('角色');

export const staffMemberSchema = z.object({
  accountId: uuid(),
  displayName: z.string(),
  loginName: z.string().nullable().describe('账号'),
  roles: z.array(roles.schema),
  organisation: organisationRef.nullable(),
  lastSignedInOn: day().nullable().describe('最近登录的那天；没有登录过为空'),
  hasSecondFactor: z.boolean().describe('绑定了两步验证'),
  hasWechat: z.boolean().describe('绑定了微信'),
  mustHaveSecondFactor: z.boolean().describe('角色要求两步验证'),
  leftOn: day().nullable().describe('离岗的那天；在岗为空'),
  openCases: z.number().describe('认领了还没有办结的申请件数'),
  version: z.number(),
  canManage: z.boolean().describe('我能改他的角色、办他的离岗'),
});

export type StaffMember = z.infer<typeof staffMemberSchema>;

const staffParams = z.object({ ...regionParams, accountId: uuid() });
const version = () => z.int32().max(2_147_483_646).min(1).describe('看到的版本');

export const listStaff = defineEndpoint({
  id: 'listStaff',
  method: 'GET',
  path: '/:region/staff',
  title: '工作人员（乡镇街道只看所属村、社区的）',
  audience: staffManagers,
  params: z.object(regionParams),
  query: z.object({
    ...pageQuery,
    organisationId: slug().optional().describe('单位'),
    role: z.enum(staffRoles).optional().describe('角色'),
    name: z.string().trim().max(20).optional().describe('姓名中的字'),
    state: z.enum(['working', 'left']).default('working').describe('在岗还是已离岗'),
  }),
  output: pageOf(staffMemberSchema),
});

export const changeStaff = defineEndpoint({
  id: 'changeStaff',
  method: 'PUT',
  path: '/:region/staff/:accountId',
  title: '改工作人员的角色和单位',
  audience: staffManagers,
  params: staffParams,
  body: z.object({
    version: version(),
    roles: staffRoleList(),
    organisationId: slug().describe('单位'),
  }),
  output: staffMemberSchema,
  refusals: ['notFound', 'conflict', 'ruleViolated', 'notPermittedNow'],
});

export const listSuccessors = defineEndpoint({
  id: 'listSuccessors',
  method: 'GET',
  path: '/:region/staff/:accountId/successors',
  title: '能接手他的申请的同事',
  audience: staffManagers,
  params: staffParams,
  output: z.object({
    openCases: z.number().describe('认领了还没有办结的申请件数'),
    items: z.array(z.object({ accountId: uuid(), displayName: z.string() })),
  }),
  refusals: ['notFound'],
});

export const recordStaffLeaving = defineEndpoint({
  id: 'recordStaffLeaving',
  method: 'POST',
  path: '/:region/staff/:accountId/leave',
  title: '办理离岗：当即不能再用，手上的申请交给同事或者退回本单位',
  audience: staffManagers,
  params: staffParams,
  body: z.object({
    version: version(),
    reason: text(200).describe('缘由，如调离、退休'),
    handOverTo: uuid().nullable().default(null).describe('申请交给谁；空的是退回本单位待认领'),
  }),
  output: z.object({ member: staffMemberSchema, handedOver: z.number().describe('交接的件数') }),
  refusals: ['notFound', 'conflict', 'ruleViolated', 'notPermittedNow'],
});

export const resetStaffSecondFactor = defineEndpoint({
  id: 'resetStaffSecondFactor',
  method: 'POST',
  path: '/:region/staff/:accountId/second-factor/reset',
  title: '解除两步验证和微信（换了手机、丢了手机）',
  audience: staffManagers,
  params: staffParams,
  output: done,
  refusals: ['notFound', 'notPermittedNow', 'ruleViolated'],
});
