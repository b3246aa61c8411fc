import * as z from '../zod';
import { applicationPath } from './applications';
import { applicationViewSchema } from './application-view';
import { text } from './common';
import { defineEndpoint } from './endpoint';

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
