import * as z from '../zod';
import { closedList } from '../vocabulary/closed-list';
import { done, slug, text } from './common';
import { defineEndpoint, regionParams } from './endpoint';
import { paper } from './posters';

/** 公开登记里的一笔。 */
export const registerEntryKinds = closedList({
  published: '公开',
  corrected: '更正',
  takenDown: '撤下',
});
export type RegisterEntryKind = (typeof registerEntryKinds.values)[number];

const villagePath = z.object({ ...regionParams, organisationId: slug() });
const month = () => z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, '月份应写成 2026-01 的样子');

export const downloadSign = defineEndpoint({
  id: 'downloadSign',
  method: 'GET',
  path: '/:region/organisations/:organisationId/sign',
  title: '一村一码的标牌（PDF）',
  audience: ['visitor'],
  params: villagePath,
  output: z.unknown(),
  refusals: ['notFound'],
  binary: 'application/pdf',
  cacheSeconds: 300,
});

export const downloadWallSheet = defineEndpoint({
  id: 'downloadWallSheet',
  method: 'GET',
  path: '/:region/organisations/:organisationId/wall-sheet',
  title: '一个村（社区）一个月的公开清单，印有登记头（PDF）',
  audience: ['visitor'],
  params: villagePath,
  query: z.object({ month: month().describe('月份'), paper }),
  output: z.unknown(),
  refusals: ['notFound', 'ruleViolated'],
  binary: 'application/pdf',
});

/** 张贴以前记下登记头：以后内容被改动，能说出从哪个月起不同。 */
export const sealRegister = defineEndpoint({
  id: 'sealRegister',
  method: 'POST',
  path: '/:region/register-seals',
  title: '记下本村（社区）一个月的登记头（张贴公开清单以前）',
  audience: ['villageEditor', 'supervisionMember'],
  params: z.object(regionParams),
  body: z.object({ month: month().describe('月份') }),
  output: done.extend({
    organisationId: slug(),
    month: z.string(),
    entryCount: z.number().describe('到这个月为止共几笔'),
    head: z.string().describe('登记头，64 位十六进制'),
  }),
  refusals: ['notPermittedNow', 'ruleViolated'],
});

/** 每张公开清单上印着月份与登记头；给得越多，越能说清从哪个月起不同。 */
export const checkRegister = defineEndpoint({
  id: 'checkRegister',
  method: 'POST',
  path: '/:region/organisations/:organisationId/register-check',
  title: '核对公开清单上的登记头',
  audience: ['visitor'],
  params: villagePath,
  body: z.object({
    printed: z
      .array(z.object({ month: month().describe('月份'), head: text(100).describe('登记头') }))
      .min(1, '请填写至少一张公开清单上的登记头')
      .max(60, '一次至多核对60张')
      .describe('印着的登记头'),
  }),
  output: z.object({
    isIntact: z.boolean().describe('全都对得上'),
    explanation: z.string(),
    firstDifferentMonth: z.string().nullable().describe('最早对不上的月份'),
    lastMatchingMonth: z.string().nullable().describe('在它以前最近对得上的月份'),
    entryCount: z.number().describe('现在登记的共几笔'),
    months: z.array(
      z.object({
        month: z.string(),
        isMatching: z.boolean(),
        source: z.enum(['paper', 'seal']).describe('paper 您填写的，seal 张贴以前记下的'),
      }),
    ),
  }),
  refusals: ['badInput', 'notFound'],
});
