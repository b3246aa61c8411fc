import { reportContent } from '@shared/contract/annual-reports';
import { ruleFields } from '@shared/contract/disclosure-desk';
import { guideFields } from '@shared/contract/disclosure-pages';
import { daySchema } from '@shared/law/day';
import { applicantKinds } from '@shared/vocabulary/applicant';
import { tableThreeRows } from '@shared/vocabulary/annual-report';
import { ruleKinds } from '@shared/vocabulary/disclosure-pages';
import * as z from '@shared/zod';
import { words } from './cells';
import { labelledWord } from './labelled-word';

/** disclosure-guides.json：一个机关的公开指南。 */
export const guideRow = guideFields.extend({
  organisation: words(100).describe('机关'),
  updatedOn: daySchema.describe('更新之日'),
});
export type GuideRow = z.output<typeof guideRow>;

/** disclosure-rules.json：一件公开制度。 */
export const ruleRow = ruleFields.extend({
  organisation: words(100).describe('印发机关'),
  kind: labelledWord(ruleKinds).describe('管的是哪一样事'),
  issuedOn: daySchema.describe('印发之日'),
});
export type RuleRow = z.output<typeof ruleRow>;

const optional = <K extends string, S extends z.ZodType>(keys: readonly K[], schema: S) =>
  z.object(
    Object.fromEntries(keys.map((key) => [key, z.optional(schema)])) as unknown as Record<
      K,
      z.ZodType<z.output<S> | undefined>
    >,
  );

const countsOfRow = optional(applicantKinds.values, z.number().int().min(0));

/** annual-reports.json：一份发布了的年报；没有写的数为零，总计由载入时算。 */
export const reportRow = z.object({
  organisation: words(100).describe('机关'),
  year: z.number().int().min(2019).max(2099).describe('年份'),
  publishedOn: daySchema.describe('发布之日'),
  texts: reportContent.shape.texts,
  two: reportContent.shape.two,
  three: optional(tableThreeRows, countsOfRow),
  adjustmentNote: reportContent.shape.adjustmentNote,
});
export type ReportRow = z.output<typeof reportRow>;
