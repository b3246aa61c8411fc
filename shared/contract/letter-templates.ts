import * as z from '../zod';
import { deskRoles } from '../vocabulary/role';
import { letterKinds } from '../vocabulary/letter-kind';
import { instant } from './common';
import { defineEndpoint, regionParams } from './endpoint';
import { letterDocumentSchema } from './letter-document';

const kind = letterKinds.schema.describe('哪一种文书');

/** 县里对一段的改动。 */
const blockEditSchema = z.object({
  key: z.string().min(1).max(60).describe('哪一段'),
  text: z.string().max(1000, '一段不能超过1000字').describe('文字；{…}是要填的内容'),
  isIncluded: z.boolean().describe('用不用这一段'),
});

const blockSchema = blockEditSchema.extend({
  label: z.string().describe('段名'),
  isMandatory: z.boolean().describe('必备的段不能停用'),
  style: z.enum(['body', 'heading', 'item', 'table']),
  standardText: z.string().describe('样本的文字'),
  keeps: z.array(z.string()).describe('改写时必须保留的话'),
  places: z
    .array(z.object({ key: z.string(), label: z.string() }))
    .describe('样本里的占位，必备的段不能丢'),
  variants: z.array(z.string()).describe('只用于哪几种情形；空即都用'),
});

const templateSchema = z.object({
  kind,
  title: z.string().describe('印在文书上的标题'),
  version: z.int32().max(2_147_483_646).min(0).describe('第几版；没有改过的为0'),
  updatedAt: instant().nullable(),
  updatedByName: z.string(),
  blocks: z.array(blockSchema),
});

export type LetterTemplateView = z.infer<typeof templateSchema>;

export const listLetterTemplates = defineEndpoint({
  id: 'listLetterTemplates',
  method: 'GET',
  path: '/:region/letter-templates',
  title: '文书模板',
  audience: deskRoles,
  params: z.object(regionParams),
  output: z.object({ items: z.array(templateSchema) }),
});

const edits = z
  .array(blockEditSchema)
  .max(100, '段数过多')
  .describe('改动的各段；没有列出的用样本');

export const saveLetterTemplate = defineEndpoint({
  id: 'saveLetterTemplate',
  method: 'PUT',
  path: '/:region/letter-templates/:kind',
  title: '改文书模板',
  audience: ['disclosureOffice'],
  params: z.object({ ...regionParams, kind }),
  body: z.object({
    version: z.int32().max(2_147_483_646).min(0).describe('页面上看到的版本'),
    blocks: edits,
  }),
  output: templateSchema,
  refusals: ['conflict', 'ruleViolated'],
});

export const previewLetterTemplate = defineEndpoint({
  id: 'previewLetterTemplate',
  method: 'POST',
  path: '/:region/letter-templates/:kind/preview',
  title: '看模板写出来的样子',
  audience: deskRoles,
  params: z.object({ ...regionParams, kind }),
  body: z.object({
    variant: z.string().max(60).default('').describe('哪一种情形，如答复的种类；空即第一种'),
    blocks: edits.optional().describe('还没有保存的改动；不给即用保存的'),
  }),
  output: z.object({ document: letterDocumentSchema }),
  refusals: ['ruleViolated'],
});
