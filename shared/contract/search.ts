import * as z from '../zod';
import { catalogueSections } from '../vocabulary/domain';
import { closedList } from '../vocabulary/closed-list';
import { processStages } from '../vocabulary/notice';
import { day, organisationRef, slug, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';
import { pageOf, pageQuery } from './paging';

/** 搜得到的几种内容。 */
export const searchKinds = closedList({
  notice: '公开信息',
  entry: '目录事项',
  page: '公开指南与制度',
  organisation: '单位',
});
export type SearchKind = (typeof searchKinds.values)[number];

/** 搜索结果；片段中命中的字由客户端按 words 高亮，不传 HTML。 */
export const searchHitSchema = z.object({
  kind: searchKinds.schema,
  id: z.string().describe('公开信息、目录条目、固定页面或单位的编号'),
  title: z.string(),
  snippet: z.string().describe('命中处的片段'),
  attachmentName: z.string().nullable().describe('命中在哪件附件里；不在附件里为空'),
  organisationName: z.string(),
  section: catalogueSections.schema.nullable(),
  processStage: processStages.schema.nullable(),
  publishedOn: day().nullable(),
});

export type SearchHit = z.infer<typeof searchHitSchema>;

const words = () =>
  z.string().trim().min(1, '请输入要找的词').max(50, '不能超过50字').describe('搜索词');

const criteria = {
  q: words(),
  kind: searchKinds.schema.optional().describe('类别'),
  organisationId: slug().optional().describe('发布单位'),
  section: catalogueSections.schema.optional().describe('领域'),
  processStage: processStages.schema.optional().describe('公开过程'),
  year: z.coerce.number().int().min(1949).max(2100).optional().describe('公开的年份'),
};

export const search = defineEndpoint({
  id: 'search',
  method: 'GET',
  path: '/:region/search',
  title: '搜索公开信息、目录与单位',
  audience: ['visitor'],
  params: z.object(regionParams),
  query: z.object({ ...criteria, ...pageQuery }),
  output: pageOf(searchHitSchema).extend({
    words: z.array(z.string()).describe('实际用来匹配的词，供高亮'),
  }),
  refusals: ['notFound'],
  cacheSeconds: 30,
});

/** 一种分法的一类；value 可以直接用作搜索的条件。 */
const facetValues = z.array(
  z.object({ value: z.string(), label: z.string(), count: z.number().int() }),
);

export const searchFacets = defineEndpoint({
  id: 'searchFacets',
  method: 'GET',
  path: '/:region/search/facets',
  title: '搜索结果按类别、单位、领域、过程、年份各有多少',
  audience: ['visitor'],
  params: z.object(regionParams),
  query: z.object(criteria),
  output: z.object({
    total: z.number().int().describe('命中的条数；isCapped 时是“至少”'),
    isCapped: z.boolean().describe('命中的太多，只数了最新的一部分，各项都是“至少”'),
    kind: facetValues,
    organisationId: facetValues,
    section: facetValues,
    processStage: facetValues,
    year: facetValues,
  }),
  refusals: ['notFound'],
  cacheSeconds: 60,
});

export type SearchFacets = z.infer<(typeof searchFacets)['output']>;

/** 提示的一条：常见的词没有编号，点了就搜它；别的直接打开。 */
export const suggestionSchema = z.object({
  kind: z.enum(['word', ...searchKinds.values]),
  text: z.string(),
  id: z.string().nullable(),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

export const searchSuggestions = defineEndpoint({
  id: 'searchSuggestions',
  method: 'GET',
  path: '/:region/search/suggestions',
  title: '输入时的提示',
  audience: ['visitor'],
  params: z.object(regionParams),
  query: z.object({ q: words() }),
  output: z.object({ items: z.array(suggestionSchema) }),
  refusals: ['notFound'],
  cacheSeconds: 60,
});

export const searchHelp = defineEndpoint({
  id: 'searchHelp',
  method: 'GET',
  path: '/:region/search/help',
  title: '没有搜到时换什么词、看哪些目录事项',
  audience: ['visitor'],
  params: z.object(regionParams),
  query: z.object({ q: words() }),
  output: z.object({
    nearWords: z.array(
      z.object({
        q: z.string().describe('换成这几个词'),
        count: z.number().int().describe('有多少条；isCapped 时是“至少”'),
        isCapped: z.boolean(),
      }),
    ),
    entries: z.array(searchHitSchema).describe('可能相关的目录事项'),
  }),
  refusals: ['notFound'],
  cacheSeconds: 60,
});

export type SearchHelp = z.infer<(typeof searchHelp)['output']>;

export const similarNotices = defineEndpoint({
  id: 'similarNotices',
  method: 'GET',
  path: '/:region/search/similar/:noticeId',
  title: '与一条公开信息类似的公开',
  audience: ['visitor'],
  params: z.object({ ...regionParams, noticeId: uuid() }),
  output: z.object({
    items: z.array(
      z.object({
        noticeId: uuid(),
        title: z.string(),
        organisation: organisationRef,
        publishedOn: day(),
      }),
    ),
  }),
  refusals: ['notFound'],
  cacheSeconds: 300,
});
