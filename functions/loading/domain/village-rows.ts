import { registerFieldsSchema } from '@shared/contract/village-registers';
import { stageFieldsSchema } from '@shared/contract/village-decisions';
import { daySchema } from '@shared/law/day';
import { decisionMatters, decisionStages, kinships } from '@shared/vocabulary/village';
import * as z from '@shared/zod';
import { words } from './cells';
import { labelledWord } from './labelled-word';

/** village-committee.json：监督委员会的一位成员。 */
export const committeeRow = z.object({
  organisation: words(100).describe('村（社区）'),
  name: words(20).describe('姓名'),
  post: words(20).describe('职务'),
  kinship: labelledWord(kinships).describe('与村（居）民委员会成员的关系'),
  declaredOn: daySchema.optional().describe('申报日期'),
  hasAccountingSkill: z.boolean().default(false).describe('懂财会'),
  termFrom: daySchema.describe('任期自'),
  termUntil: daySchema.describe('任期至'),
  account: words(50).optional().describe('账号'),
});
export type CommitteeRow = z.output<typeof committeeRow>;

/** village-decisions.json：一件“四议两公开”。notice 写公开信息的标题，只有公开的两步写。 */
export const decisionRow = z.object({
  organisation: words(100).describe('村（社区）'),
  matter: labelledWord(decisionMatters).describe('事项类别'),
  title: words(100).describe('什么事'),
  stages: z
    .array(
      stageFieldsSchema.omit({ minutesIds: true, photoIds: true, areFilesPublic: true }).extend({
        stage: labelledWord(decisionStages).describe('哪一步'),
        notice: words(120).optional().describe('公开信息'),
      }),
    )
    .min(1, '请填写')
    .describe('各步'),
});
export type DecisionRow = z.output<typeof decisionRow>;

/** village-registers.json：一项合同、资产、资源。 */
export const registerRow = registerFieldsSchema.extend({
  organisation: words(100).describe('村（社区）'),
});
export type RegisterRow = z.output<typeof registerRow>;
