import * as z from '../zod';
import {
  applicantKinds,
  deliveryMethods,
  desiredForms,
  receiptChannels,
  matters,
  requestNatures,
} from '../vocabulary/applicant';
import { applicationActs } from '../vocabulary/application-act';
import { applicationEvents } from '../vocabulary/application-event';
import { applicationStates } from '../vocabulary/application-state';
import { decisionOutcomes } from '../vocabulary/decision-outcome';
import { replyKinds } from '../vocabulary/reply-kind';
import { day, instant, organisationRef, uuid } from './common';
import { commentSchema, letterSummarySchema, tracksSchema } from './case-tracks';
import { filingViewSchema, personalFileViewSchema } from './filing';
import { attachmentSchema } from './notices';

/** 计算期限的一步：哪一天、起什么作用、为什么、依据什么。 */
export const countingStepSchema = z.object({
  day: day(),
  effect: z.string().describe('作用，如“第20个工作日”'),
  why: z.string(),
  citation: z.string(),
});

/** 答复期限以外、各自计算的期限。 */
export const ownClockSchema = z.object({
  clockId: z.string(),
  kind: z.enum(['amendment', 'reasons', 'consultation', 'fee']),
  label: z.string(),
  dueOn: day(),
  isExpired: z.boolean(),
  isProvisional: z.boolean().describe('落在放假安排尚未公布的年份，暂定'),
  consequence: z.string(),
  citation: z.string(),
});

/** 申请人的一项救济还能提到哪一天。 */
export const remedyClockSchema = z.object({
  kind: z.enum(['reconsideration', 'directLitigation', 'litigationAfterReconsideration']),
  label: z.string(),
  dueOn: day(),
  isExpired: z.boolean(),
  isProvisional: z.boolean().describe('落在放假安排尚未公布的年份，暂定'),
  citation: z.string(),
});

export const clockSchema = z.object({
  receivedOn: day().describe('收到申请之日'),
  dueOn: day().describe('最迟答复日'),
  isProvisional: z.boolean(),
  remainingWorkingDays: z.number().describe('剩余工作日；逾期为负'),
  isOverdue: z.boolean(),
  steps: z.array(countingStepSchema),
  countedFrom: day().describe('现在的起算日'),
  unextendedDueOn: day().describe('不计延期的到期日'),
  amendmentNoticeBy: day().describe('最迟哪天要求补正'),
  extensionWorkingDays: z.number(),
  excludedWorkingDays: z.number(),
  waitingFor: z.enum(['amendment', 'fee']).nullable().describe('正在等申请人做什么'),
});

export const timelineEntrySchema = z.object({
  seq: z.number(),
  kind: applicationEvents.schema,
  at: instant(),
  label: z.string().describe('平白的话'),
  actor: z.string().describe('谁做的；对申请人只显示单位'),
  note: z.string().describe('说明，如退回理由；没有则为空'),
});

export const replySchema = z.object({
  kind: replyKinds.schema,
  outcome: decisionOutcomes.schema,
  article: z.string(),
  content: z.string().describe('答复正文'),
  reason: z.string(),
  weighing: z.string(),
  accessWay: z.string(),
  specialLaw: z.string(),
  properDoor: z.string(),
  earlierReplyNumber: z.string(),
  redactions: z.array(
    z.object({ part: z.string(), ground: replyKinds.schema, reason: z.string() }),
  ),
  documentNumber: z.string().describe('文号；未签发为空'),
  searchRecord: z.string().describe('检索经过（政府信息不存在时）'),
  rightBodyName: z.string().describe('负责公开的行政机关（不属于本机关时）'),
  rightBodyContact: z.string(),
  remedies: z.string().describe('救济途径'),
  attachments: z.array(attachmentSchema),
  agencyName: z.string(),
  draftedBy: z.string(),
  approvedBy: z.string().nullable(),
  repliedOn: day().nullable(),
});

export const availableActionSchema = z.object({
  act: applicationActs.schema,
  label: z.string(),
  legalBasis: z.string(),
});

export const applicationViewSchema = z.object({
  applicationId: uuid(),
  registrationNumber: z.string(),
  queryCode: z.string().nullable().describe('只给申请人'),
  state: applicationStates.schema,
  version: z.number().int().describe('版本；提交行为时原样带回'),
  channel: receiptChannels.schema,
  description: z.string(),
  desiredForm: desiredForms.schema,
  deliveryMethod: deliveryMethods.schema,
  applicant: z
    .object({
      kind: applicantKinds.schema,
      name: z.string(),
      identityNumber: z.string(),
      contactPerson: z.string(),
      phone: z.string(),
      email: z.string(),
      address: z.string(),
    })
    .describe('申请人，一律隐去'),
  matter: matters.schema,
  outcome: decisionOutcomes.schema.nullable().describe('年度报告的行；未办结为null'),
  nature: requestNatures.schema,
  insists: z.boolean(),
  suggestedDepartments: z.array(organisationRef).describe('系统建议的承办单位'),
  addressee: organisationRef,
  leadDepartment: organisationRef.nullable().describe('主办单位'),
  supportingDepartments: z.array(organisationRef).describe('协办单位'),
  caseOfficerName: z.string().nullable(),
  villageName: z.string().nullable(),
  submittedAt: instant(),
  confirmedAt: instant().nullable(),
  expectedDueOn: day().nullable().describe('尚未确认时：如今日确认，最迟答复日'),
  clock: clockSchema.nullable().describe('尚未确认收到时为null'),
  ownClocks: z.array(ownClockSchema),
  remedyClocks: z
    .array(remedyClockSchema)
    .describe('已答复、不再处理、逾期未答复的：复议、起诉各到哪一天'),
  tracks: tracksSchema,
  letters: z.array(letterSummarySchema),
  comments: z.array(commentSchema).describe('内部意见，只给工作人员'),
  parentNumber: z.string().nullable().describe('拆分自哪一件'),
  mergedIntoNumber: z.string().nullable().describe('并入哪一件'),
  archivedOn: day().nullable(),
  whoseTurn: z.string(),
  timeline: z.array(timelineEntrySchema),
  reply: replySchema.nullable().describe('申请人只在送达后看到'),
  availableActions: z.array(availableActionSchema),
  filing: filingViewSchema.nullable().optional().describe('别人代办的；给自己办的没有'),
  personalFiles: z.array(personalFileViewSchema).optional(),
  canDownloadCaseFile: z.boolean().optional().describe('此人此刻可否下载卷宗'),
  canRevealApplicant: z.boolean().optional().describe('此人此刻可否查看申请人的完整信息'),
});

export type ApplicationView = z.infer<typeof applicationViewSchema>;
