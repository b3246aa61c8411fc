import * as z from '../zod';
import { deskRoles } from '../vocabulary/role';
import { day, done, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';

const periodShape = { fromOn: day(), untilOn: day() };

export const delegationViewSchema = z.object({
  mine: z
    .object({
      deputyId: uuid(),
      deputyName: z.string(),
      ...periodShape,
      isActive: z.boolean().describe('今天就在代理期间'),
    })
    .nullable()
    .describe('我不在岗时请谁代理；没有为空'),
  actingFor: z
    .array(z.object({ name: z.string(), ...periodShape, isActive: z.boolean() }))
    .describe('请我代理的同事'),
});

export type DelegationView = z.infer<typeof delegationViewSchema>;

export const listMyDelegation = defineEndpoint({
  id: 'listMyDelegation',
  method: 'GET',
  path: '/:region/my-delegation',
  title: '我的不在岗代理',
  audience: deskRoles,
  params: z.object(regionParams),
  output: delegationViewSchema,
});

export const setDelegation = defineEndpoint({
  id: 'setDelegation',
  method: 'PUT',
  path: '/:region/my-delegation',
  title: '不在岗时请同事代理',
  audience: deskRoles,
  params: z.object(regionParams),
  body: z.object({
    deputyId: uuid().describe('请谁代理'),
    fromOn: day().describe('从哪天起'),
    untilOn: day().describe('到哪天止（含当天）'),
  }),
  output: delegationViewSchema,
  refusals: ['ruleViolated'],
});

export const clearDelegation = defineEndpoint({
  id: 'clearDelegation',
  method: 'DELETE',
  path: '/:region/my-delegation',
  title: '取消不在岗代理',
  audience: deskRoles,
  params: z.object(regionParams),
  output: done,
});
