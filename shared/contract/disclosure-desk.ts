import * as z from '../zod';
import { ruleKinds } from '../vocabulary/disclosure-pages';
import { organisationKinds } from '../vocabulary/organisation';
import { day, organisationRef, slug, text, uuid } from './common';
import { guideFields } from './disclosure-pages';
import { defineEndpoint, regionParams } from './endpoint';

const desk = '/:region/disclosure-desk';

export const listGuideDesk = defineEndpoint({
  id: 'listGuideDesk',
  method: 'GET',
  path: `${desk}/guides`,
  title: '各机关公开指南的完整情况',
  audience: ['caseOfficer', 'disclosureOffice'],
  params: z.object(regionParams),
  output: z.object({
    items: z.array(
      z.object({
        organisation: organisationRef,
        kind: organisationKinds.schema,
        version: z.number().int().describe('现行的一版；还没有自己的为0'),
        updatedOn: day().nullable(),
        fields: guideFields.describe('现行的内容；还没有的，机关名称、地址、电话照名单'),
        missing: z.array(z.string()).describe('还没有写的各项'),
      }),
    ),
  }),
});
export type GuideDeskItem = z.infer<typeof listGuideDesk.output>['items'][number];

export const saveGuide = defineEndpoint({
  id: 'saveGuide',
  method: 'PUT',
  path: `${desk}/guides/:organisationId`,
  title: '更新公开指南',
  audience: ['caseOfficer', 'disclosureOffice'],
  params: z.object({ ...regionParams, organisationId: slug() }),
  body: z.object({
    version: z.int32().max(2_147_483_646).min(0).describe('看到的版次'),
    fields: guideFields,
  }),
  output: z.object({
    version: z.number().int(),
    updatedOn: day(),
    missing: z.array(z.string()),
  }),
  refusals: ['notFound', 'conflict', 'forbidden', 'ruleViolated'],
});

/** 一件公开制度要填的。 */
export const ruleFields = z.object({
  title: text(120).describe('制度的名称'),
  kind: ruleKinds.schema.describe('管的是哪一样事'),
  documentNumber: z.string().trim().max(60, '不能超过60字').describe('文号'),
  issuedOn: day().nullable().describe('印发之日'),
  bodyMarkdown: text(50_000).describe('全文'),
});
export type RuleFields = z.infer<typeof ruleFields>;

const savedRule = z.object({ ruleId: uuid(), version: z.number().int() });

export const createDisclosureRule = defineEndpoint({
  id: 'createDisclosureRule',
  method: 'POST',
  path: `${desk}/rules`,
  title: '公布一件公开制度',
  audience: ['disclosureOffice'],
  params: z.object(regionParams),
  body: ruleFields.extend({ idempotencyKey: uuid() }),
  output: savedRule,
  refusals: ['conflict'],
});

export const reviseDisclosureRule = defineEndpoint({
  id: 'reviseDisclosureRule',
  method: 'PUT',
  path: `${desk}/rules/:ruleId`,
  title: '修订公开制度',
  audience: ['disclosureOffice'],
  params: z.object({ ...regionParams, ruleId: uuid() }),
  body: ruleFields.extend({ version: z.int32().max(2_147_483_646).min(1).describe('看到的版次') }),
  output: savedRule,
  refusals: ['notFound', 'conflict', 'notPermittedNow'],
});

export const withdrawDisclosureRule = defineEndpoint({
  id: 'withdrawDisclosureRule',
  method: 'POST',
  path: `${desk}/rules/:ruleId/withdraw`,
  title: '停止执行公开制度',
  audience: ['disclosureOffice'],
  params: z.object({ ...regionParams, ruleId: uuid() }),
  body: z.object({
    version: z.int32().max(2_147_483_646).min(1).describe('看到的版次'),
    reason: text(300).describe('停止执行的原因'),
  }),
  output: savedRule,
  refusals: ['notFound', 'conflict', 'notPermittedNow'],
});
