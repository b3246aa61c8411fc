import * as z from '../zod';
import { organisationKinds } from '../vocabulary/organisation';
import { slug } from './common';
import { defineEndpoint, regionParams } from './endpoint';

export const regionSchema = z.object({
  region: z.string().describe('县的代码'),
  name: z.string().describe('县的全称'),
  isDemonstration: z.boolean().describe('是否虚构的演示县'),
  note: z.string().describe('来源说明'),
});

export const organisationSchema = z.object({
  organisationId: slug(),
  parentId: slug().nullable(),
  name: z.string().describe('名称'),
  kind: organisationKinds.schema.describe('种类'),
  address: z.string().describe('地址'),
  phone: z.string().describe('办公电话'),
  isDisclosureOffice: z.boolean().describe('是否政府信息公开工作机构'),
});

export type Organisation = z.infer<typeof organisationSchema>;

export const listRegions = defineEndpoint({
  id: 'listRegions',
  method: 'GET',
  path: '/regions',
  title: '全部县（市、区）',
  audience: ['visitor'],
  output: z.object({ items: z.array(regionSchema) }),
  cacheSeconds: 300,
});

export const listOrganisations = defineEndpoint({
  id: 'listOrganisations',
  method: 'GET',
  path: '/:region/organisations',
  title: '一个县的组织（乡镇、街道、村、社区、部门）',
  audience: ['visitor'],
  params: z.object(regionParams),
  output: z.object({ region: regionSchema, items: z.array(organisationSchema) }),
  refusals: ['notFound'],
  cacheSeconds: 300,
});

export const villageCode = defineEndpoint({
  id: 'villageCode',
  method: 'GET',
  path: '/:region/organisations/:organisationId/code.svg',
  title: '一村一码（二维码）',
  audience: ['visitor'],
  params: z.object({ ...regionParams, organisationId: slug() }),
  output: z.unknown(),
  refusals: ['notFound'],
  binary: 'image/svg+xml',
  cacheSeconds: 3600,
});

/** 分管关系：哪个领域由哪些单位负责、谁做业务指导。 */
export const routingTable = defineEndpoint({
  id: 'routingTable',
  method: 'GET',
  path: '/:region/routing-table',
  title: '领域与责任单位对照表',
  audience: ['visitor'],
  params: z.object(regionParams),
  output: z.object({
    items: z.array(
      z.object({
        domain: z.string(),
        statedAs: z.string().describe('文件中的原文'),
        responsible: z.array(z.object({ organisationId: slug(), name: z.string() })),
        guiding: z.array(z.object({ organisationId: slug(), name: z.string() })),
      }),
    ),
    sourceDocument: z.string(),
  }),
  refusals: ['notFound'],
  cacheSeconds: 300,
});
