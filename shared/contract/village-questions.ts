import * as z from '../zod';
import { questionScreenings, questionStates } from '../vocabulary/village';
import { day, instant, organisationRef, text, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';
import { reportSchema } from './village-report-view';

const version = z.int32().max(2_147_483_646).min(1).describe('版本');

/** 问答，不写是谁问的。 */
export const publicQuestionSchema = z.object({
  questionId: uuid(),
  text: z.string(),
  askedOn: day(),
  answer: z.string(),
  answeredOn: day(),
});

export const questionSchema = z.object({
  questionId: uuid(),
  version,
  organisation: organisationRef,
  notice: z.object({ noticeId: uuid(), title: z.string() }),
  text: z.string(),
  askedAt: instant(),
  dueOn: day().describe('村里最迟哪天答复'),
  state: questionStates.schema,
  daysLeft: z.number().describe('还有几天；超过期限为负'),
  answer: z.string().nullable(),
  answeredAt: instant().nullable(),
  isPublic: z.boolean().describe('村里选了公开问答（不写是谁问的）'),
  screening: questionScreenings.schema.describe('问答能不能放在公开栏'),
});
export type QuestionView = z.infer<typeof questionSchema>;

export const listNoticeQuestions = defineEndpoint({
  id: 'listNoticeQuestions',
  method: 'GET',
  path: '/:region/village/about/:noticeId/questions',
  title: '一条村（居）务公开信息下面公开的问答',
  audience: ['visitor'],
  params: z.object({ ...regionParams, noticeId: uuid() }),
  output: z.object({
    canAsk: z.boolean().describe('是村（居）务公开信息，可以向村里提问'),
    door: z.string().describe('这里是哪一扇门'),
    answerDays: z.number().describe('村里几天内答复'),
    items: z.array(publicQuestionSchema),
  }),
  refusals: ['notFound'],
});

export const askVillage = defineEndpoint({
  id: 'askVillage',
  method: 'POST',
  path: '/:region/village/questions',
  title: '对一条村（居）务公开信息提问、质疑',
  audience: ['resident'],
  params: z.object(regionParams),
  body: z.object({
    idempotencyKey: uuid().describe('防重编号'),
    noticeId: uuid().describe('哪一条公开信息'),
    text: text(500).describe('问题'),
    insists: z.boolean().default(false).describe('检查认为不便公开，仍就这样提交'),
  }),
  output: questionSchema,
  refusals: ['notFound', 'conflict', 'ruleViolated', 'tooMany'],
});

export const listMyQuestions = defineEndpoint({
  id: 'listMyQuestions',
  method: 'GET',
  path: '/:region/village/my-questions',
  title: '我向村里提的问题、向镇街反映的情况',
  audience: ['resident'],
  params: z.object(regionParams),
  output: z.object({ questions: z.array(questionSchema), reports: z.array(reportSchema) }),
});

export const listVillageQuestions = defineEndpoint({
  id: 'listVillageQuestions',
  method: 'GET',
  path: '/:region/village/questions',
  title: '村（居）民对本村（社区）公开信息的提问',
  audience: ['villageEditor', 'supervisionMember'],
  params: z.object(regionParams),
  output: z.object({ organisation: organisationRef, items: z.array(questionSchema) }),
});

export const answerQuestion = defineEndpoint({
  id: 'answerQuestion',
  method: 'POST',
  path: '/:region/village/questions/:questionId/answer',
  title: '答复提问',
  audience: ['villageEditor'],
  params: z.object({ ...regionParams, questionId: uuid() }),
  body: z.object({
    version,
    answer: text(2000).describe('答复'),
    isPublic: z.boolean().describe('把问答公开（不写是谁问的）'),
  }),
  output: questionSchema,
  refusals: ['notFound', 'conflict', 'notPermittedNow', 'ruleViolated'],
});
