import * as z from '../zod';
import { releaseChannels } from '../vocabulary/disclosure';
import { day, done, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';

/** 一次发布：哪个渠道、哪天、在哪里。 */
export const channelSchema = z.object({
  channel: releaseChannels.schema.describe('渠道'),
  releasedOn: day().describe('发布日期'),
  place: z.string().trim().max(120).default('').describe('地点、栏目或者期号'),
  address: z
    .string()
    .trim()
    .max(500)
    .regex(/^(https?:\/\/[^\s"'<>]+)?$/, '网址应以 http:// 或 https:// 开头')
    .default('')
    .describe('网址'),
});

export const recordChannel = defineEndpoint({
  id: 'recordChannel',
  method: 'POST',
  path: '/:region/notice-drafts/:noticeId/channels',
  title: '记发布的渠道（含张贴上墙）',
  audience: ['villageEditor', 'supervisionMember', 'caseOfficer', 'approver', 'disclosureOffice'],
  params: z.object({ ...regionParams, noticeId: uuid() }),
  body: channelSchema,
  output: done,
  refusals: ['notFound', 'notPermittedNow'],
});

export const listChannels = defineEndpoint({
  id: 'listChannels',
  method: 'GET',
  path: '/:region/notices/:noticeId/channels',
  title: '一条公开信息发布的渠道',
  audience: ['visitor'],
  params: z.object({ ...regionParams, noticeId: uuid() }),
  output: z.object({ items: z.array(channelSchema) }),
  cacheSeconds: 60,
});
