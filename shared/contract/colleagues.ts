import * as z from '../zod';
import { deskRoles } from '../vocabulary/role';
import { day, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';

/** 本单位在岗的同事：交给同事办理、不在岗时请人代理，都从这里选。 */
export const listColleagues = defineEndpoint({
  id: 'listColleagues',
  method: 'GET',
  path: '/:region/colleagues',
  title: '本单位的同事',
  audience: deskRoles,
  params: z.object(regionParams),
  query: z.object({
    role: z.enum(deskRoles).default('caseOfficer').describe('要哪个角色的'),
  }),
  output: z.object({
    items: z.array(
      z.object({
        accountId: uuid(),
        displayName: z.string(),
        isMe: z.boolean(),
        awayUntil: day().nullable().describe('今天不在岗的，到哪天为止'),
      }),
    ),
  }),
});
