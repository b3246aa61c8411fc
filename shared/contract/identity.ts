import * as z from '../zod';
import { messageEvents } from '../vocabulary/message-event';
import { roles } from '../vocabulary/role';
import { done, instant, organisationRef, text, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';

export const accountSchema = z.object({
  accountId: uuid(),
  displayName: z.string(),
  roles: z.array(roles.schema),
  organisation: organisationRef.nullable(),
  region: z.string(),
});

export type Account = z.infer<typeof accountSchema>;

/** 登录、续登的应答。浏览器的两个令牌在 HttpOnly 的 Cookie 里，应答里没有。 */
export const sessionSchema = z.object({
  token: z
    .string()
    .optional()
    .describe('访问令牌，放在 Authorization: Bearer 中；浏览器没有这一项'),
  refreshToken: z.string().optional().describe('续登令牌，用一次即换；浏览器没有这一项'),
  accessSeconds: z.number().describe('访问令牌还有几秒失效，到时续登'),
  expiresAt: instant().describe('这次登录到何时为止，不能再续'),
  account: accountSchema,
});

/** 密码或者微信对了、还差验证码：第一步的应答。 */
const challengeSchema = z.object({
  secondFactorNeeded: z.literal(true),
  challenge: z.string().describe('第二步要带上的凭据，五分钟有效，只能用一次'),
  expiresAt: instant(),
});

export const signInWithWechat = defineEndpoint({
  id: 'signInWithWechat',
  method: 'POST',
  path: '/:region/sign-in/wechat',
  title: '微信登录',
  audience: ['visitor'],
  params: z.object(regionParams),
  body: z.object({
    code: text(200).describe('微信给的登录凭证，wx.login 取得'),
    as: z
      .enum(['resident', 'staff'])
      .default('resident')
      .describe('以村（居）民还是已绑定微信的工作人员的身份'),
  }),
  output: z.union([challengeSchema, sessionSchema]),
  refusals: ['notFound', 'signInFailed', 'tooMany', 'upstreamBusy'],
});

export const signInWithPassword = defineEndpoint({
  id: 'signInWithPassword',
  method: 'POST',
  path: '/:region/sign-in/password',
  title: '账号密码登录（工作人员）',
  audience: ['visitor'],
  params: z.object(regionParams),
  body: z.object({
    loginName: text(50).describe('账号'),
    password: z.string().min(1, '请填写').max(200).describe('密码'),
  }),
  output: z.union([challengeSchema, sessionSchema]),
  refusals: ['notFound', 'signInFailed', 'locked'],
});

/** 演示账号只在打开演示开关时存在；生产环境启动时即拒绝该开关。 */
export const listDemonstrationAccounts = defineEndpoint({
  id: 'listDemonstrationAccounts',
  method: 'GET',
  path: '/:region/demonstration-accounts',
  title: '演示账号',
  audience: ['visitor'],
  params: z.object(regionParams),
  output: z.object({
    items: z.array(
      z.object({
        loginName: z.string(),
        displayName: z.string(),
        roleLabel: z.string(),
        organisationName: z.string(),
      }),
    ),
  }),
  refusals: ['notFound'],
});

export const signInForDemonstration = defineEndpoint({
  id: 'signInForDemonstration',
  method: 'POST',
  path: '/:region/sign-in/demonstration',
  title: '演示登录',
  audience: ['visitor'],
  params: z.object(regionParams),
  body: z.object({ loginName: text(50).describe('演示账号') }),
  output: sessionSchema,
  refusals: ['notFound', 'signInFailed'],
});

export const whoAmI = defineEndpoint({
  id: 'whoAmI',
  method: 'GET',
  path: '/:region/me',
  title: '当前登录者',
  audience: [...roles.values],
  duringEnrolment: true,
  params: z.object(regionParams),
  output: accountSchema,
});

export const signOut = defineEndpoint({
  id: 'signOut',
  method: 'POST',
  path: '/:region/sign-out',
  title: '退出登录',
  audience: [...roles.values],
  duringEnrolment: true,
  params: z.object(regionParams),
  output: done,
});

export const listInbox = defineEndpoint({
  id: 'listInbox',
  method: 'GET',
  path: '/:region/inbox',
  title: '我的消息（新的在前，至多50条）',
  audience: [...roles.values],
  params: z.object(regionParams),
  output: z.object({
    items: z.array(
      z.object({
        messageId: uuid(),
        event: messageEvents.schema.describe('讲的是哪一类事'),
        title: z.string(),
        body: z.string(),
        applicationId: uuid().nullable(),
        noticeId: uuid().nullable(),
        createdAt: instant(),
        isRead: z.boolean(),
      }),
    ),
    unreadCount: z.number(),
  }),
});

export const markInboxRead = defineEndpoint({
  id: 'markInboxRead',
  method: 'POST',
  path: '/:region/inbox/read',
  title: '消息全部标为已读',
  audience: [...roles.values],
  params: z.object(regionParams),
  output: done,
});
