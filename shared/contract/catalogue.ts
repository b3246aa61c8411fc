import * as z from '../zod';
import { catalogueSections } from '../vocabulary/domain';
import { processStages } from '../vocabulary/notice';
import { day, organisationRef, slug, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';

/** 公开标准：一条公开事项应当怎样公开。 */
export const entrySchema = z.object({
  entryId: slug(),
  section: catalogueSections.schema.describe('领域'),
  serial: z.string().describe('序号'),
  category: z.string().describe('一级目录（事项类别）'),
  item: z.string().describe('二级目录（事项名称）'),
  contentElements: z.array(z.string()).describe('公开内容（要素）'),
  legalBasis: z.string().describe('公开依据'),
  timeLimit: z.string().describe('公开时限'),
  responsibleBody: z.string().describe('公开主体'),
  channels: z.array(z.string()).describe('公开渠道和载体'),
  audience: z.array(z.string()).describe('公开对象'),
  disclosureModes: z.array(z.string()).describe('公开方式'),
  levels: z.array(z.string()).describe('公开层级'),
  indexCode: z.string().describe('索引号，编定不变'),
  contentEntry: z.string().describe('三级目录'),
  format: z.string().describe('公开格式'),
  oversightContact: z.string().describe('监督方式'),
  processStages: z.array(processStages.schema).describe('公开过程'),
  itemKind: z.string().describe('项目类别'),
  versionId: uuid().nullable().describe('出自目录的哪一版；由文件载入的为空'),
  retiredOn: day().nullable().describe('停用之日；现行的为空'),
});

export type CatalogueEntry = z.infer<typeof entrySchema>;

export const listSections = defineEndpoint({
  id: 'listSections',
  method: 'GET',
  path: '/:region/catalogue',
  title: '目录的各领域',
  audience: ['visitor'],
  params: z.object(regionParams),
  output: z.object({
    items: z.array(
      z.object({
        section: catalogueSections.schema,
        name: z.string(),
        entryCount: z.number(),
        noticeCount: z.number(),
        responsible: z.array(organisationRef),
        issuedBy: z.string().describe('标准指引的印发机关'),
        documentTitle: z.string(),
        documentNumber: z.string(),
      }),
    ),
  }),
  refusals: ['notFound'],
  cacheSeconds: 120,
});

export const listEntries = defineEndpoint({
  id: 'listEntries',
  method: 'GET',
  path: '/:region/catalogue/:section',
  title: '一个领域的事项',
  audience: ['visitor'],
  params: z.object({ ...regionParams, section: catalogueSections.schema }),
  query: z.object({ holderId: slug().optional().describe('哪个乡镇（街道）自己的目录') }),
  output: z.object({
    section: catalogueSections.schema,
    name: z.string(),
    sourceTitle: z.string().describe('目录出处'),
    categories: z.array(
      z.object({
        category: z.string(),
        items: z.array(z.object({ item: z.string(), entries: z.array(entrySchema) })),
      }),
    ),
  }),
  refusals: ['notFound'],
  cacheSeconds: 120,
});

export const getEntry = defineEndpoint({
  id: 'getEntry',
  method: 'GET',
  path: '/:region/catalogue-entries/:entryId',
  title: '一条公开事项的标准',
  audience: ['visitor'],
  params: z.object({ ...regionParams, entryId: slug() }),
  output: entrySchema.extend({
    extraLevels: z.array(z.string()).describe('三级以下的目录'),
    holderId: slug().nullable().describe('哪个乡镇（街道）自己的目录；县级的为空'),
    notices: z
      .array(
        z.object({
          noticeId: z.string(),
          title: z.string(),
          publishedOn: day(),
          organisationName: z.string(),
        }),
      )
      .describe('按此事项公开的最新信息，至多10条'),
  }),
  refusals: ['notFound'],
  cacheSeconds: 60,
});
