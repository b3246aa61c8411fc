import * as z from '../zod';
import { applicantKinds, receiptChannels } from '../vocabulary/applicant';
import { applicationStates } from '../vocabulary/application-state';
import { deskAlarms, deskViews, openDeskViews } from '../vocabulary/desk';
import { deskRoles } from '../vocabulary/role';
import { cardSchema } from './applications';
import { day, done, slug, text, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';
import { pageOf, pageQuery } from './paging';

const audience = deskRoles;
const params = z.object(regionParams);

/** 用逗号隔开的几个词，如“soon,urgent”。 */
const words = (values: readonly string[], name: string) =>
  z
    .string()
    .max(200)
    .refine(
      (list) => list.split(',').every((word) => values.includes(word)),
      `${name}只能是${values.join('、')}，多个用逗号隔开`,
    )
    .optional();

/** 筛选条件；都可以不写。 */
const filter = {
  states: words(applicationStates.values, '状态').describe('状态，多个用逗号隔开'),
  alarms: words(deskAlarms.values, '期限').describe('期限的紧急程度，多个用逗号隔开'),
  channel: receiptChannels.schema.optional().describe('收件渠道'),
  applicantKind: applicantKinds.schema.optional().describe('申请人类别'),
  leadDepartmentId: slug().optional().describe('主办单位'),
  dueFrom: day().optional().describe('到期日自'),
  dueTo: day().optional().describe('到期日至'),
  receivedFrom: day().optional().describe('收到之日自'),
  receivedTo: day().optional().describe('收到之日至'),
  q: z.string().trim().max(50, '不能超过50字').optional().describe('登记编号或申请内容里的词'),
};

/** 视图与筛选条件，可以存为常用视图。 */
export const deskFilterSchema = z.object({
  view: deskViews.schema.default('all').describe('视图'),
  ...filter,
});

export type DeskFilter = z.infer<typeof deskFilterSchema>;

const permitted = z
  .array(z.enum(['confirmReceipt', 'dispatch']))
  .describe('此人此刻可以成批办的行为');

export const listDesk = defineEndpoint({
  id: 'listDesk',
  method: 'GET',
  path: '/:region/desk',
  title: '待办申请（剩余工作日少的在前）',
  audience,
  params,
  query: deskFilterSchema.extend({
    cursor: pageQuery.cursor,
    limit: z.coerce.number().int().min(1).max(50).default(20).describe('每页件数'),
  }),
  output: pageOf(
    cardSchema.extend({
      applicantName: z.string().describe('申请人（隐去）'),
      applicantKind: applicantKinds.schema,
      channel: receiptChannels.schema,
      leadDepartmentName: z.string().nullable(),
      caseOfficerName: z.string().nullable(),
      alarm: deskAlarms.schema,
      version: z.number(),
      permitted,
    }),
  ).extend({
    total: z.number().describe('符合条件的件数'),
    words: z.array(z.string()).describe('检索的词，供标出'),
    counts: z.record(z.enum(openDeskViews), z.number()).describe('在办的各视图件数'),
    alarmCounts: z.record(z.enum(deskAlarms.values), z.number()).describe('本视图内各档期限的件数'),
  }),
});

/** 公开办和部门可分办、转办到的单位。 */
export const listDispatchTargets = defineEndpoint({
  id: 'listDispatchTargets',
  method: 'GET',
  path: '/:region/dispatch-targets',
  title: '可以承办的单位',
  audience,
  params,
  output: z.object({ items: z.array(z.object({ organisationId: slug(), name: z.string() })) }),
});

const savedViews = z.object({
  items: z.array(z.object({ viewId: uuid(), name: z.string(), filter: deskFilterSchema })),
});

export const listSavedViews = defineEndpoint({
  id: 'listSavedViews',
  method: 'GET',
  path: '/:region/desk/views',
  title: '我的常用视图',
  audience,
  params,
  output: savedViews,
});

export const saveView = defineEndpoint({
  id: 'saveView',
  method: 'POST',
  path: '/:region/desk/views',
  title: '存为常用视图（同一编号再存即修改）',
  audience,
  params,
  body: z.object({
    viewId: uuid().describe('视图编号，由客户端生成'),
    name: text(20).describe('名称'),
    filter: deskFilterSchema.describe('视图与筛选条件'),
  }),
  output: savedViews,
  refusals: ['ruleViolated'],
});

export const deleteView = defineEndpoint({
  id: 'deleteView',
  method: 'DELETE',
  path: '/:region/desk/views/:viewId',
  title: '删去一个常用视图',
  audience,
  params: params.extend({ viewId: uuid().describe('视图的编号') }),
  output: done,
  refusals: ['notFound'],
});
