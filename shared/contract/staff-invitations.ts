import * as z from '../zod';
import { closedList } from '../vocabulary/closed-list';
import { staffManagers } from '../permissions/staff-roles';
import { roles } from '../vocabulary/role';
import { done, instant, organisationRef, slug, text, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';
import { staffRoleList } from './staff';

/** 邀请走到哪一步。 */
export const invitationStates = closedList({
  waiting: '等他接受',
  accepted: '已接受',
  expired: '已过期',
  revoked: '已撤回',
});

export const invitationSchema = z.object({
  invitationId: uuid(),
  displayName: z.string(),
  roles: z.array(roles.schema),
  organisation: organisationRef,
  isPasswordReset: z.boolean().describe('是重设密码的链接，不是新的邀请'),
  state: invitationStates.schema,
  invitedBy: z.string().describe('发出邀请的人'),
  invitedAt: instant(),
  expiresAt: instant(),
});

export type InvitationView = z.infer<typeof invitationSchema>;

/** 刚发出的邀请、重设密码的链接。 */
const issuedLinkSchema = z.object({
  invitation: invitationSchema,
  code: z.string().describe('邀请码，只出示这一次'),
  link: z.string().describe('打开的网址'),
  qrCode: z.string().describe('网址的二维码（PNG，data 地址）'),
});

export type IssuedLink = z.infer<typeof issuedLinkSchema>;

const codeBody = () =>
  z
    .string()
    .trim()
    .regex(/^[\w-]{43}$/, '应为43个字，请整段复制')
    .describe('邀请码');

const newPassword = () => z.string().min(1, '请填写').max(200, '密码至多200个字').describe('密码');

export const inviteStaff = defineEndpoint({
  id: 'inviteStaff',
  method: 'POST',
  path: '/:region/staff-invitations',
  title: '邀请工作人员',
  audience: staffManagers,
  params: z.object(regionParams),
  body: z.object({
    displayName: text(20).describe('姓名'),
    roles: staffRoleList(),
    organisationId: slug().describe('单位'),
  }),
  output: issuedLinkSchema,
  refusals: ['ruleViolated', 'notPermittedNow'],
});

export const listInvitations = defineEndpoint({
  id: 'listInvitations',
  method: 'GET',
  path: '/:region/staff-invitations',
  title: '发出的邀请（新的在前，至多100份）',
  audience: staffManagers,
  params: z.object(regionParams),
  output: z.object({ items: z.array(invitationSchema) }),
});

export const revokeInvitation = defineEndpoint({
  id: 'revokeInvitation',
  method: 'POST',
  path: '/:region/staff-invitations/:invitationId/revoke',
  title: '撤回邀请',
  audience: staffManagers,
  params: z.object({ ...regionParams, invitationId: uuid() }),
  output: done,
  refusals: ['notFound', 'notPermittedNow'],
});

export const openInvitation = defineEndpoint({
  id: 'openInvitation',
  method: 'POST',
  path: '/:region/staff-invitation/open',
  title: '打开邀请：看邀请的是谁',
  audience: ['visitor'],
  params: z.object(regionParams),
  body: z.object({ code: codeBody() }),
  output: invitationSchema
    .pick({ displayName: true, roles: true, organisation: true, expiresAt: true })
    .extend({ loginName: z.string().nullable().describe('重设密码的账号；新的邀请为空') }),
  refusals: ['notFound', 'notPermittedNow'],
});

export const acceptInvitation = defineEndpoint({
  id: 'acceptInvitation',
  method: 'POST',
  path: '/:region/staff-invitation/accept',
  title: '接受邀请：设账号和密码',
  audience: ['visitor'],
  params: z.object(regionParams),
  body: z.object({
    code: codeBody(),
    loginName: z
      .string()
      .trim()
      .toLowerCase()
      .regex(/^[a-z][a-z0-9._-]{2,29}$/, '账号应为3到30个小写字母、数字，以字母开头')
      .describe('账号'),
    password: newPassword(),
    wechatCode: text(200).optional().describe('微信给的登录凭证，同时绑定微信的才有'),
  }),
  output: done,
  refusals: ['notFound', 'notPermittedNow', 'conflict', 'ruleViolated', 'tooMany', 'upstreamBusy'],
});

export const issuePasswordReset = defineEndpoint({
  id: 'issuePasswordReset',
  method: 'POST',
  path: '/:region/staff/:accountId/password/reset',
  title: '忘了密码：发一个重设密码的链接（一天有效，只用一次，先前发的作废）',
  audience: staffManagers,
  params: z.object({ ...regionParams, accountId: uuid() }),
  output: issuedLinkSchema,
  refusals: ['notFound', 'notPermittedNow', 'ruleViolated'],
});

export const acceptPasswordReset = defineEndpoint({
  id: 'acceptPasswordReset',
  method: 'POST',
  path: '/:region/staff-invitation/password',
  title: '凭链接重设密码：登录全部作废，两步验证不动',
  audience: ['visitor'],
  params: z.object(regionParams),
  body: z.object({ code: codeBody(), password: newPassword() }),
  output: done,
  refusals: ['notFound', 'notPermittedNow', 'ruleViolated'],
});
