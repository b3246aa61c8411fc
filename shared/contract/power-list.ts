import * as z from '../zod';
import { matterListKinds } from '../vocabulary/catalogue-version';
import { catalogueRoles } from './catalogue-versions';
import { slug, text, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';

const cell = (label: string, max: number) =>
  z.string().trim().max(max, `${label}不能超过${max}字`).default('').describe(label);

const matterSchema = z.object({
  matterId: slug(),
  listKind: matterListKinds.schema,
  matterName: z.string(),
  powerType: z.string(),
  departmentName: z.string(),
  exception: z.string().describe('不列入目录的法定缘由'),
  isKnownDepartment: z.boolean().describe('责任部门在单位名录里，那个部门看得到这一条'),
  entries: z.array(z.object({ entryKey: slug(), name: z.string() })).describe('目录里对得上的事项'),
});
export type MatterView = z.infer<typeof matterSchema>;

const mattersSchema = z.object({
  items: z.array(matterSchema),
  gapCount: z.number().describe('目录里没有、也没有写明缘由的条数'),
});

export const listMatters = defineEndpoint({
  id: 'listMatters',
  method: 'GET',
  path: '/:region/power-list',
  title: '权责清单与目录的对照',
  audience: catalogueRoles,
  params: z.object(regionParams),
  query: z.object({ versionId: uuid().optional().describe('与哪一版对照；不写即现行目录') }),
  output: mattersSchema,
  refusals: ['notFound'],
});

const readSheetSchema = z.object({
  sheetName: z.string(),
  headerRow: z.number().nullable().describe('表头在第几行；没有表头的为空'),
  columns: z
    .object({ matterName: z.string(), powerType: z.string(), departmentName: z.string() })
    .describe('三栏在原表的栏名；没有这一栏的为空'),
  rows: z.array(
    z.object({
      row: z.number(),
      matterName: z.string(),
      powerType: z.string(),
      departmentName: z.string(),
    }),
  ),
  skipped: z.array(z.object({ row: z.number(), text: z.string(), reason: z.string() })),
});

export const previewMatters = defineEndpoint({
  id: 'previewMatters',
  method: 'POST',
  path: '/:region/power-list-previews',
  title: '读权责清单的表格，不保存',
  audience: ['disclosureOffice'],
  params: z.object(regionParams),
  output: z.object({
    sheets: z.array(readSheetSchema),
    unusedSheets: z.array(z.string()).describe('没有读的工作表和缘由'),
  }),
  refusals: ['tooLarge', 'unsupportedMedia', 'ruleViolated'],
  multipart: true,
});

export const importMatters = defineEndpoint({
  id: 'importMatters',
  method: 'PUT',
  path: '/:region/power-list/:listKind',
  title: '导入权责清单',
  audience: ['disclosureOffice'],
  params: z.object({ ...regionParams, listKind: matterListKinds.schema.describe('哪种清单') }),
  body: z.object({
    pasted: z
      .string()
      .max(2_000_000, '内容太多，请分次导入')
      .optional()
      .describe('粘贴的表格或者 CSV：事项名称、权力类型、责任部门'),
    rows: z
      .array(
        z.object({
          matterName: text(300).describe('事项名称'),
          powerType: cell('权力类型', 60),
          departmentName: cell('责任部门', 100),
        }),
      )
      .max(10_000, '一次不能超过一万条')
      .optional()
      .describe('逐条'),
  }),
  output: mattersSchema,
  refusals: ['ruleViolated'],
  // 一万条逐条写来，每条三栏。
  maxBodyBytes: 5 * 1024 * 1024,
});

export const setMatterException = defineEndpoint({
  id: 'setMatterException',
  method: 'PUT',
  path: '/:region/power-list-exceptions/:matterId',
  title: '写明一条不列入目录的缘由',
  audience: ['disclosureOffice'],
  params: z.object({ ...regionParams, matterId: slug().describe('清单条目') }),
  body: z.object({ exception: cell('缘由', 300) }),
  output: mattersSchema,
  refusals: ['notFound'],
});
