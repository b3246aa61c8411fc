import * as z from '../zod';
import {
  applicantKinds,
  deliveryMethods,
  desiredForms,
  matters,
  requestNatures,
} from '../vocabulary/applicant';
import { deskRoles } from '../vocabulary/role';
import { day, instant, slug, text, uuid } from './common';
import { applicationViewSchema } from './application-view';
import { defineEndpoint, regionParams } from './endpoint';
import { onBehalfSchema } from './filing';

const contact = {
  phone: z.string().trim().max(30).optional().describe('联系电话'),
  email: z.string().trim().max(100).optional().describe('电子邮箱'),
  address: z.string().trim().max(200).optional().describe('通信地址'),
};

/**
 * 申请人只填法律要求的三样：姓名或名称、身份证明、联系方式；没有“用途”。
 * 依据：《条例》第二十九条第二款。
 */
export const applicantSchema = z.object({
  kind: applicantKinds.schema.describe('申请人类别'),
  name: text(60).describe('姓名或名称'),
  identityNumber: text(30).describe('身份证号码或统一社会信用代码'),
  contactPerson: z.string().trim().max(30).optional().describe('联系人（单位申请时填写）'),
  ...contact,
});

export type Applicant = z.infer<typeof applicantSchema>;

/** 更正与自己有关的信息要说明的两样。依据：《条例》第四十一条。 */
export const correctionSchema = z
  .object({
    mistake: text(1000).describe('哪里记录得不准确、应当怎样记'),
    evidence: text(1000).describe('有什么证据'),
  })
  .nullable()
  .default(null)
  .describe('更正与自己有关的信息时填写');

export const applicationPath = z.object({
  ...regionParams,
  applicationId: uuid().describe('申请的编号'),
});

export const submitApplication = defineEndpoint({
  id: 'submitApplication',
  method: 'POST',
  path: '/:region/applications',
  title: '提交政府信息公开申请',
  audience: ['resident', 'assistant'],
  params: z.object(regionParams),
  body: z.object({
    idempotencyKey: uuid().describe('防重编号：同一编号只登记一次'),
    matter: matters.schema.default('disclosure').describe('要办的事'),
    description: text(2000).describe('所需信息的名称、文号或者其他特征'),
    correction: correctionSchema,
    addresseeId: slug().nullable().describe('受理单位；不确定为空，由公开办分办'),
    villageId: slug().nullable().describe('所在村（社区）'),
    nature: requestNatures.schema.describe('系统提示的性质'),
    insists: z.boolean().describe('提示不是公开申请后仍坚持提交'),
    applicant: applicantSchema.describe('申请人；替别人办的写本人'),
    onBehalf: onBehalfSchema,
    identityPictureId: uuid().nullable().default(null).describe('身份证照片的编号；可以不交'),
    usesSavedPhone: z.boolean().default(false).describe('联系电话用先前授权的手机号'),
    desiredForm: desiredForms.schema.describe('所需信息的形式'),
    deliveryMethod: deliveryMethods.schema.describe('获取信息的途径'),
    consents: z.literal(true, '请先阅读并同意').describe('确认内容并同意以本程序消息联系'),
  }),
  output: z.object({
    applicationId: uuid(),
    registrationNumber: z.string().describe('登记编号'),
    queryCode: z.string().describe('查询码'),
    submittedAt: instant(),
    expectedDueOn: day().nullable().describe('如今日确认收到，最迟答复日；更正申请没有，为空'),
    isProvisional: z.boolean().describe('所跨年度的放假安排尚未公布，日期为暂定'),
    addresseeName: z.string(),
  }),
  refusals: ['notFound', 'ruleViolated', 'conflict'],
});

export { cardSchema, listMyApplications, queryApplicationStatus } from './my-applications';

export const getApplication = defineEndpoint({
  id: 'getApplication',
  method: 'GET',
  path: '/:region/applications/:applicationId',
  title: '一件申请',
  audience: ['resident', 'assistant', ...deskRoles],
  params: applicationPath,
  output: applicationViewSchema,
  refusals: ['notFound'],
});
