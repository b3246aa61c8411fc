import * as z from '../zod';
import { day, organisationRef } from './common';
import { defineEndpoint, regionParams } from './endpoint';

export const previewAdoption = defineEndpoint({
  id: 'previewAdoption',
  method: 'GET',
  path: '/:region/village-list/adoption',
  title: '照样本更新清单以前，先看加哪些、改哪些、停哪些',
  audience: ['villageEditor', 'supervisionMember'],
  params: z.object(regionParams),
  output: z.object({
    township: organisationRef.nullable().describe('所属的乡镇（街道）；没有的为空'),
    version: z.number().int().describe('样本第几版；还没有编过为0'),
    added: z.array(z.object({ title: z.string(), schedule: z.string(), startsOn: day() })),
    changed: z.array(
      z.object({
        title: z.string(),
        from: z.string().describe('原来的名称或者频次'),
        to: z.string().describe('新的'),
        startsOn: day().nullable().describe('新的频次自哪天起；只改名称的为空'),
      }),
    ),
    retired: z.array(z.object({ title: z.string(), retiredOn: day() })),
  }),
});
