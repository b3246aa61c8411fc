import * as z from '../zod';
import {
  contractingMethods,
  counterpartKinds,
  registerKinds,
  registerStates,
} from '../vocabulary/village';
import { day, organisationRef, slug, text, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';
import { attachmentSchema } from './notices';

const version = z.int32().max(2_147_483_646).min(1).describe('版本');
const LARGEST_FEN = 1_000_000_000_000;

/** 合同、资产、资源的一项。 */
export const registerFieldsSchema = z.object({
  kind: registerKinds.schema.describe('种类'),
  name: text(100).describe('名称'),
  counterpart: z.string().trim().max(60).default('').describe('对方'),
  counterpartKind: counterpartKinds.schema.default('none').describe('对方是个人还是单位'),
  amountFen: z
    .number()
    .int()
    .min(0)
    .max(LARGEST_FEN)
    .nullable()
    .default(null)
    .describe('金额（分）'),
  location: z.string().trim().max(100).default('').describe('位置'),
  method: contractingMethods.schema.default('none').describe('怎样定的'),
  state: registerStates.schema.default('active').describe('状况'),
  startsOn: day().nullable().default(null).describe('起始日期'),
  endsOn: day().nullable().default(null).describe('到期日期'),
  note: z.string().trim().max(300).default('').describe('说明'),
  isPublic: z.boolean().default(false).describe('列入公开清单'),
});
export type RegisterFields = z.infer<typeof registerFieldsSchema>;

/** 公开清单的一行：对方是个人的，姓名已隐去。 */
export const publicEntrySchema = registerFieldsSchema
  .omit({ isPublic: true, counterpartKind: true, note: true })
  .extend({
    entryId: uuid(),
    daysLeft: z.number().nullable().describe('还有几天到期；已到期为负'),
    attachments: z.array(attachmentSchema),
  });

export const registerEntrySchema = registerFieldsSchema.extend({
  entryId: uuid(),
  version,
  daysLeft: z.number().nullable(),
  isExpiring: z.boolean().describe('已经到了提醒的时候'),
  attachments: z.array(attachmentSchema),
});
export type RegisterEntryView = z.infer<typeof registerEntrySchema>;

export const listPublicRegister = defineEndpoint({
  id: 'listPublicRegister',
  method: 'GET',
  path: '/:region/village/of/:organisationId/registers',
  title: '集体合同、资产、资源公开清单',
  audience: ['visitor'],
  params: z.object({ ...regionParams, organisationId: slug() }),
  output: z.object({ organisation: organisationRef, items: z.array(publicEntrySchema) }),
  refusals: ['notFound'],
  cacheSeconds: 30,
});

const registerView = z.object({
  organisation: organisationRef,
  items: z.array(registerEntrySchema),
});
export type RegisterView = z.infer<typeof registerView>;

export const listVillageRegister = defineEndpoint({
  id: 'listVillageRegister',
  method: 'GET',
  path: '/:region/village/registers',
  title: '本村（社区）的合同、资产、资源登记',
  audience: ['villageEditor', 'supervisionMember'],
  params: z.object(regionParams),
  output: registerView,
});

export const addRegisterEntry = defineEndpoint({
  id: 'addRegisterEntry',
  method: 'POST',
  path: '/:region/village/registers',
  title: '登记一项合同、资产或者资源',
  audience: ['villageEditor'],
  params: z.object(regionParams),
  body: registerFieldsSchema.extend({
    idempotencyKey: uuid().describe('防重编号'),
    attachmentIds: z.array(uuid()).max(12).default([]).describe('附件'),
  }),
  output: registerView,
  refusals: ['conflict', 'ruleViolated'],
});

export const updateRegisterEntry = defineEndpoint({
  id: 'updateRegisterEntry',
  method: 'PUT',
  path: '/:region/village/registers/:entryId',
  title: '改一项登记',
  audience: ['villageEditor'],
  params: z.object({ ...regionParams, entryId: uuid() }),
  body: registerFieldsSchema.extend({
    version,
    attachmentIds: z.array(uuid()).max(12).default([]).describe('附件'),
  }),
  output: registerView,
  refusals: ['notFound', 'conflict', 'ruleViolated'],
});

export const pasteRegister = defineEndpoint({
  id: 'pasteRegister',
  method: 'POST',
  path: '/:region/village/registers/paste',
  title: '从表格粘贴多项登记',
  audience: ['villageEditor'],
  params: z.object(regionParams),
  body: z.object({
    idempotencyKey: uuid().describe('防重编号'),
    kind: registerKinds.schema.describe('种类'),
    text: text(100000).describe('粘贴的表格'),
    isPreview: z.boolean().describe('只看能读出什么，先不登记'),
  }),
  output: z.object({
    rows: z.array(registerFieldsSchema.extend({ row: z.number() })).describe('读得懂的行'),
    refused: z
      .array(z.object({ row: z.number(), text: z.string(), reason: z.string() }))
      .describe('读不懂的行和缘由'),
    added: z.number().describe('登记了几项'),
  }),
  refusals: ['conflict', 'ruleViolated'],
});
