import * as z from '../zod';
import { reportStates } from '../vocabulary/disclosure-pages';
import { organisationKinds } from '../vocabulary/organisation';
import { reportContent, reportYear, tableFourSchema, tableThreeSchema } from './annual-reports';
import { day, instant, organisationRef, slug, text } from './common';
import { defineEndpoint, regionParams } from './endpoint';

const one = z.object({ ...regionParams, organisationId: slug(), year: reportYear });
const path = '/:region/disclosure-desk/annual-reports/:organisationId/:year';
const version = z.int32().max(2_147_483_646).min(0).describe('看到的版次；还没有编写的为0');

/** 核对出来的一处。 */
const finding = z.object({
  message: z.string(),
  isBlocking: z.boolean().describe('不改好不能发布'),
});
export type ReportFinding = z.infer<typeof finding>;

const draftView = z.object({
  organisation: organisationRef,
  year: z.number().int(),
  edition: z.number().int(),
  state: reportStates.schema,
  version: z.number().int(),
  content: reportContent,
  computed: z
    .object({ three: tableThreeSchema, four: tableFourSchema, feesYuan: z.number() })
    .describe('系统按办件记录统计的'),
  findings: z.array(finding).describe('核对的结果'),
  dueOn: day().describe('最迟发布之日'),
  legalBasis: z.string(),
  publishedOn: day().nullable(),
  correctionReason: z.string(),
  canSave: z.boolean(),
  canPublish: z.boolean(),
  canCorrect: z.boolean(),
  updatedAt: instant().nullable(),
});
export type ReportDraftView = z.infer<typeof draftView>;

export const listReportDesk = defineEndpoint({
  id: 'listReportDesk',
  method: 'GET',
  path: '/:region/disclosure-desk/annual-reports',
  title: '各机关年度报告的编写情况',
  audience: ['caseOfficer', 'approver', 'disclosureOffice'],
  params: z.object(regionParams),
  query: z.object({ year: reportYear }),
  output: z.object({
    items: z.array(
      z.object({
        organisation: organisationRef,
        kind: organisationKinds.schema,
        state: reportStates.schema,
        edition: z.number().int().describe('编写中的或者发布的是第几次；没有为0'),
        dueOn: day(),
        remindOn: day().describe('最迟发布之日当天或者以前的最后一个工作日'),
        legalBasis: z.string(),
        isOverdue: z.boolean(),
        publishedOn: day().nullable(),
      }),
    ),
  }),
});

export const getReportDraft = defineEndpoint({
  id: 'getReportDraft',
  method: 'GET',
  path,
  title: '编写中的年度报告',
  audience: ['caseOfficer', 'approver', 'disclosureOffice'],
  params: one,
  output: draftView,
  refusals: ['notFound'],
});

export const fillReport = defineEndpoint({
  id: 'fillReport',
  method: 'POST',
  path: `${path}/fill`,
  title: '按办件记录填写年度报告的表格',
  audience: ['caseOfficer', 'disclosureOffice'],
  params: one,
  body: z.object({ version }),
  output: draftView,
  refusals: ['notFound', 'conflict', 'notPermittedNow'],
});

export const saveReport = defineEndpoint({
  id: 'saveReport',
  method: 'PUT',
  path,
  title: '保存年度报告',
  audience: ['caseOfficer', 'disclosureOffice'],
  params: one,
  body: z.object({ version, content: reportContent }),
  output: draftView,
  refusals: ['notFound', 'conflict', 'notPermittedNow'],
});

export const publishReport = defineEndpoint({
  id: 'publishReport',
  method: 'POST',
  path: `${path}/publish`,
  title: '发布年度报告',
  audience: ['approver', 'disclosureOffice'],
  params: one,
  body: z.object({ version }),
  output: draftView,
  refusals: ['notFound', 'conflict', 'notPermittedNow', 'ruleViolated'],
});

export const correctReport = defineEndpoint({
  id: 'correctReport',
  method: 'POST',
  path: `${path}/correct`,
  title: '更正已发布的年度报告',
  audience: ['approver', 'disclosureOffice'],
  params: one,
  body: z.object({ version, reason: text(500).describe('更正的原因') }),
  output: draftView,
  refusals: ['notFound', 'conflict', 'notPermittedNow'],
});
