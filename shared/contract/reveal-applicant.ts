import * as z from '../zod';
import { applicationStates } from '../vocabulary/application-state';
import { applicationPath } from './applications';
import { applicationViewSchema } from './application-view';
import { day, text, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';

const { applicant } = applicationViewSchema.shape;

/**
 * 查看申请人的完整姓名、证件号码和联系方式，写明用途，逐次记入审计。
 * 依据：《个人信息保护法》第五条、第五十一条。
 */
export const revealApplicant = defineEndpoint({
  id: 'revealApplicant',
  method: 'POST',
  path: '/:region/applications/:applicationId/reveal-applicant',
  title: '查看申请人联系方式（写明用途，记入审计）',
  audience: ['caseOfficer', 'disclosureOffice'],
  params: applicationPath,
  body: z.object({ purpose: text(200).describe('用途') }),
  output: z.object({ applicant: z.object(applicant.shape).describe('申请人，完整') }),
  refusals: ['notFound', 'notPermittedNow'],
});

export const foundApplicationSchema = z.object({
  applicationId: uuid(),
  registrationNumber: z.string(),
  applicantMaskedName: z.string().describe('申请人，隐去后的姓名'),
  state: applicationStates.schema,
  submittedOn: day().describe('提出之日'),
});
export type FoundApplication = z.infer<typeof foundApplicationSchema>;

/**
 * 申请人到窗口说“我申请过”，按证件号码找：号码只在请求正文里，用完即弃；写明用途，逐次记入审计。
 * 公开办找全县的，经办人找本单位主办、协办的。
 * 依据：《个人信息保护法》第五条、第六条、第五十一条。
 */
export const lookupApplications = defineEndpoint({
  id: 'lookupApplications',
  method: 'POST',
  path: '/:region/applications/lookup',
  title: '按证件号码找申请（写明用途，记入审计）',
  audience: ['caseOfficer', 'disclosureOffice'],
  params: z.object(regionParams),
  body: z.object({
    identityNumber: text(30).describe('身份证号码或统一社会信用代码，要完整'),
    purpose: text(200).describe('用途'),
  }),
  output: z.object({
    items: z.array(foundApplicationSchema).describe('新的在前，至多200件'),
    hasMore: z.boolean().describe('还有更早的没有列出'),
  }),
});
