import * as z from '../zod';
import { replyKinds } from '../vocabulary/reply-kind';
import { applicationPath } from './applications';
import { day, uuid } from './common';
import { defineEndpoint } from './endpoint';

const similar = {
  applicationId: uuid(),
  registrationNumber: z.string(),
  excerpt: z.string().describe('申请内容摘要'),
  similarity: z.number().describe('相像的程度，0–1；1 为文字相同'),
  isIdentical: z.boolean().describe('整理后文字完全相同'),
  wasAnswered: z.boolean().describe('已经答复'),
  replyKind: replyKinds.schema.nullable().describe('怎样答复的；没有答复为空'),
};

export const similarCasesSchema = z.object({
  earlier: z
    .array(z.object({ ...similar, submittedOn: day(), repliedOn: day().nullable() }))
    .describe('同一申请人先前申请过的，由像到不像'),
  models: z
    .array(
      z.object({
        ...similar,
        organisationName: z.string().describe('答复的单位'),
        content: z.string().describe('答复正文，隐去号码'),
        reason: z.string().describe('理由，隐去号码'),
        repliedOn: day().nullable(),
      }),
    )
    .describe('别的类似申请是怎样答复的，供拟稿参考'),
  sameApplicants: z.number().int().describe('申请相同、相近信息的不同申请人数，含这一位'),
  conversionFlag: z.string().nullable().describe('可以纳入主动公开的提示；没有为空'),
  requestsThisMonth: z.number().int().describe('同一申请人这个自然月里提出的件数'),
  hints: z.array(z.string()).describe('要留意的，逐句；是不是由人决定'),
});

export type SimilarCases = z.infer<typeof similarCasesSchema>;

export const similarCases = defineEndpoint({
  id: 'similarCases',
  method: 'GET',
  path: '/:region/applications/:applicationId/similar',
  title: '先前的、类似的申请',
  audience: ['caseOfficer', 'approver', 'disclosureOffice'],
  params: applicationPath,
  output: similarCasesSchema,
  refusals: ['notFound'],
});
