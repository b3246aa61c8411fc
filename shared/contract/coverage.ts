import * as z from '../zod';
import { catalogueSections } from '../vocabulary/domain';
import { affairsKinds } from '../vocabulary/notice';
import { organisationKinds } from '../vocabulary/organisation';
import { day, organisationRef, slug } from './common';
import { defineEndpoint, regionParams } from './endpoint';
import { pageOf, pageQuery } from './paging';

/** 各种情形各几件；该公开的 = 按期 + 逾期公开 + 逾期未公开 + 还没到期。 */
export const coverageCountsSchema = z.object({
  due: z.number().int().describe('该公开的'),
  onTime: z.number().int().describe('按期公开'),
  late: z.number().int().describe('晚了才公开'),
  overdue: z.number().int().describe('逾期还没公开'),
  pending: z.number().int().describe('还没到期'),
});

export type CoverageCounts = z.infer<typeof coverageCountsSchema>;

/** 一个单位的一格：三务里的一种，或者一个领域。 */
export const coverageCellSchema = coverageCountsSchema.extend({
  affairsKind: affairsKinds.schema.nullable().describe('三务；机关的为空'),
  section: catalogueSections.schema.nullable().describe('领域；没有归入目录的为空'),
});

export type CoverageCell = z.infer<typeof coverageCellSchema>;

const bodySchema = organisationRef.extend({ kind: organisationKinds.schema });

/** 一年；不写的是今年。 */
const yearQuery = {
  year: z.coerce.number().int().min(2000).max(2100).optional().describe('哪一年'),
};

const rowSchema = z.object({
  body: bodySchema,
  total: coverageCountsSchema,
  cells: z.array(coverageCellSchema),
});

export type CoverageRow = z.infer<typeof rowSchema>;

const spanSchema = {
  from: day().describe('最迟公开日自哪天起'),
  to: day().describe('到哪天止'),
  asOf: day().describe('截至哪天'),
};

export const coverageOfBody = defineEndpoint({
  id: 'coverageOfBody',
  method: 'GET',
  path: '/:region/coverage/:organisationId',
  title: '一个村（社区）或者单位一年里该公开的公开了没有',
  audience: ['visitor'],
  params: z.object({ ...regionParams, organisationId: slug() }),
  query: z.object(yearQuery),
  output: rowSchema.extend(spanSchema),
  refusals: ['notFound'],
  cacheSeconds: 60,
});

export const countyCoverage = defineEndpoint({
  id: 'countyCoverage',
  method: 'GET',
  path: '/:region/coverage',
  title: '全县各单位的公开情况（单位 × 领域、三务）',
  audience: ['visitor'],
  params: z.object(regionParams),
  query: z.object({
    ...yearQuery,
    of: z.enum(['villages', 'departments']).default('villages').describe('村（社区）还是单位'),
    parentId: slug().optional().describe('只看哪个乡镇（街道）的'),
    ...pageQuery,
  }),
  output: pageOf(rowSchema).extend(spanSchema),
  refusals: ['notFound'],
  cacheSeconds: 60,
});

export const coverageSummary = defineEndpoint({
  id: 'coverageSummary',
  method: 'GET',
  path: '/:region/coverage-summary',
  title: '公开情况的合计，和逾期最多的单位',
  audience: ['disclosureOffice', 'townshipSupervisor'],
  params: z.object(regionParams),
  query: z.object(yearQuery),
  output: z.object({
    ...spanSchema,
    villages: coverageCountsSchema,
    departments: coverageCountsSchema,
    worst: z
      .array(z.object({ body: bodySchema, total: coverageCountsSchema }))
      .describe('逾期未公开最多的，至多50个'),
  }),
});
