import * as z from '../zod';
import {
  FILING_CONSENT_VERSION,
  filingEnders,
  filingRelations,
  personalFileKinds,
} from '../vocabulary/filing';
import { done, instant, text, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';

/** 替别人办：关系、代办人的姓名、哪一版同意书、凭据的编号。 */
export const onBehalfSchema = z
  .object({
    relation: filingRelations.schema.describe('代办的人与本人的关系'),
    filerName: text(30).describe('代办的人的姓名'),
    consentVersion: z
      .literal(FILING_CONSENT_VERSION, '同意书已经更新，请重新取得本人同意')
      .describe('同意书的版本'),
    evidenceId: uuid().describe('同意凭据（照片或者录音）的编号'),
  })
  .nullable()
  .default(null)
  .describe('替别人办时填写；给自己办为空');

/** 一件申请是谁代办的；给自己办的没有。 */
export const filingViewSchema = z.object({
  relation: filingRelations.schema,
  filedBy: z.string().describe('代办的人，隐去一部分'),
  forWhom: z.string().describe('替谁办，隐去一部分'),
  isFiler: z.boolean().describe('看的人就是代办的人'),
  isPersonLinked: z.boolean().describe('本人已经关联，自己也看得到'),
  canEnd: z.boolean().describe('此人可以结束代办'),
  since: instant(),
  endedAt: instant().nullable(),
  endedWhy: filingEnders.schema.nullable(),
  consentVersion: z.string(),
});

/** 加密存放的身份证照片、同意凭据；只给可以查看申请人的工作人员。 */
export const personalFileViewSchema = z.object({
  fileId: uuid(),
  kind: personalFileKinds.schema,
  isDeleted: z.boolean().describe('办结后已按规定删除'),
});

const casePath = z.object({ ...regionParams, applicationId: uuid().describe('申请的编号') });

/** 上传身份证照片、同意书照片或者录音；登记来件的人只上传来件的扫描件；图片重新编码、去掉附带信息，加密存放。 */
export const uploadPersonalFile = defineEndpoint({
  id: 'uploadPersonalFile',
  method: 'POST',
  path: '/:region/personal-files/:kind',
  title: '上传身份证照片、同意凭据、来件的扫描件（加密存放）',
  audience: ['resident', 'assistant', 'caseOfficer', 'disclosureOffice'],
  params: z.object({ ...regionParams, kind: personalFileKinds.schema.describe('哪一种') }),
  output: z.object({ fileId: uuid(), kind: personalFileKinds.schema }),
  refusals: ['tooLarge', 'unsupportedMedia', 'tooMany'],
  multipart: true,
});

/** 查看加密存放的材料，写明用途，逐次记入审计。依据：《个人信息保护法》第五条、第五十一条。 */
export const revealPersonalFile = defineEndpoint({
  id: 'revealPersonalFile',
  method: 'POST',
  path: '/:region/applications/:applicationId/personal-files/:fileId',
  title: '查看身份证照片、同意凭据（写明用途，记入审计）',
  audience: ['caseOfficer', 'disclosureOffice'],
  params: casePath.extend({ fileId: uuid().describe('材料的编号') }),
  body: z.object({ purpose: text(200).describe('用途') }),
  output: z.unknown(),
  refusals: ['notFound', 'notPermittedNow'],
  binary: 'application/octet-stream',
});

/** 查看代办人的全名，写明用途，逐次记入审计。依据：《个人信息保护法》第五条、第五十一条。 */
export const revealFiler = defineEndpoint({
  id: 'revealFiler',
  method: 'POST',
  path: '/:region/applications/:applicationId/reveal-filer',
  title: '查看代办人的姓名（写明用途，记入审计）',
  audience: ['caseOfficer', 'disclosureOffice'],
  params: casePath,
  body: z.object({ purpose: text(200).describe('用途') }),
  output: z.object({
    relation: filingRelations.schema,
    name: z.string().describe('代办的人的姓名，完整'),
  }),
  refusals: ['notFound', 'notPermittedNow'],
});

/** 本人凭登记编号、查询码和身份证号码后四位，关联别人替自己办的申请。 */
export const linkApplication = defineEndpoint({
  id: 'linkApplication',
  method: 'POST',
  path: '/:region/my-applications/link',
  title: '关联别人替我办的申请',
  audience: ['resident'],
  params: z.object(regionParams),
  body: z.object({
    registrationNumber: text(40).describe('登记编号'),
    queryCode: text(20).describe('查询码'),
    identityTail: z
      .string()
      .trim()
      .regex(/^\d{3}[\dXx]$/, '请填写身份证号码的最后四位')
      .describe('本人身份证号码的最后四位'),
  }),
  output: z.object({ applicationId: uuid() }),
  refusals: ['notFound', 'tooMany'],
});

/** 结束代办：本人收回委托、代办的人不再代办、公开办按本人的意思登记。 */
export const endFiling = defineEndpoint({
  id: 'endFiling',
  method: 'POST',
  path: '/:region/applications/:applicationId/end-filing',
  title: '结束代办',
  audience: ['resident', 'assistant', 'disclosureOffice'],
  params: casePath,
  output: done,
  refusals: ['notFound', 'notPermittedNow'],
});
