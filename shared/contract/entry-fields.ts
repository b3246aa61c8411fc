import * as z from '../zod';
import { catalogueSections } from '../vocabulary/domain';
import { processStages } from '../vocabulary/notice';
import { slug } from './common';

const line = (label: string, max: number) =>
  z.string().trim().max(max, `${label}不能超过${max}字`).default('').describe(label);
const lines = (label: string, most: number, max: number) =>
  z
    .array(
      z.string().trim().min(1, `${label}里有空的一项`).max(max, `${label}每项不能超过${max}字`),
    )
    .max(most, `${label}不能超过${most}项`)
    .default([])
    .describe(label);

/** 一条公开事项的全部要素；编制中可以先空着，由检查指出。三级目录写在 contentEntry，再往下的写在 extraLevels。 */
export const entryFieldsSchema = z.object({
  section: catalogueSections.schema.describe('领域（门类）'),
  serial: line('序号', 20),
  category: line('一级目录（事项类别）', 200),
  item: line('二级目录（事项名称）', 300),
  contentEntry: line('三级目录', 500),
  extraLevels: lines('三级以下的目录', 5, 200),
  contentElements: lines('公开内容（要素）', 200, 4000),
  legalBasis: line('公开依据', 8000),
  timeLimit: line('公开时限', 1000),
  responsibleBody: line('公开主体', 500),
  channels: lines('公开渠道和载体', 40, 100),
  audience: lines('公开对象', 20, 200),
  disclosureModes: lines('公开方式', 5, 40),
  levels: lines('公开层级', 5, 20),
  format: line('公开格式', 200),
  oversightContact: line('监督方式', 500),
  processStages: z.array(processStages.schema).max(10).default([]).describe('公开过程'),
  itemKind: line('项目类别', 40),
});

export type EntryFields = z.infer<typeof entryFieldsSchema>;

/** 目录版本里的一条。entryKey 一经编定，各版本相同；公布后就是 entryId。 */
export const versionEntrySchema = entryFieldsSchema.extend({
  entryKey: slug(),
  compiledBy: slug().nullable().describe('编制单位的编号'),
  position: z.number().int().describe('次序'),
});

export type VersionEntry = z.infer<typeof versionEntrySchema>;

/** 各要素的名称，差异、检查、表头共用；次序即表格的次序。 */
export const entryFieldLabels: Readonly<Record<keyof EntryFields, string>> = {
  section: '领域',
  serial: '序号',
  category: '一级目录',
  item: '二级目录',
  contentEntry: '三级目录',
  extraLevels: '三级以下的目录',
  contentElements: '公开内容（要素）',
  legalBasis: '公开依据',
  timeLimit: '公开时限',
  responsibleBody: '公开主体',
  channels: '公开渠道和载体',
  audience: '公开对象',
  disclosureModes: '公开方式',
  levels: '公开层级',
  format: '公开格式',
  oversightContact: '监督方式',
  processStages: '公开过程',
  itemKind: '项目类别',
};

export const entryFieldNames = Object.keys(entryFieldLabels) as (keyof EntryFields)[];
