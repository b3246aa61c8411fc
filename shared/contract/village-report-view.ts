import * as z from '../zod';
import { reportKinds, reportOutcomes } from '../vocabulary/village';
import { instant, organisationRef, uuid } from './common';

/** 向乡镇（街道）的一次反映。 */
export const reportSchema = z.object({
  reportId: uuid(),
  version: z.number(),
  village: organisationRef,
  notice: z.object({ noticeId: uuid(), title: z.string() }).nullable(),
  kind: reportKinds.schema,
  content: z.string(),
  reportedAt: instant(),
  outcome: reportOutcomes.schema.nullable(),
  isPublicationOrdered: z.boolean().describe('已责令依法公开'),
  conclusion: z.string().describe('调查结果；还没有时为空'),
  concludedAt: instant().nullable(),
});
export type ReportView = z.infer<typeof reportSchema>;
