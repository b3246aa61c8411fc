import * as z from '../zod';
import { staffRoles } from '../vocabulary/role';
import { day, done, text } from './common';
import { defineEndpoint, regionParams } from './endpoint';
import { sessionSchema } from './identity';

/** 验证器上的六位数，或者一个备用码。 */
const factorCode = () =>
  z
    .string()
    .trim()
    .min(6, '请填写验证器上的六位数')
    .max(40, '请填写验证器上的六位数，或者一个备用码')
    .describe('验证码');

/** 验证器上现在的六位数。 */
const sixDigits = () =>
  z
    .string()
    .trim()
    .regex(/^\d{6}$/, '请填写验证器上的六位数')
    .describe('验证码');

export const signInWithSecondFactor = defineEndpoint({
  id: 'signInWithSecondFactor',
  method: 'POST',
  path: '/:region/sign-in/second-factor',
  title: '登录的第二步：验证器上的六位数，或者一个备用码',
  audience: ['visitor'],
  params: z.object(regionParams),
  body: z.object({
    challenge: z
      .string()
      .regex(/^[\w-]{43}$/, '请从第一步重新登录')
      .describe('第一步得到的凭据'),
    code: factorCode(),
  }),
  output: sessionSchema,
  refusals: ['signInFailed', 'locked'],
});

export const secondFactorSchema = z.object({
  isEnrolled: z.boolean().describe('已经绑定验证器'),
  isMandatory: z.boolean().describe('我的角色必须两步验证'),
  enrolledOn: day().nullable().describe('绑定的那天'),
  recoveryCodesLeft: z.number().describe('还没有用过的备用码有几个'),
  hasWechat: z.boolean().describe('绑定了微信，可以用微信代替账号密码'),
  isDemonstration: z.boolean().describe('演示账号：一点就进，当作两步都已验证'),
});

export type SecondFactorView = z.infer<typeof secondFactorSchema>;

export const getSecondFactor = defineEndpoint({
  id: 'getSecondFactor',
  method: 'GET',
  path: '/:region/my-second-factor',
  title: '我的两步验证',
  audience: staffRoles,
  duringEnrolment: true,
  params: z.object(regionParams),
  output: secondFactorSchema,
});

export const beginSecondFactor = defineEndpoint({
  id: 'beginSecondFactor',
  method: 'POST',
  path: '/:region/my-second-factor/begin',
  title: '绑定验证器：取得密钥和二维码',
  audience: staffRoles,
  duringEnrolment: true,
  params: z.object(regionParams),
  output: z.object({
    secret: z.string().describe('密钥（手工输入验证器用）'),
    uri: z.string().describe('otpauth 地址'),
    qrCode: z.string().describe('二维码（PNG，data 地址）'),
  }),
  refusals: ['notPermittedNow'],
});

export const confirmSecondFactor = defineEndpoint({
  id: 'confirmSecondFactor',
  method: 'POST',
  path: '/:region/my-second-factor/confirm',
  title: '绑定验证器：填第一个六位数，得到备用码',
  audience: staffRoles,
  duringEnrolment: true,
  params: z.object(regionParams),
  body: z.object({ code: sixDigits() }),
  output: z.object({
    recoveryCodes: z.array(z.string()).describe('十个备用码，只出示这一次，每个只能用一次'),
  }),
  refusals: ['notPermittedNow', 'ruleViolated'],
});

export const renewRecoveryCodes = defineEndpoint({
  id: 'renewRecoveryCodes',
  method: 'POST',
  path: '/:region/my-second-factor/recovery-codes',
  title: '换一组备用码，原来的作废',
  audience: staffRoles,
  params: z.object(regionParams),
  body: z.object({ code: sixDigits() }),
  output: z.object({ recoveryCodes: z.array(z.string()) }),
  refusals: ['notPermittedNow', 'ruleViolated', 'locked'],
});

export const bindStaffWechat = defineEndpoint({
  id: 'bindStaffWechat',
  method: 'POST',
  path: '/:region/my-second-factor/wechat',
  title: '绑定微信：以后可以用微信代替账号密码，验证码照样要填',
  audience: staffRoles,
  params: z.object(regionParams),
  body: z.object({
    code: text(200).describe('微信给的登录凭证，wx.login 取得'),
    proof: z
      .string()
      .min(1, '请填写')
      .max(200, '至多200个字')
      .describe('密码；绑定了验证器的填验证码'),
  }),
  output: done,
  refusals: ['notPermittedNow', 'ruleViolated', 'locked', 'conflict', 'tooMany', 'upstreamBusy'],
});

export const unbindStaffWechat = defineEndpoint({
  id: 'unbindStaffWechat',
  method: 'POST',
  path: '/:region/my-second-factor/wechat/unbind',
  title: '解除自己绑定的微信',
  audience: staffRoles,
  params: z.object(regionParams),
  output: done,
  refusals: ['notPermittedNow'],
});
