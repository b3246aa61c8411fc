import * as z from '../zod';
import { publicityEndings } from '../vocabulary/disclosure';
import { catalogueSections } from '../vocabulary/domain';
import {
  affairsKinds,
  noticeActs,
  noticeStates,
  noticeTracks,
  personalDataKinds,
  processStages,
} from '../vocabulary/notice';
import { entrySchema } from './catalogue';
import { day, instant, organisationRef, slug, text, uuid } from './common';
import {
  confidentialityReviewSchema,
  correctionSchema,
  disclosureFields,
  disclosureReviewSchema,
  noticeCheckSchema,
} from './notice-parts';
import { financeSchema } from './finance-parts';
import { attachmentSchema } from './notices';

export const noticeFieldsSchema = z.object({
  title: text(120).describe('标题'),
  summary: z.string().trim().max(300).default('').describe('内容概述'),
  entryId: slug().nullable().describe('目录条目'),
  obligationId: slug().nullable().default(null).describe('所完成的应公开事项'),
  affairsKind: affairsKinds.schema.nullable().describe('三务'),
  processStage: processStages.schema.describe('公开过程'),
  bodyMarkdown: text(50000).describe('正文'),
  contentElements: z
    .array(z.object({ name: text(200), value: z.string().trim().max(5000) }))
    .max(40)
    .default([])
    .describe('公开要素'),
  producedOn: day().describe('生成日期'),
  publicityDays: z.number().int().min(1).max(365).nullable().describe('公示天数'),
  finance: financeSchema.nullable().default(null).describe('收支'),
  publicityEnding: publicityEndings.schema.default('maskNames').describe('公示期满以后'),
  attachmentIds: z.array(uuid()).max(60).default([]).describe('附件'),
  ...disclosureFields,
});

export type NoticeFields = z.infer<typeof noticeFieldsSchema>;

export const findingSchema = z.object({
  kind: personalDataKinds.schema,
  field: z.string().describe('所在位置，如“正文”“标题”“附件名”'),
  place: z.string().describe('在里面的哪一处，如“表格第2行“致贫原因””“工作表“底稿”（隐藏）第3行”'),
  masked: z.string().describe('隐去后的样子；原文不回传'),
  attachmentId: uuid().nullable().describe('在哪个附件里；不在附件里为 null'),
  canMask: z.boolean().describe('可以一键隐去；不能的请改好文件重新上传'),
  canOverride: z.boolean().describe('可以由另一个人写明理由准予公开；身份证号、银行卡号不可以'),
});

export const noticeDraftSchema = noticeFieldsSchema.extend({
  noticeId: uuid(),
  version: z.number(),
  state: noticeStates.schema,
  track: noticeTracks.schema,
  indexNumber: z.string().describe('索引号；公开时编'),
  publishBy: day().nullable().describe('最迟公开的日期'),
  section: catalogueSections.schema.nullable(),
  organisation: organisationRef,
  attachments: z.array(attachmentSchema),
  entry: entrySchema.nullable(),
  draftedBy: z.string(),
  checks: z.array(noticeCheckSchema).describe('提交前的检查'),
  reviewItems: z
    .array(z.object({ itemId: z.string(), label: z.string() }))
    .describe('保密审查要逐项看的内容'),
  confidentialityReview: confidentialityReviewSchema.nullable(),
  disclosureReview: disclosureReviewSchema.nullable(),
  signedBy: z.string().describe('签发人；还没有签发为空'),
  attributeReviewedOn: day().nullable().describe('上次复核公开属性的日期'),
  pendingCorrection: correctionSchema
    .extend({
      by: z.string(),
      at: instant(),
      changes: z.array(z.string()).describe('改了哪几样'),
      attachments: z.array(attachmentSchema).describe('改后的附件'),
      confidentialityReview: confidentialityReviewSchema.nullable(),
    })
    .nullable(),
  revision: z.number().describe('第几版；更正一次加一'),
  returnReason: z.string().describe('退回理由；没有则为空'),
  updatedAt: instant(),
  findings: z.array(findingSchema).describe('发布前检查到的个人信息'),
  privacyOverride: z
    .object({ reason: z.string(), by: z.string(), at: instant(), isInForce: z.boolean() })
    .nullable()
    .describe('另一个人准予公开的理由；内容改过就不再有效'),
  canOverrideFindings: z.boolean().describe('您可以写明理由准予公开'),
  availableActions: z.array(
    z.object({ act: noticeActs.schema, label: z.string(), legalBasis: z.string() }),
  ),
});

export type NoticeDraft = z.infer<typeof noticeDraftSchema>;
