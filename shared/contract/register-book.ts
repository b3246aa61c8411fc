import * as z from '../zod';
import { registerReaders } from '../vocabulary/role';
import { applicantKinds, matters, receiptChannels } from '../vocabulary/applicant';
import { applicationStates } from '../vocabulary/application-state';
import { decisionOutcomes } from '../vocabulary/decision-outcome';
import { replyKinds } from '../vocabulary/reply-kind';
import { day, slug, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';
import { pageOf, pageQuery } from './paging';

/** 登记本的一行；申请人一律隐去。依据：《条例》第四十五条（登记）。 */
export const registerRowSchema = z.object({
  applicationId: uuid(),
  serial: z.number().int().describe('序号，取自登记编号'),
  registrationNumber: z.string().describe('登记编号'),
  submittedOn: day().describe('提出之日'),
  receivedOn: day().nullable().describe('收到申请之日；尚未确认为空'),
  channel: receiptChannels.schema,
  applicantName: z.string().describe('申请人（隐去）'),
  applicantKind: applicantKinds.schema,
  matter: matters.schema,
  summary: z.string().describe('内容摘要'),
  leadDepartmentName: z.string().nullable().describe('主办单位；尚未分办为空'),
  dueOn: day().nullable(),
  isProvisional: z.boolean(),
  isAmended: z.boolean().describe('要求过补正'),
  isExtended: z.boolean().describe('延期'),
  isConsulted: z.boolean().describe('征求过意见'),
  state: applicationStates.schema,
  finishedOn: day().nullable().describe('答复或者办结日期'),
  replyKind: replyKinds.schema.nullable().describe('答复种类；没有送达为空'),
  documentNumber: z.string().describe('文号'),
  isOverdue: z.boolean(),
  outcome: decisionOutcomes.schema.nullable().describe('年度报告的行'),
  remedies: z.array(z.string()).describe('复议、诉讼、投诉及结果'),
  archivedOn: day().nullable(),
});

export type RegisterRow = z.infer<typeof registerRowSchema>;

export { registerReaders };

const filters = {
  year: z.coerce.number().int().min(2000).max(2100).optional().describe('登记的年份；不填为今年'),
  state: applicationStates.schema.optional().describe('状态'),
  outcome: decisionOutcomes.schema.optional().describe('年度报告的行'),
  departmentId: slug().optional().describe('主办单位'),
  overdue: z.enum(['true', 'false']).optional().describe('是否逾期'),
};

export const listRegister = defineEndpoint({
  id: 'listRegister',
  method: 'GET',
  path: '/:region/register',
  title: '登记本',
  audience: registerReaders,
  params: z.object(regionParams),
  query: z.object({
    ...filters,
    ...pageQuery,
    limit: z.coerce.number().int().min(1).max(200).default(50).describe('每页条数'),
  }),
  output: pageOf(registerRowSchema).extend({
    title: z.string().describe('表头，写县名和年份'),
    year: z.number().int(),
    years: z.array(z.number().int()).describe('有登记的年份，新的在前'),
  }),
});

/** 下载一年的登记本，各行与页面相同；逐次记入审计。 */
export const downloadRegister = defineEndpoint({
  id: 'downloadRegister',
  method: 'GET',
  path: '/:region/register/file',
  title: '下载登记本（.xlsx）',
  audience: registerReaders,
  params: z.object(regionParams),
  query: z.object(filters),
  output: z.unknown(),
  binary: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
});
