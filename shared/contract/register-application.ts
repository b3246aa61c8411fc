import * as z from '../zod';
import { desiredForms, matters, receiptChannels } from '../vocabulary/applicant';
import { MOST_SCANS } from '../vocabulary/filing';
import { applicationStates } from '../vocabulary/application-state';
import { applicantSchema, correctionSchema } from './applications';
import { day, slug, text, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';

/** 由工作人员登记的收件渠道：除了网上提交的都是。依据：《条例》第二十九条、第三十一条。 */
export const registeredChannels = [
  'counter',
  'registeredMail',
  'ordinaryMail',
  'fax',
  'email',
  'oral',
] as const satisfies readonly (typeof receiptChannels.values)[number][];

export type RegisteredChannel = (typeof registeredChannels)[number];

/** 来件的申请人没有账号，答复不能在本程序内查收。 */
export const paperDeliveryMethods = ['email', 'post', 'pickUp', 'onSite'] as const;

const optionalDay = (label: string) => day().nullable().default(null).describe(label);

/** 判断收到之日所需的日期；每种渠道只看它自己的。 */
const arrival = {
  channel: z.enum(registeredChannels).describe('收件渠道'),
  submittedOn: optionalDay('当面、口头提出之日'),
  signedOn: optionalDay('签收之日（不是寄出之日）'),
  arrivedOn: optionalDay('信函、传真、邮件到达之日；平信须填，其余不填即确认之日或者今天'),
  confirmedOn: optionalDay('与申请人确认之日；还没有确认的不填'),
  matter: matters.schema.default('disclosure').describe('要办的事'),
};

export const previewRegistration = defineEndpoint({
  id: 'previewRegistration',
  method: 'POST',
  path: '/:region/registrations/preview',
  title: '登记以前先看收到之日和最迟答复日',
  audience: ['caseOfficer', 'disclosureOffice'],
  params: z.object(regionParams),
  body: z.object({ ...arrival, hasContact: z.boolean().describe('申请里有没有联系方式') }),
  output: z.object({
    state: applicationStates.schema,
    receivedOn: day().nullable().describe('收到申请之日；还不能起算为空'),
    dueOn: day().nullable().describe('最迟答复日；更正申请和还不能起算的为空'),
    isProvisional: z.boolean(),
    hints: z.array(z.string()).describe('登记时要留意的'),
  }),
  refusals: ['ruleViolated'],
});

export const registerApplication = defineEndpoint({
  id: 'registerApplication',
  method: 'POST',
  path: '/:region/registrations',
  title: '登记来件',
  audience: ['caseOfficer', 'disclosureOffice'],
  params: z.object(regionParams),
  body: z.object({
    idempotencyKey: uuid().describe('防重编号：同一编号只登记一次'),
    ...arrival,
    description: text(2000).describe('所需信息的名称、文号或者其他特征'),
    correction: correctionSchema,
    addresseeId: slug().nullable().describe('受理单位；写给县政府或者不确定的为空'),
    leadDepartmentId: slug()
      .nullable()
      .default(null)
      .describe('直接交给哪个单位承办；公开办登记时可以填'),
    applicant: applicantSchema.describe('申请人'),
    desiredForm: desiredForms.schema.describe('所需信息的形式'),
    deliveryMethod: z.enum(paperDeliveryMethods).describe('获取信息的途径'),
    scanIds: z
      .array(uuid())
      .max(MOST_SCANS, `扫描件至多${String(MOST_SCANS)}张`)
      .default([])
      .describe('来件的扫描件，先上传'),
    oralConsented: z.boolean().default(false).describe('申请人书写有困难，同意由工作人员代为填写'),
    readBackConfirmed: z.boolean().default(false).describe('已向申请人宣读，申请人确认无误'),
  }),
  output: z.object({
    applicationId: uuid(),
    registrationNumber: z.string().describe('登记编号'),
    queryCode: z.string().describe('查询码，印在回执上交给申请人'),
    channel: receiptChannels.schema,
    state: applicationStates.schema,
    receivedOn: day().nullable(),
    dueOn: day().nullable(),
    isProvisional: z.boolean(),
    addresseeName: z.string(),
  }),
  refusals: ['notFound', 'ruleViolated'],
});
