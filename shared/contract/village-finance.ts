import * as z from '../zod';
import { day, slug, text, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';
import { financeLineSchema } from './finance-parts';

export const previousFinance = defineEndpoint({
  id: 'previousFinance',
  method: 'GET',
  path: '/:region/village-finance/previous',
  title: '上一期公开的收支，用来结转期初',
  audience: ['villageEditor', 'supervisionMember'],
  params: z.object(regionParams),
  query: z.object({
    obligationId: slug().optional().describe('应公开事项'),
    period: text(60).describe('本期，如“2026年第二季度”'),
  }),
  output: z.object({
    previous: z
      .object({
        noticeId: uuid(),
        title: z.string(),
        publishedOn: day(),
        period: z.string(),
        balanceFen: z.number().int().describe('期末结余（分）'),
      })
      .nullable(),
  }),
});

export const readFinanceFile = defineEndpoint({
  id: 'readFinanceFile',
  method: 'POST',
  path: '/:region/village-finance/table',
  title: '读一份收支明细表格（.xlsx、.csv），供核对后填入',
  audience: ['villageEditor'],
  params: z.object(regionParams),
  query: z.object({
    year: z.coerce.number().int().min(2000).max(2100).describe('日期没有写年份的，是哪一年'),
    openingFen: z.coerce.number().int().optional().describe('上期的期末结余（分）'),
  }),
  output: z.object({
    sheetName: z.string().describe('读的是哪张工作表'),
    lines: z.array(financeLineSchema),
    openingFen: z.number().int().nullable().describe('表里写的期初结余（分）'),
    problems: z.array(z.object({ row: z.number().int(), message: z.string() })),
  }),
  refusals: ['tooLarge', 'unsupportedMedia', 'badInput'],
  multipart: true,
});
