import * as z from '../zod';
import { auditSubjects } from '../vocabulary/audit-act';
import { day, instant, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';
import { pageOf, pageQuery } from './paging';

export const auditEntrySchema = z.object({
  entryNo: z.string().describe('序号'),
  at: instant(),
  actor: z.string().describe('谁：工作人员的姓名；居民一律写“村（居）民”；系统所做写“系统”'),
  act: z.string().describe('行为的代号'),
  actLabel: z.string().describe('行为'),
  subjectLabel: z.string().describe('对象是什么'),
  subjectId: z.string().describe('对象的编号'),
  details: z
    .array(z.object({ label: z.string(), text: z.string() }))
    .describe('附记，没有个人信息'),
});

export type AuditEntryView = z.infer<typeof auditEntrySchema>;

export const listAuditEntries = defineEndpoint({
  id: 'listAuditEntries',
  method: 'GET',
  path: '/:region/audit-entries',
  title: '审计记录（新的在前，没有个人信息）',
  audience: ['auditor'],
  params: z.object(regionParams),
  query: z.object({
    ...pageQuery,
    fromOn: day().optional().describe('从哪天起'),
    untilOn: day().optional().describe('到哪天止（含当天）'),
    act: z
      .string()
      .regex(/^[A-Za-z]{1,40}$/, '行为的代号是字母')
      .optional()
      .describe('行为'),
    subjectKind: auditSubjects.schema.optional().describe('对象'),
    actorId: uuid().optional().describe('工作人员'),
  }),
  output: pageOf(auditEntrySchema).extend({
    actors: z
      .array(z.object({ accountId: uuid(), displayName: z.string() }))
      .describe('这一页里出现的工作人员，可以只看他的'),
  }),
});
