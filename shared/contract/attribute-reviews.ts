import * as z from '../zod';
import { attributeGrounds, disclosureAttributes } from '../vocabulary/disclosure';
import { day, done, organisationRef, text, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';

const desk = '/:region/disclosure-desk';

export const listAttributeReviews = defineEndpoint({
  id: 'listAttributeReviews',
  method: 'GET',
  path: `${desk}/attribute-reviews`,
  title: '不主动公开的文件到期复核的情况',
  audience: ['disclosureOffice'],
  params: z.object(regionParams),
  output: z.object({
    bodies: z
      .array(
        z.object({
          organisation: organisationRef,
          filed: z.number().int().describe('不主动公开的'),
          dueSoon: z.number().int().describe('三十天内到期的'),
          late: z.number().int().describe('过了复核之日还没有复核的'),
        }),
      )
      .describe('迟的在前'),
    items: z
      .array(
        z.object({
          noticeId: uuid(),
          title: z.string(),
          organisation: organisationRef,
          attribute: disclosureAttributes.schema.nullable(),
          ground: attributeGrounds.schema.nullable(),
          reviewedOn: day(),
          reviewBy: day(),
          isLate: z.boolean(),
        }),
      )
      .describe('最早到期的在前，至多500件'),
  }),
});

const proposal = z.object({
  applicationId: uuid().describe('代表这一组的一件'),
  subject: z.string().describe('要的是什么，隐去号码'),
  applicants: z.number().int().describe('几位不同的申请人'),
  applications: z.number().int().describe('几件'),
  department: organisationRef,
  latestOn: day(),
});
export type ConversionProposal = z.infer<typeof proposal>;

export const listConversionProposals = defineEndpoint({
  id: 'listConversionProposals',
  method: 'GET',
  path: `${desk}/conversion-proposals`,
  title: '多人申请、可以纳入主动公开的信息',
  audience: ['caseOfficer', 'disclosureOffice'],
  params: z.object(regionParams),
  output: z.object({
    threshold: z.number().int().describe('几位起提示'),
    legalBasis: z.string(),
    items: z.array(proposal),
  }),
});

export const declineConversion = defineEndpoint({
  id: 'declineConversion',
  method: 'POST',
  path: `${desk}/conversion-proposals/:applicationId/decline`,
  title: '不转为主动公开，写明理由',
  audience: ['disclosureOffice'],
  params: z.object({ ...regionParams, applicationId: uuid() }),
  body: z.object({ reason: text(300).describe('不转为主动公开的理由') }),
  output: done,
  refusals: ['notFound', 'conflict'],
});
