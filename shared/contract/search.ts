import * as z from '../zod';
import { catalogueSections } from '../vocabulary/domain';
import { closedList } from '../vocabulary/closed-list';
import { processStages } from '../vocabulary/notice';
import { day, slug } from './common';
import { defineEndpoint, regionParams } from './endpoint';
import { pageOf, pageQuery } from './paging';

export const searchKinds = closedList({ notice: '公开信息', entry: '目录事项' });

/** 搜索结果；片段中命中的字用起止位置标出，由客户端高亮，不传 HTML。 */
export const searchHitSchema = z.object({
  kind: searchKinds.schema,
  id: z.string().describe('公开信息或目录条目的编号'),
  title: z.string(),
  snippet: z.string().describe('命中处的片段'),
  organisationName: z.string(),
  section: catalogueSections.schema.nullable(),
  processStage: processStages.schema.nullable(),
  publishedOn: day().nullable(),
});

export type SearchHit = z.infer<typeof searchHitSchema>;

export const search = defineEndpoint({
  id: 'search',
  method: 'GET',
  path: '/:region/search',
  title: '搜索公开信息与目录',
  audience: ['visitor'],
  params: z.object(regionParams),
  query: z.object({
    q: z.string().trim().min(1, '请输入要找的词').max(50, '不能超过50字').describe('搜索词'),
    kind: searchKinds.schema.optional().describe('类别'),
    organisationId: slug().optional().describe('发布单位'),
    section: catalogueSections.schema.optional().describe('领域'),
    processStage: processStages.schema.optional().describe('公开过程'),
    ...pageQuery,
  }),
  output: pageOf(searchHitSchema).extend({
    words: z.array(z.string()).describe('实际用来匹配的词，供高亮'),
  }),
  refusals: ['notFound'],
  cacheSeconds: 30,
});
