import * as z from '../zod';
import { slug, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';
import { refusalCodes } from './problem';

const params = z.object(regionParams);

const items = z
  .array(
    z.object({
      applicationId: uuid().describe('申请的编号'),
      version: z.int32().max(2_147_483_646).min(1).describe('版本'),
    }),
  )
  .min(1, '请至少选择一件')
  .max(50, '一次最多五十件，请分几次办')
  .refine(
    (list) => new Set(list.map(({ applicationId }) => applicationId)).size === list.length,
    '同一件只能选一次',
  )
  .describe('要办的各件与看到的版本');

const results = z.object({
  results: z.array(
    z.object({
      applicationId: uuid(),
      isDone: z.boolean(),
      refusal: z
        .object({ code: z.enum(refusalCodes), message: z.string() })
        .nullable()
        .describe('没有办成的缘由'),
    }),
  ),
});

export const bulkDispatch = defineEndpoint({
  id: 'bulkDispatch',
  method: 'POST',
  path: '/:region/desk/bulk-dispatch',
  title: '批量分办（每件各自办，互不牵连）',
  audience: ['disclosureOffice'],
  params,
  body: z.object({
    items,
    leadDepartmentId: slug().describe('主办单位'),
    supportingDepartmentIds: z.array(slug()).max(10).default([]).describe('协办单位'),
    remark: z.string().trim().max(500).default('').describe('分办意见'),
  }),
  output: results,
});

export const bulkConfirmReceipt = defineEndpoint({
  id: 'bulkConfirmReceipt',
  method: 'POST',
  path: '/:region/desk/bulk-confirm-receipt',
  title: '批量确认收到（每件各自办，互不牵连）',
  audience: ['caseOfficer', 'disclosureOffice'],
  params,
  body: z.object({ items }),
  output: results,
});
