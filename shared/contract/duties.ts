import * as z from '../zod';
import { dueRules, focusTopics, rhythms } from '../vocabulary/duty';
import { affairsKinds, dueStates } from '../vocabulary/notice';
import { day, done, instant, organisationRef, slug, text, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';

export { previewAdoption } from './list-adoption';

const dueDay = z
  .number()
  .int()
  .min(1, '日数不对')
  .max(1231, '日数不对')
  .nullable()
  .describe('某日、若干日；某月某日的写成 月×100＋日；本期最后一天的不填');

/** 频次与最迟日期。 */
export const rhythmFields = {
  rhythm: rhythms.schema.describe('频次'),
  dueRule: dueRules.schema.default('periodEnd').describe('最迟哪天公开'),
  dueDay: dueDay.default(null),
};

/** 一个应公开的事项是什么。 */
export const dutyFields = {
  title: text(60).describe('事项'),
  affairsKind: affairsKinds.schema.describe('三务'),
  ...rhythmFields,
  entryId: slug().nullable().default(null).describe('目录条目'),
  focusTopic: focusTopics.schema.nullable().default(null).describe('公开重点'),
};

const templateItemSchema = z.object({ itemId: slug(), ...dutyFields });
export type TemplateItem = z.infer<typeof templateItemSchema>;

const templateSchema = z.object({
  township: organisationRef,
  version: z.number().int().describe('第几版；还没有编过为0'),
  updatedAt: instant().nullable(),
  items: z.array(templateItemSchema),
  missingTopics: z.array(focusTopics.schema).describe('还没有列到的公开重点'),
  canEdit: z.boolean(),
});

const dutySchema = z.object({
  obligationId: z.string(),
  title: z.string(),
  affairsKind: affairsKinds.schema.nullable().describe('三务；机关的为空'),
  rhythm: rhythms.schema,
  dueText: z.string().describe('最迟哪天公开'),
  entryId: slug().nullable(),
  focusTopic: focusTopics.schema.nullable(),
  isFromTemplate: z.boolean(),
  startsOn: day(),
  retiredOn: day().nullable(),
  current: z
    .object({
      period: z.string(),
      dueOn: day(),
      state: dueStates.schema,
      noticeId: uuid().nullable(),
    })
    .nullable()
    .describe('现在的情形；随时公开的、已经停止的为空'),
});
export type Duty = z.infer<typeof dutySchema>;

export const listBodyDuties = defineEndpoint({
  id: 'listBodyDuties',
  method: 'GET',
  path: '/:region/organisations/:organisationId/duties',
  title: '一个村（社区）或者单位应公开的事项清单',
  audience: ['visitor'],
  params: z.object({ ...regionParams, organisationId: slug() }),
  output: z.object({
    body: organisationRef,
    duties: z.array(dutySchema),
    missingTopics: z.array(focusTopics.schema).describe('还没有列到的公开重点；单位的为空'),
  }),
  refusals: ['notFound'],
  // 每次核对有没有变：村里改了清单，马上看得到。
  cacheSeconds: 0,
});

export const getListTemplate = defineEndpoint({
  id: 'getListTemplate',
  method: 'GET',
  path: '/:region/list-templates/:townshipId',
  title: '乡镇（街道）的应公开事项样本',
  audience: ['townshipSupervisor', 'disclosureOffice', 'villageEditor', 'supervisionMember'],
  params: z.object({ ...regionParams, townshipId: slug() }),
  output: templateSchema,
  refusals: ['notFound'],
});

export const saveListTemplate = defineEndpoint({
  id: 'saveListTemplate',
  method: 'PUT',
  path: '/:region/list-templates/:townshipId',
  title: '保存样本',
  audience: ['townshipSupervisor', 'disclosureOffice'],
  params: z.object({ ...regionParams, townshipId: slug() }),
  body: z.object({
    version: z.int32().max(2_147_483_646).min(0).describe('改的是第几版'),
    items: z.array(templateItemSchema).max(120, '至多120项').describe('各项'),
  }),
  output: templateSchema,
  refusals: ['notFound', 'conflict', 'ruleViolated'],
});

export const adoptListTemplate = defineEndpoint({
  id: 'adoptListTemplate',
  method: 'POST',
  path: '/:region/village-list/adoption',
  title: '照样本更新本村（社区）的清单',
  audience: ['villageEditor'],
  params: z.object(regionParams),
  body: z.object({ version: z.int32().max(2_147_483_646).min(1).describe('照的是第几版') }),
  output: z.object({
    added: z.number().int(),
    changed: z.number().int(),
    retired: z.number().int(),
  }),
  refusals: ['notFound', 'conflict'],
});

export const addOwnDuty = defineEndpoint({
  id: 'addOwnDuty',
  method: 'POST',
  path: '/:region/village-list/items',
  title: '在清单里加一项本村（社区）自己的',
  audience: ['villageEditor'],
  params: z.object(regionParams),
  body: z.object(dutyFields).extend({ idempotencyKey: uuid().describe('防重编号') }),
  output: done,
  refusals: ['ruleViolated'],
});

export const changeDutyRhythm = defineEndpoint({
  id: 'changeDutyRhythm',
  method: 'PUT',
  path: '/:region/village-list/items/:obligationId/rhythm',
  title: '改频次（财务改为每月一次等）',
  audience: ['villageEditor'],
  params: z.object({ ...regionParams, obligationId: slug() }),
  body: z.object(rhythmFields),
  output: done,
  refusals: ['notFound', 'conflict', 'ruleViolated'],
});

export const retireOwnDuty = defineEndpoint({
  id: 'retireOwnDuty',
  method: 'DELETE',
  path: '/:region/village-list/items/:obligationId',
  title: '停止一项本村（社区）自己加的',
  audience: ['villageEditor'],
  params: z.object({ ...regionParams, obligationId: slug() }),
  output: done,
  refusals: ['notFound', 'ruleViolated'],
});
