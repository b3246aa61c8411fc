import * as z from '../zod';
import {
  reportTexts,
  tableFourColumns,
  tableFourGroups,
  tableThreeColumns,
  tableThreeRows,
  tableTwoCells,
  type ReportText,
  type TableFourColumn,
  type TableFourGroup,
  type TableThreeColumn,
  type TableThreeRow,
  type TableTwoCell,
} from '../vocabulary/annual-report';
import { organisationKinds } from '../vocabulary/organisation';
import { day, organisationRef, slug } from './common';
import { defineEndpoint, regionParams } from './endpoint';

const shapeOf = <K extends string, S extends z.ZodType>(keys: readonly K[], schema: S) =>
  z.object(Object.fromEntries(keys.map((key) => [key, schema])) as Record<K, S>);

const count = z
  .number('请填写数目')
  .int('应为整数')
  .min(0, '不能小于0')
  .max(99_999_999, '数目太大，请核对');
const amount = z.number('请填写数目').min(0, '不能小于0').max(99_999_999, '数目太大，请核对');

const tableTwo = shapeOf<Exclude<TableTwoCell, 'fees'>, typeof count>(
  tableTwoCells.values.filter((cell) => cell !== 'fees'),
  count,
).extend({ fees: amount });

export const tableThreeSchema = shapeOf<TableThreeRow, z.ZodType<Record<TableThreeColumn, number>>>(
  tableThreeRows,
  shapeOf<TableThreeColumn, typeof count>(tableThreeColumns, count),
);
export const tableFourSchema = shapeOf<TableFourGroup, z.ZodType<Record<TableFourColumn, number>>>(
  tableFourGroups,
  shapeOf<TableFourColumn, typeof count>(tableFourColumns, count),
);

/** 年度报告的文字与三张表。依据：国办公开办函〔2021〕30号。 */
export const reportContent = z.object({
  texts: shapeOf<ReportText, z.ZodType<string>>(
    reportTexts.values,
    z.string().trim().max(5000, '不能超过5000字'),
  ),
  two: tableTwo,
  three: tableThreeSchema,
  four: tableFourSchema,
  feesYuan: amount.describe('收取信息处理费（元）'),
  adjustmentNote: z
    .string()
    .trim()
    .max(500, '不能超过500字')
    .describe('表中数字与系统统计不同的原因'),
});
export type ReportContent = z.infer<typeof reportContent>;

/** 年份。 */
export const reportYear = z.coerce.number('请写明年份').int('请写明年份').min(2019).max(2099);

const reportCard = z.object({
  organisation: organisationRef,
  kind: organisationKinds.schema,
  year: z.number().int(),
  edition: z.number().int().describe('第几次发布；更正后加一'),
  publishedOn: day(),
});
export type ReportCard = z.infer<typeof reportCard>;

export const listAnnualReports = defineEndpoint({
  id: 'listAnnualReports',
  method: 'GET',
  path: '/:region/disclosure/annual-reports',
  title: '政府信息公开年报',
  audience: ['visitor'],
  params: z.object(regionParams),
  query: z.object({
    year: reportYear.optional().describe('哪一年'),
    organisationId: slug().optional().describe('哪个机关'),
  }),
  output: z.object({
    years: z.array(z.number().int()).describe('有年报的年份，新的在前'),
    items: z.array(reportCard),
  }),
  refusals: ['notFound'],
  cacheSeconds: 60,
});

export const getAnnualReport = defineEndpoint({
  id: 'getAnnualReport',
  method: 'GET',
  path: '/:region/disclosure/annual-reports/:organisationId/:year',
  title: '一个机关一年的政府信息公开工作年度报告',
  audience: ['visitor'],
  params: z.object({ ...regionParams, organisationId: slug(), year: reportYear }),
  query: z.object({
    edition: z.coerce
      .number()
      .int()
      .min(1)
      .max(2_147_483_646)
      .optional()
      .describe('第几次发布的；不写看最近的'),
  }),
  output: reportCard.extend({
    content: reportContent,
    correctionReason: z.string().describe('更正的原因；第一次发布的为空'),
    editions: z.array(
      z.object({ edition: z.number().int(), publishedOn: day(), correctionReason: z.string() }),
    ),
  }),
  refusals: ['notFound'],
  cacheSeconds: 60,
});
