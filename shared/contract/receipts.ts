import * as z from '../zod';
import { countingStepSchema } from './application-view';
import { day, organisationRef, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';

/** 签名的回执：纸上、屏幕上的与二维码里的相同，二维码里另有签名。 */
export const getSignedReceipt = defineEndpoint({
  id: 'getSignedReceipt',
  method: 'GET',
  path: '/:region/applications/:applicationId/receipt',
  title: '一件申请的签名回执',
  audience: ['resident', 'assistant', 'disclosureOffice'],
  params: z.object({ ...regionParams, applicationId: uuid() }),
  output: z.object({
    countyName: z.string(),
    addressee: organisationRef,
    registrationNumber: z.string(),
    receivedOn: day().nullable().describe('收到之日；还没有确认收到为 null'),
    dueOn: day().nullable().describe('最迟答复日；不起算期限的为 null'),
    isProvisional: z.boolean().describe('最迟答复日是暂定的'),
    provisionalReason: z.string().describe('暂定的缘由；不是暂定的为空'),
    steps: z.array(countingStepSchema).describe('最迟答复日怎样数出来的；还没有起算的为空'),
    stepsDigest: z.string().describe('计算步骤（暂定的连同缘由）的散列，前32位'),
    descriptionDigest: z.string().describe('申请编号与申请内容的散列，前32位'),
    signedOn: day(),
    keyId: z.string(),
    address: z.string().describe('二维码里的字'),
    picture: z.string().describe('二维码的图，data: 网址'),
  }),
  refusals: ['notFound'],
});
