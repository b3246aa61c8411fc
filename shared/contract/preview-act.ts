import * as z from '../zod';
import { applicationActs } from '../vocabulary/application-act';
import { deskRoles } from '../vocabulary/role';
import { letterKinds } from '../vocabulary/letter-kind';
import { applicationPath } from './applications';
import { countingStepSchema } from './application-view';
import { day } from './common';
import { defineEndpoint } from './endpoint';
import { letterDocumentSchema } from './letter-document';

const clockAfterSchema = z.object({
  dueOn: day(),
  isProvisional: z.boolean(),
  remainingWorkingDays: z.number(),
  steps: z.array(countingStepSchema),
});

/** 办之前先看：期限会变成哪一天、会发出什么文书；什么也不保存。 */
export const previewAct = defineEndpoint({
  id: 'previewAct',
  method: 'POST',
  path: '/:region/applications/:applicationId/preview-act',
  title: '预览一个行为的结果',
  audience: ['resident', 'assistant', ...deskRoles],
  params: applicationPath,
  body: z.object({
    act: applicationActs.schema.describe('行为'),
    input: z.record(z.string(), z.unknown()).default({}).describe('行为的内容'),
  }),
  output: z.object({
    before: clockAfterSchema.nullable(),
    after: clockAfterSchema.nullable(),
    stateAfter: z.string().describe('办完以后的状态'),
    split: z
      .object({
        kept: z.string().describe('留在本件的内容'),
        others: z.array(z.string()).describe('另行登记的各件的内容'),
      })
      .nullable()
      .describe('拆分成哪几件；不是拆分为 null'),
    letters: z.array(
      z.object({ kind: letterKinds.schema, label: z.string(), document: letterDocumentSchema }),
    ),
    risks: z.array(
      z.object({ rule: z.string(), found: z.string(), why: z.string(), mend: z.string() }),
    ),
  }),
  refusals: ['notFound', 'notPermittedNow', 'ruleViolated'],
});
