import * as z from '../zod';
import { PRIVACY_GUIDE_VERSION } from '../vocabulary/privacy-version';
import { privacyScopes } from '../vocabulary/personal-data';
import { done, instant } from './common';
import { defineEndpoint, regionParams } from './endpoint';

const scopes = z
  .array(privacyScopes.schema)
  .min(1, '请至少选一项')
  .max(privacyScopes.values.length)
  .describe('哪几项');

const door = z.enum(['weapp', 'h5']).describe('在小程序还是网页');

/** 一次同意或者撤回。 */
export const consentRecordSchema = z.object({
  version: z.string().describe('哪一版隐私指引'),
  scopes: z.array(privacyScopes.schema),
  isWithdrawal: z.boolean(),
  door,
  at: instant(),
});

/** 记下同意：哪一版、哪几项、何时、在哪里。依据：《个人信息保护法》第十四条。 */
export const givePrivacyConsent = defineEndpoint({
  id: 'givePrivacyConsent',
  method: 'POST',
  path: '/:region/privacy-consents',
  title: '同意隐私指引',
  audience: ['resident', 'assistant'],
  params: z.object(regionParams),
  body: z.object({
    version: z
      .literal(PRIVACY_GUIDE_VERSION, '隐私指引已经更新，请看过新的一版再同意')
      .describe('看的是哪一版'),
    scopes,
    door,
  }),
  output: done,
});

/** 撤回同意：以后不再用，不影响撤回以前的。依据：《个人信息保护法》第十五条。 */
export const withdrawPrivacyConsent = defineEndpoint({
  id: 'withdrawPrivacyConsent',
  method: 'POST',
  path: '/:region/privacy-consents/withdraw',
  title: '撤回对隐私指引的同意',
  audience: ['resident', 'assistant'],
  params: z.object(regionParams),
  body: z.object({ scopes, door }),
  output: done,
});
