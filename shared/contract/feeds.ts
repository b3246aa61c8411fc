import * as z from '../zod';
import { catalogueSections } from '../vocabulary/domain';
import { slug } from './common';
import { defineEndpoint, regionParams } from './endpoint';

const question = {
  organisationId: slug().optional().describe('发布单位'),
  section: catalogueSections.schema.optional().describe('领域'),
};

const common = {
  method: 'GET',
  audience: ['visitor'],
  params: z.object(regionParams),
  query: z.object(question),
  output: z.unknown(),
  refusals: ['notFound'],
  cacheSeconds: 300,
} as const;

export const jsonFeed = defineEndpoint({
  id: 'jsonFeed',
  path: '/:region/feed.json',
  title: '最新公开（JSON Feed），按单位或者领域',
  binary: 'application/feed+json',
  ...common,
});

export const rssFeed = defineEndpoint({
  id: 'rssFeed',
  path: '/:region/feed.xml',
  title: '最新公开（RSS 2.0），按单位或者领域',
  binary: 'application/rss+xml',
  ...common,
});

export const embeddedList = defineEndpoint({
  id: 'embeddedList',
  path: '/:region/embed',
  title: '最新公开，供别的网站嵌入的网页',
  binary: 'text/html',
  ...common,
});

export const interpretationFigures = defineEndpoint({
  id: 'interpretationFigures',
  method: 'GET',
  path: '/:region/interpretation-figures/:year',
  title: '各单位政策解读的情况：解读率、多样化方式、其他渠道',
  audience: ['visitor'],
  params: z.object({
    ...regionParams,
    year: z.coerce.number().int().min(2000, '年份不对').max(2100, '年份不对').describe('年份'),
  }),
  output: z.object({
    items: z.array(
      z.object({
        organisationId: slug(),
        name: z.string(),
        documents: z.number().describe('应当解读的政策文件'),
        interpreted: z.number().describe('已有解读的'),
        late: z.number().describe('解读超过三个工作日，或者已过期还没有解读的'),
        interpretations: z.number().describe('解读'),
        diversified: z.number().describe('用了图解、音视频等多样化方式的'),
        otherChannels: z.number().describe('在政府网站以外的渠道也发布的'),
      }),
    ),
  }),
  cacheSeconds: 300,
});
