import * as z from '../zod';
import { disclosureAttributes } from '../vocabulary/disclosure';
import { noticeKinds, noticeStates } from '../vocabulary/notice';
import { day, instant, organisationRef, text, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';
import { noticeDraftSchema } from './notice-draft-view';
import { confidentialityItemSchema, correctionSchema, takedownSchema } from './notice-parts';

const version = z.int32().max(2_147_483_646).min(1).describe('版本');
const noticePath = z.object({ ...regionParams, noticeId: uuid() });
const reason = text(500).describe('理由');

const common = {
  method: 'POST',
  params: noticePath,
  output: noticeDraftSchema,
  refusals: ['notFound', 'conflict', 'notPermittedNow', 'ruleViolated'],
} as const;

const OFFICERS = ['caseOfficer', 'reviewer', 'approver', 'disclosureOffice'] as const;

export const listNoticeDesk = defineEndpoint({
  id: 'listNoticeDesk',
  method: 'GET',
  path: '/:region/notice-desk',
  title: '机关公开信息的办理台：草稿、待审查、待签发、不主动公开的',
  audience: OFFICERS,
  params: z.object(regionParams),
  query: z.object({ state: noticeStates.schema.optional().describe('状态') }),
  output: z.object({
    items: z.array(
      z.object({
        noticeId: uuid(),
        title: z.string(),
        state: noticeStates.schema,
        kind: noticeKinds.schema,
        attribute: disclosureAttributes.schema.nullable(),
        organisation: organisationRef,
        draftedBy: z.string(),
        publishBy: day().nullable(),
        isOverdue: z.boolean().describe('已过最迟公开日'),
        reassessBy: day().nullable().describe('不主动公开的，最迟哪天复核'),
        hasPendingCorrection: z.boolean(),
        updatedAt: instant(),
      }),
    ),
  }),
});

export const passConfidentiality = defineEndpoint({
  id: 'passConfidentiality',
  path: '/:region/notice-drafts/:noticeId/confidentiality-review',
  title: '保密审查通过',
  audience: ['reviewer'],
  body: z.object({
    version,
    items: z.array(confidentialityItemSchema).max(80).describe('逐项意见'),
    ruling: z
      .string()
      .trim()
      .max(500)
      .default('')
      .describe('有关主管部门或者保密行政管理部门的意见'),
  }),
  ...common,
});

export const passDisclosure = defineEndpoint({
  id: 'passDisclosure',
  path: '/:region/notice-drafts/:noticeId/disclosure-review',
  title: '公开审查通过',
  audience: ['reviewer', 'disclosureOffice'],
  body: z.object({ version, opinion: text(500).describe('公开审查意见') }),
  ...common,
});

export const signOffNotice = defineEndpoint({
  id: 'signOffNotice',
  path: '/:region/notice-drafts/:noticeId/sign-off',
  title: '签发',
  audience: ['approver'],
  body: z.object({ version }),
  ...common,
});

export const proposeCorrection = defineEndpoint({
  id: 'proposeCorrection',
  path: '/:region/notice-drafts/:noticeId/correction',
  title: '提出更正',
  audience: ['villageEditor', 'caseOfficer'],
  body: correctionSchema.extend({ version }),
  ...common,
});

export const approveCorrection = defineEndpoint({
  id: 'approveCorrection',
  path: '/:region/notice-drafts/:noticeId/correction/approval',
  title: '同意更正',
  audience: ['supervisionMember', 'approver'],
  body: z.object({ version }),
  ...common,
});

export const rejectCorrection = defineEndpoint({
  id: 'rejectCorrection',
  path: '/:region/notice-drafts/:noticeId/correction/rejection',
  title: '不同意更正',
  audience: ['supervisionMember', 'approver'],
  body: z.object({ version, reason }),
  ...common,
});

export const takeDownNotice = defineEndpoint({
  id: 'takeDownNotice',
  path: '/:region/notice-drafts/:noticeId/takedown',
  title: '撤下',
  audience: ['villageEditor', 'supervisionMember', 'approver', 'disclosureOffice'],
  body: takedownSchema.extend({ version }),
  ...common,
});

export const reclassifyNotice = defineEndpoint({
  id: 'reclassifyNotice',
  path: '/:region/notice-drafts/:noticeId/reclassification',
  title: '改为主动公开',
  audience: ['caseOfficer'],
  body: z.object({ version, reason }),
  ...common,
});

export const keepAttribute = defineEndpoint({
  id: 'keepAttribute',
  path: '/:region/notice-drafts/:noticeId/attribute-review',
  title: '复核后维持原来的公开属性',
  audience: ['approver', 'disclosureOffice'],
  body: z.object({ version, reason }),
  ...common,
});
