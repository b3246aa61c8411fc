import * as z from '../zod';
import {
  decisionMatters,
  decisionStages,
  decisionStates,
  disclosureStages,
  meetingKinds,
} from '../vocabulary/village';
import { day, organisationRef, slug, text, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';
import { attachmentSchema } from './notices';

const version = z.int32().max(2_147_483_646).min(1).describe('版本');
const people = () => z.number().int().min(0).max(100000).nullable().default(null);
const files = () => z.array(uuid()).max(12).default([]);

/** 一步的内容。 */
export const stageFieldsSchema = z.object({
  heldOn: day().describe('日期'),
  place: text(100).describe('地点'),
  summary: text(2000).describe('内容'),
  meetingKind: meetingKinds.schema.nullable().default(null).describe('会议形式'),
  entitled: people().describe('应到人数'),
  present: people().describe('实到人数'),
  agreed: people().describe('赞成人数'),
  opposed: people().describe('反对人数'),
  abstained: people().describe('弃权人数'),
  minutesIds: files().describe('会议记录'),
  photoIds: files().describe('照片'),
  areFilesPublic: z.boolean().default(false).describe('会议记录和照片一并公开'),
});
export type StageFields = z.infer<typeof stageFieldsSchema>;

export const decisionStageSchema = stageFieldsSchema
  .omit({ minutesIds: true, photoIds: true })
  .extend({
    stage: decisionStages.schema,
    label: z.string(),
    meetingLabel: z.string().describe('会议形式的说法；没有则为空'),
    minutes: z.array(attachmentSchema),
    photos: z.array(attachmentSchema),
    notice: z.object({ noticeId: uuid(), title: z.string() }).nullable().describe('公开信息'),
    judgement: z
      .object({
        hasQuorum: z.boolean().describe('到会人数够不够'),
        isPassed: z.boolean().describe('通过没有'),
        counting: z.string().describe('怎样算的'),
        legalBasis: z.string(),
      })
      .nullable(),
  });

export const decisionSchema = z.object({
  decisionId: uuid(),
  version,
  organisation: organisationRef,
  matter: decisionMatters.schema,
  matterLabel: z.string(),
  title: z.string(),
  state: decisionStates.schema,
  disclosureDueOn: day().nullable().describe('决议最迟哪天公开；不等待公开时为空'),
  isDisclosureLate: z.boolean(),
  stages: z.array(decisionStageSchema).describe('已经办过的各步，按先后'),
  steps: z
    .array(
      z.object({
        stage: decisionStages.schema,
        label: z.string(),
        state: z.enum(['done', 'next', 'later']),
        canRecord: z.boolean().describe('现在可以填写或者改正'),
      }),
    )
    .describe('全部各步'),
});
export type DecisionView = z.infer<typeof decisionSchema>;

const decisionPath = z.object({ ...regionParams, decisionId: uuid() });
const refusals = ['notFound', 'conflict', 'notPermittedNow', 'ruleViolated'] as const;

export const listPublicDecisions = defineEndpoint({
  id: 'listPublicDecisions',
  method: 'GET',
  path: '/:region/village/of/:organisationId/decisions',
  title: '村里大事：已公开的“四议两公开”记录',
  audience: ['visitor'],
  params: z.object({ ...regionParams, organisationId: slug() }),
  output: z.object({ organisation: organisationRef, items: z.array(decisionSchema) }),
  refusals: ['notFound'],
  cacheSeconds: 30,
});

export const listVillageDecisions = defineEndpoint({
  id: 'listVillageDecisions',
  method: 'GET',
  path: '/:region/village/decisions',
  title: '本村（社区）的“四议两公开”记录',
  audience: ['villageEditor', 'supervisionMember'],
  params: z.object(regionParams),
  output: z.object({ organisation: organisationRef, items: z.array(decisionSchema) }),
});

export const getVillageDecision = defineEndpoint({
  id: 'getVillageDecision',
  method: 'GET',
  path: '/:region/village/decisions/:decisionId',
  title: '一件“四议两公开”记录',
  audience: ['villageEditor', 'supervisionMember'],
  params: decisionPath,
  output: decisionSchema,
  refusals: ['notFound'],
});

export const createDecision = defineEndpoint({
  id: 'createDecision',
  method: 'POST',
  path: '/:region/village/decisions',
  title: '新记一件“四议两公开”',
  audience: ['villageEditor'],
  params: z.object(regionParams),
  body: z.object({
    idempotencyKey: uuid().describe('防重编号'),
    matter: decisionMatters.schema.describe('事项类别'),
    title: text(100).describe('什么事'),
  }),
  output: decisionSchema,
  refusals,
});

export const recordDecisionStage = defineEndpoint({
  id: 'recordDecisionStage',
  method: 'PUT',
  path: '/:region/village/decisions/:decisionId/stages/:stage',
  title: '记一步，或者改正还没有公开的一步',
  audience: ['villageEditor'],
  params: decisionPath.extend({ stage: decisionStages.schema }),
  body: stageFieldsSchema.extend({ version }),
  output: decisionSchema,
  refusals,
});

export const discloseDecision = defineEndpoint({
  id: 'discloseDecision',
  method: 'POST',
  path: '/:region/village/decisions/:decisionId/disclosures',
  title: '记明决议（实施结果）已由哪条公开信息公开',
  audience: ['villageEditor'],
  params: decisionPath,
  body: z.object({
    version,
    stage: disclosureStages.schema.describe('哪一次公开'),
    noticeId: uuid().describe('公开信息'),
  }),
  output: decisionSchema,
  refusals,
});
