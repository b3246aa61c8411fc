import { toDataURL as drawCode } from 'qrcode';
import type { FactorPorts } from '../../identity/ports.second-factor';
import { factorStore } from '../../identity/store.second-factors';
import { hashRecoveryCode, newRecoveryCodes } from '../../platform/crypto/recovery-codes';
import { hashToken, newToken } from '../../platform/crypto/token';
import { newTotpSecret, totpStep, totpUri } from '../../platform/crypto/totp';
import { appendAudit } from './audit';
import type { Platform } from './platform';
import { vaultOf } from './vault';

/** 两步验证要用的外部。 */
export const factorPorts = (platform: Platform): FactorPorts => ({
  store: factorStore(platform.database, {
    vault: vaultOf(platform),
    appendAudit,
    isDemonstration: platform.config.isDemonstration,
  }),
  newSecret: newTotpSecret,
  stepOf: totpStep,
  uriOf: totpUri,
  drawCode: (text) => drawCode(text, { errorCorrectionLevel: 'M', margin: 2, width: 320 }),
  newRecoveryCodes,
  hashRecoveryCode,
  newToken,
  hashToken,
});
