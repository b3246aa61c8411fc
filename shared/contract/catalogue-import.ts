import * as z from '../zod';
import { catalogueColumns, catalogueForms, skippedRowKinds } from '../vocabulary/catalogue-column';
import { catalogueSections } from '../vocabulary/domain';
import type { Role } from '../vocabulary/role';
import { slug, text, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';
import { entryFieldsSchema } from './entry-fields';

/** 导入目录的人：部门（乡镇）经办人、公开办。 */
export const importRoles = ['caseOfficer', 'disclosureOffice'] as const satisfies readonly Role[];

const texts = z.array(z.string());

/** 从表里读懂的一条；公开内容照原文，换行留着。 */
export const importedRowSchema = z.object({
  serial: z.string(),
  category: z.string(),
  item: z.string(),
  contentEntry: z.string(),
  extraLevels: texts,
  content: z.string(),
  legalBasis: z.string(),
  timeLimit: z.string(),
  responsibleBody: z.string(),
  channels: texts,
  audience: texts,
  disclosureModes: texts,
  levels: texts,
  processStage: z.string(),
  itemKind: z.string(),
  format: z.string(),
  oversightContact: z.string(),
});
export type ImportedRow = z.infer<typeof importedRowSchema>;

const column = z.number().nullable().describe('原表各栏里的第几个，从0数；说的是整行时为空');

/** 对一格或者一行的提示。 */
export const importWarningSchema = z.object({
  column,
  field: catalogueColumns.schema.nullable(),
  mustMend: z.boolean().describe('不改好不能提交'),
  message: z.string(),
});
export type ImportWarning = z.infer<typeof importWarningSchema>;

/** 一张工作表读成了什么：用的哪一行表头、各栏怎样理解、逐行的原文与结果。 */
export const importedSheetSchema = z.object({
  sheetName: z.string(),
  form: catalogueForms.schema,
  title: z.string(),
  titleRow: z.number().nullable(),
  headerRows: z.array(z.number()).describe('表头在第几行'),
  section: catalogueSections.schema.nullable().describe('从标题认出的领域'),
  columns: z.array(
    z.object({
      title: z.string().describe('原表的栏名'),
      field: catalogueColumns.schema.describe('读作'),
      ticks: texts.nullable().describe('打勾的栏，勾上代表什么'),
    }),
  ),
  ignoredColumns: texts.describe('没有用到的栏'),
  notices: texts.describe('对整张表的提示'),
  rows: z.array(
    z.object({
      row: z.number().describe('原表第几行'),
      original: texts.describe('各栏原文'),
      understood: importedRowSchema,
      warnings: z.array(importWarningSchema),
    }),
  ),
  skipped: z.array(z.object({ row: z.number(), kind: skippedRowKinds.schema, text: z.string() })),
  duplicates: z.array(
    z.object({
      row: z.number(),
      of: z.number(),
      hasSameContent: z.boolean().describe('内容也相同的是重复，内容不同的只是重名'),
    }),
  ),
});
export type ImportedSheet = z.infer<typeof importedSheetSchema>;

export const previewCatalogueImport = defineEndpoint({
  id: 'previewCatalogueImport',
  method: 'POST',
  path: '/:region/catalogue-imports/preview',
  title: '读目录表格，不保存',
  audience: importRoles,
  params: z.object(regionParams),
  output: z.object({ sheets: z.array(importedSheetSchema), unusedSheets: texts }),
  refusals: ['tooLarge', 'unsupportedMedia', 'ruleViolated'],
  multipart: true,
});
export type ImportPreview = z.infer<(typeof previewCatalogueImport)['output']>;

/** 改好的一条：空着的栏可以不写。 */
export const committedRowSchema = entryFieldsSchema
  .omit({ section: true, contentElements: true, processStages: true })
  .extend({
    row: z.number().int().min(1).max(2_000_000).describe('原表第几行'),
    content: z
      .string()
      .trim()
      .max(20_000, '公开内容不能超过20000字')
      .default('')
      .describe('公开内容'),
    processStage: z
      .string()
      .trim()
      .max(60, '公开过程不能超过60字')
      .default('')
      .describe('公开过程'),
  });

export const commitCatalogueImport = defineEndpoint({
  id: 'commitCatalogueImport',
  method: 'POST',
  path: '/:region/catalogue-imports',
  title: '把改好的各条存为目录草稿',
  audience: importRoles,
  params: z.object(regionParams),
  body: z.object({
    title: text(100).describe('名称'),
    parts: z
      .array(
        z.object({
          section: catalogueSections.schema.describe('领域'),
          rows: z
            .array(committedRowSchema)
            .min(1, '至少要有一条')
            .max(20_000, '一次至多20000条')
            .describe('各条'),
        }),
      )
      .min(1, '至少要有一张表')
      .max(60, '一次至多60张表')
      .describe('各领域'),
    idempotencyKey: uuid().describe('防重编号'),
  }),
  output: z.object({ versionId: uuid(), title: z.string(), entryCount: z.number() }),
  refusals: ['ruleViolated', 'tooLarge'],
  maxBodyBytes: 5 * 1024 * 1024,
});

export const exportCatalogue = defineEndpoint({
  id: 'exportCatalogue',
  method: 'GET',
  path: '/:region/catalogue-file',
  title: '下载公开的目录',
  audience: ['visitor'],
  params: z.object(regionParams),
  query: z.object({
    form: catalogueForms.schema.default('national').describe('表样'),
    section: catalogueSections.schema.optional().describe('领域；不写即全部'),
    holderId: slug().optional().describe('哪个乡镇（街道）自己的目录'),
  }),
  output: z.unknown(),
  refusals: ['notFound'],
  binary: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  cacheSeconds: 120,
});
