import * as z from '../zod';
import { debtKinds, financeClasses } from '../vocabulary/finance';
import { day, text, uuid } from './common';

const LARGEST_FEN = 100_000_000_000_000;

const fen = () =>
  z
    .number()
    .int('金额写到分')
    .min(-LARGEST_FEN, '金额太大，请核对')
    .max(LARGEST_FEN, '金额太大，请核对');

/** 收支明细的一笔；收入、支出只填一栏，另一栏是 0；红字冲减的写负数。 */
export const financeLineSchema = z.object({
  date: day().nullable().describe('日期'),
  voucher: z.string().trim().max(40, '不能超过40字').default('').describe('凭证号'),
  summary: text(200).describe('摘要'),
  class: financeClasses.schema.describe('类别'),
  incomeFen: fen().describe('收入（分）'),
  expenseFen: fen().describe('支出（分）'),
  balanceFen: fen().describe('结余（分）'),
  voucherIds: z.array(uuid()).max(10, '一笔至多10张凭证').default([]).describe('原始凭证'),
});

export type FinanceLine = z.infer<typeof financeLineSchema>;

/**
 * 收支明细、资产、债权债务、收益分配。
 * 依据：农经发〔2011〕13号：逐项逐笔公布。
 */
export const financeDetailSchema = z.object({
  lines: z.array(financeLineSchema).max(500, '明细至多500笔，请分期公开').describe('收支明细'),
  openingReason: z
    .string()
    .trim()
    .max(500)
    .default('')
    .describe('期初结余与上期期末结余不一致的原因'),
  assets: z
    .array(z.object({ name: text(100).describe('资产'), fen: fen().describe('金额（分）') }))
    .max(100)
    .default([])
    .describe('资产'),
  debts: z
    .array(
      z.object({
        kind: debtKinds.schema.describe('债权还是债务'),
        name: text(100).describe('对方和事由'),
        fen: fen().min(0, '债权、债务写正数').describe('金额（分）'),
      }),
    )
    .max(100)
    .default([])
    .describe('债权债务'),
  distribution: z
    .array(
      z.object({
        name: text(100).describe('分配给谁'),
        fen: fen().describe('金额（分）'),
        remark: z.string().trim().max(200).default('').describe('说明'),
      }),
    )
    .max(300)
    .default([])
    .describe('收益分配'),
});

export type FinanceDetail = z.infer<typeof financeDetailSchema>;

/** 收支概要，单位为分，避免小数误差；有明细的连同明细。 */
export const financeSummarySchema = z.object({
  period: z.string().describe('所属期间，如“2026年第一季度”'),
  openingFen: z.number().int().describe('期初结余（分）'),
  incomeFen: z.number().int().describe('收入（分）'),
  expenseFen: z.number().int().describe('支出（分）'),
  balanceFen: z.number().int().describe('期末结余（分）'),
});

export const financeSchema = financeSummarySchema.extend({
  detail: financeDetailSchema.optional().describe('明细'),
});

export type FinanceSummary = z.infer<typeof financeSummarySchema>;
export type Finance = z.infer<typeof financeSchema>;

/** 某类的收入与支出。 */
export const classTotalSchema = z.object({
  class: financeClasses.schema,
  incomeFen: z.number().int(),
  expenseFen: z.number().int(),
});

/** 近几期的收支，旧的在前。 */
export const recentPeriodSchema = z.object({
  noticeId: uuid(),
  period: z.string(),
  incomeFen: z.number().int(),
  expenseFen: z.number().int(),
  balanceFen: z.number().int(),
});

export type RecentPeriod = z.infer<typeof recentPeriodSchema>;
