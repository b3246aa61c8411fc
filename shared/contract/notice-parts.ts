import * as z from '../zod';
import {
  attributeGrounds,
  confidentialityOpinions,
  disclosureAttributes,
  interpretationForms,
  interpretationPoints,
  takedownGrounds,
} from '../vocabulary/disclosure';
import { noticeKinds } from '../vocabulary/notice';
import { day, instant, text, uuid } from './common';
import { financeSchema } from './finance-parts';

/** 澄清虚假、不完整信息：原来的说法、正确的说法、来源、时间。依据：《条例》第六条。 */
export const clarificationSchema = z.object({
  originalClaim: text(2000).describe('原来的说法'),
  claimSource: text(200).describe('原来的说法出自哪里'),
  claimedOn: day().describe('原来的说法出现的日期'),
  correctText: text(5000).describe('正确的说法'),
  correctSource: text(200).describe('正确的说法依据什么'),
});

/** 政策文件要不要解读、由谁负责、怎样解读；不解读的说明理由。 */
export const interpretationDutySchema = z.object({
  isRequired: z.boolean().describe('需要解读'),
  reasonWhyNot: z.string().trim().max(500).default('').describe('不解读的理由'),
  firstResponsible: z
    .string()
    .trim()
    .max(40)
    .default('')
    .describe('第一责任人（起草单位主要负责人）'),
  plan: z.string().trim().max(2000).default('').describe('解读方案'),
});

/** 解读材料：形式、说到的各项。 */
export const interpretationSchema = z.object({
  forms: z.array(interpretationForms.schema).min(1, '请至少选一种').max(7).describe('解读形式'),
  points: z.array(interpretationPoints.schema).max(10).default([]).describe('说到的内容'),
});

/** 定期公开工作进展：每几个月一次，到哪天为止。 */
export const progressSchema = z.object({
  everyMonths: z
    .number()
    .int()
    .min(1, '至少1个月')
    .max(12, '至多12个月')
    .describe('每几个月公开一次进展'),
  until: day().describe('到哪天为止'),
});

/** 公开信息里与流程有关的各栏；村（居）务公开不用填公开属性。 */
export const disclosureFields = {
  kind: noticeKinds.schema.default('general').describe('种类'),
  documentNumber: z.string().trim().max(60).default('').describe('文号'),
  changedOn: day().nullable().default(null).describe('变更日期'),
  attribute: disclosureAttributes.schema.nullable().default(null).describe('公开属性'),
  attributeGround: attributeGrounds.schema.nullable().default(null).describe('不主动公开的依据'),
  attributeReason: z.string().trim().max(1000).default('').describe('不主动公开的理由'),
  followsId: uuid().nullable().default(null).describe('是哪条信息的进展'),
  mirrorsId: uuid().nullable().default(null).describe('与哪条政府信息是同一事项'),
  progress: progressSchema.nullable().default(null).describe('定期公开工作进展'),
  clarification: clarificationSchema.nullable().default(null).describe('澄清'),
  interpretationDuty: interpretationDutySchema.nullable().default(null).describe('解读安排'),
  interpretsId: uuid().nullable().default(null).describe('所解读的文件'),
  interpretation: interpretationSchema.nullable().default(null).describe('解读材料'),
};

const disclosureSchema = z.object(disclosureFields);
export type DisclosureFields = z.infer<typeof disclosureSchema>;

/** 与流程有关的各栏，都还没有填。 */
export const blankDisclosure = (): DisclosureFields => disclosureSchema.parse({});

/** 只取与流程有关的各栏。 */
export const disclosureOf = (whole: DisclosureFields): DisclosureFields =>
  disclosureSchema.parse(whole);

/** 更正时可以改的各栏。 */
export const correctionSchema = z.object({
  title: text(120).describe('标题'),
  summary: z.string().trim().max(300).default('').describe('内容概述'),
  bodyMarkdown: text(50000).describe('正文'),
  contentElements: z
    .array(z.object({ name: text(200), value: z.string().trim().max(5000) }))
    .max(40)
    .default([])
    .describe('公开要素'),
  finance: financeSchema.optional().describe('改后的收支；没有改的不填'),
  attachmentIds: z
    .array(uuid())
    .max(60)
    .optional()
    .describe('改后的全部附件，照次序；没有改的不填'),
  closesOldFiles: z.boolean().optional().describe('换下的附件不再给人看（里面有不应公开的内容）'),
  reason: text(500).describe('更正的理由'),
});

export type Correction = z.infer<typeof correctionSchema>;

/** 保密审查的一项。 */
export const confidentialityItemSchema = z.object({
  itemId: text(80).describe('审查的内容'),
  opinion: confidentialityOpinions.schema.describe('意见'),
  remark: z.string().trim().max(300).default('').describe('说明'),
});

export const confidentialityReviewSchema = z.object({
  by: z.string(),
  at: instant(),
  items: z.array(confidentialityItemSchema.extend({ label: z.string() })),
  ruling: z.string().describe('有关主管部门或者保密行政管理部门的意见'),
});

export const disclosureReviewSchema = z.object({
  by: z.string(),
  at: instant(),
  opinion: z.string(),
});

/** 提交前检查出来的一条；block 的改好才能提交，warn 的请核对。 */
export const noticeCheckSchema = z.object({
  level: z.enum(['block', 'warn']),
  field: z.string().describe('在哪一栏'),
  message: z.string(),
  legalBasis: z.string(),
});

export type NoticeCheck = z.infer<typeof noticeCheckSchema>;

export const takedownSchema = z.object({
  ground: takedownGrounds.schema.describe('撤下的原因'),
  explanation: text(500).describe('撤下的说明'),
});
