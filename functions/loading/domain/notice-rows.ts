import { daySchema } from '@shared/law/day';
import { affairsKinds, processStages } from '@shared/vocabulary/notice';
import * as z from '@shared/zod';
import { entryReference, slug, words } from './cells';
import { labelledWord } from './labelled-word';

const fen = () => z.int('应为整数，单位是分');

/** notices.json：一条公开信息。 */
export const noticeRow = z.object({
  title: words(120).describe('标题'),
  villageOrDept: words(100).describe('发布单位'),
  domain: words(30).nullable().default(null).describe('领域'),
  villageAffairsKind: labelledWord(affairsKinds).nullable().default(null).describe('三务'),
  process: labelledWord(processStages).describe('公开过程'),
  bodyMarkdown: words(50000).describe('正文'),
  attachments: z.array(words(150)).max(20).default([]).describe('附件'),
  producedOn: daySchema
    .refine((day) => day >= '1949-10-01' && day < '2100-01-01', '年份不对，请核对')
    .describe('生成日期'),
  publicityDays: z.int().min(1).max(365).nullable().default(null).describe('公示天数'),
  interprets: words(120).nullable().default(null).describe('所解读的文件'),
});

/** notice-links.json：一条公开信息依据的目录条目、完成的应公开事项、公示截止日。 */
export const noticeLinkRow = z.object({
  title: words(120).describe('标题'),
  entry: entryReference.optional().describe('目录条目'),
  obligation: slug().optional().describe('应公开事项'),
  publicityUntil: daySchema.optional().describe('公示截止日'),
});

/** finance-summaries.json：一条财务公开的收支概要，单位为分；期初＋收入－支出须等于期末。 */
export const financeRow = z
  .object({
    title: words(120).describe('标题'),
    period: words(40).describe('所属期间'),
    openingFen: fen().describe('期初结余'),
    incomeFen: fen().describe('收入'),
    expenseFen: fen().describe('支出'),
    balanceFen: fen().describe('期末结余'),
  })
  .refine(
    (row) => row.openingFen + row.incomeFen - row.expenseFen === row.balanceFen,
    '期初结余加收入减支出，不等于期末结余',
  );

/** attachments.json：附件名对应 files/ 里的哪个文件。 */
export const originalRow = z.object({
  notice: words(120).describe('公开信息标题'),
  fileName: words(150).describe('附件名'),
  file: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, '应为 files/ 里的文件名')
    .describe('文件'),
});
