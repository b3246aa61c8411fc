import { call } from '@miniapp/api/call';
import { givePrivacyConsent } from '@shared/contract/privacy-consent';
import type { PrivacyScope } from '@shared/vocabulary/personal-data';
import { PRIVACY_GUIDE_VERSION } from '@shared/vocabulary/privacy-version';

/** 登录以后，把同意了哪一版、哪几项记到服务器上。 */
export const recordConsent = async (
  region: string,
  scopes: readonly PrivacyScope[],
): Promise<void> => {
  const door: 'weapp' | 'h5' = process.env.TARO_ENV === 'weapp' ? 'weapp' : 'h5';
  const body = { version: PRIVACY_GUIDE_VERSION, scopes: [...scopes], door };
  await call(givePrivacyConsent, { params: { region }, body });
};
