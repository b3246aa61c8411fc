import * as z from '../zod';
import { day } from './common';
import { defineEndpoint, regionParams } from './endpoint';
import { pageOf, pageQuery } from './paging';

const version = z.number().int().describe('第几版');

export const privacyAssessmentRowSchema = z.object({
  version,
  assessedOn: day().describe('评估日期'),
  byName: z.string().describe('谁生成的；由系统管理员在服务器上生成的写“系统”'),
  sha256: z.string().describe('报告文字的 SHA-256，可核对有没有改过'),
});
export type PrivacyAssessmentRow = z.infer<typeof privacyAssessmentRowSchema>;

export const privacyAssessmentSchema = privacyAssessmentRowSchema.extend({
  text: z.string().describe('报告，Markdown'),
});
export type PrivacyAssessmentView = z.infer<typeof privacyAssessmentSchema>;

export const listPrivacyAssessments = defineEndpoint({
  id: 'listPrivacyAssessments',
  method: 'GET',
  path: '/:region/privacy-assessments',
  title: '个人信息保护影响评估报告，新的在前',
  audience: ['disclosureOffice', 'auditor'],
  params: z.object(regionParams),
  query: z.object(pageQuery),
  output: pageOf(privacyAssessmentRowSchema),
});

export const readPrivacyAssessment = defineEndpoint({
  id: 'readPrivacyAssessment',
  method: 'GET',
  path: '/:region/privacy-assessments/:version',
  title: '一份个人信息保护影响评估报告',
  audience: ['disclosureOffice', 'auditor'],
  params: z.object({
    ...regionParams,
    version: z.coerce.number().int().min(1).max(1_000_000).describe('第几版'),
  }),
  output: privacyAssessmentSchema,
  refusals: ['notFound'],
});

/**
 * 同一天再生成，数据地图与留存期限没有变的，得到当天已有的那一份。
 * 依据：《个人信息保护法》第五十五条、第五十六条。
 */
export const makePrivacyAssessment = defineEndpoint({
  id: 'makePrivacyAssessment',
  method: 'POST',
  path: '/:region/privacy-assessments',
  title: '生成一份个人信息保护影响评估报告',
  audience: ['disclosureOffice'],
  params: z.object(regionParams),
  output: z.object({
    version,
    isNew: z.boolean().describe('新生成的；假即当天已有、内容没有变'),
  }),
  refusals: ['notFound'],
});
