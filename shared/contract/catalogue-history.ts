import * as z from '../zod';
import { entrySchema } from './catalogue';
import { day, slug, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';

export const catalogueHistory = defineEndpoint({
  id: 'catalogueHistory',
  method: 'GET',
  path: '/:region/catalogue-history',
  title: '公布过的目录版本',
  audience: ['visitor'],
  params: z.object(regionParams),
  output: z.object({
    items: z.array(
      z.object({
        versionId: uuid(),
        number: z.number(),
        title: z.string(),
        organisationName: z.string().nullable().describe('乡镇（街道）；县级目录为空'),
        reason: z.string(),
        publishedOn: day(),
        isCurrent: z.boolean(),
      }),
    ),
  }),
  cacheSeconds: 60,
});

export const getEntryInVersion = defineEndpoint({
  id: 'getEntryInVersion',
  method: 'GET',
  path: '/:region/catalogue-history/:versionId/entries/:entryId',
  title: '一条公开事项在某一版里的标准',
  audience: ['visitor'],
  params: z.object({ ...regionParams, versionId: uuid(), entryId: slug() }),
  output: entrySchema,
  refusals: ['notFound'],
  cacheSeconds: 600,
});
