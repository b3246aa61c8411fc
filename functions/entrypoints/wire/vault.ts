import { dataKeyStore } from '../../identity/store.data-keys';
import { personalDataVault, type PersonalDataVault } from '../../identity/store.vault';
import { vaultKeys, type VaultKeyNeeds } from '../../identity/vault-keys';
import type { Config } from '../../platform/config';
import { kmsWrapper } from '../../platform/crypto/kms-wrapper';
import { localWrapper, type KeyWrapper } from '../../platform/crypto/key-wrapper';
import type { Platform } from './platform';

/** 主密钥一方：配了密钥服务的，新钥由它包；本机主密钥只用来拆旧的。 */
export const wrappersOf = ({ vault, awsRegion }: Config): VaultKeyNeeds['wrappers'] => {
  const { kmsKeyId, kmsEndpoint, masterKeys } = vault;
  const kms: KeyWrapper[] = kmsKeyId
    ? [kmsWrapper({ keyId: kmsKeyId, region: awsRegion, endpoint: kmsEndpoint })]
    : [];
  const [first, ...others] = [...kms, ...masterKeys.map(localWrapper)];
  if (!first) throw new Error('no master key is configured');
  return [first, ...others];
};

/** 取用数据密钥要用的外部。 */
export const vaultKeyNeeds = ({ config, database, clock }: Platform): VaultKeyNeeds => ({
  store: dataKeyStore(database),
  wrappers: wrappersOf(config),
  masters: config.vault.masterKeys,
  clock,
});

const opened = new WeakMap<Platform, PersonalDataVault>();

/** 个人信息保险箱：一个进程一只，各模块共用同一份短暂留着的密钥。 */
export const vaultOf = (platform: Platform): PersonalDataVault => {
  const found = opened.get(platform);
  if (found) return found;
  const vault = personalDataVault(vaultKeys(vaultKeyNeeds(platform)));
  opened.set(platform, vault);
  return vault;
};
