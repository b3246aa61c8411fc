import * as z from '../zod';
import { deviceKinds } from '../vocabulary/device';
import { roles } from '../vocabulary/role';
import { done, instant, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';
import { sessionSchema } from './identity';

/** 换一对新令牌。浏览器上续登令牌在 Cookie 里，请求体为空；小程序写在请求体里。 */
export const refreshSession = defineEndpoint({
  id: 'refreshSession',
  method: 'POST',
  path: '/:region/refresh-session',
  title: '续登：换一对新令牌，旧的当即失效',
  audience: ['visitor'],
  params: z.object(regionParams),
  body: z.object({
    refreshToken: z.string().max(200).optional().describe('续登令牌；浏览器不用填'),
  }),
  output: sessionSchema,
  refusals: ['notSignedIn', 'conflict'],
});

export const listMySessions = defineEndpoint({
  id: 'listMySessions',
  method: 'GET',
  path: '/:region/sessions',
  title: '我登录着的设备（最近用过的在前）',
  audience: [...roles.values],
  params: z.object(regionParams),
  output: z.object({
    items: z.array(
      z.object({
        sessionId: uuid(),
        device: deviceKinds.schema,
        deviceLabel: z.string(),
        startedAt: instant(),
        lastUsedAt: instant().describe('最近一次用，精确到十五分钟'),
        expiresAt: instant(),
        isThisOne: z.boolean().describe('正在用的就是这一个'),
      }),
    ),
  }),
});

export const endSession = defineEndpoint({
  id: 'endSession',
  method: 'POST',
  path: '/:region/sessions/:sessionId/end',
  title: '让一台设备退出登录',
  audience: [...roles.values],
  params: z.object({ ...regionParams, sessionId: uuid() }),
  output: done,
  refusals: ['notFound'],
});

export const endOtherSessions = defineEndpoint({
  id: 'endOtherSessions',
  method: 'POST',
  path: '/:region/sessions/end-others',
  title: '让别的设备全部退出登录',
  audience: [...roles.values],
  params: z.object(regionParams),
  output: z.object({ ended: z.number().describe('退出了几处') }),
});
