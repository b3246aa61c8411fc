// 用指定的主密钥开一只保险箱：换一把主密钥，就当是另一处部署。
import { dataKeyStore } from '@functions/identity/store.data-keys';
import { personalDataVault, type PersonalDataVault } from '@functions/identity/store.vault';
import { vaultKeys, type VaultKeyNeeds } from '@functions/identity/vault-keys';
import type { Platform } from '@functions/entrypoints/wire/platform';
import { localWrapper, type KeyWrapper } from '@functions/platform/crypto/key-wrapper';

/** 取用数据密钥要用的外部，主密钥是指定的这几把，新的在前。 */
export const needsWith = (
  { database, clock }: Pick<Platform, 'database' | 'clock'>,
  masters: readonly [Buffer, ...Buffer[]],
  kms: readonly KeyWrapper[] = [],
): VaultKeyNeeds => {
  const [first, ...others] = masters;
  const [current, ...rest] = [...kms, localWrapper(first), ...others.map(localWrapper)];
  if (!current) throw new Error('没有主密钥');
  return { store: dataKeyStore(database), wrappers: [current, ...rest], masters, clock };
};

export const vaultWith = (
  platform: Pick<Platform, 'database' | 'clock'>,
  masters: readonly [Buffer, ...Buffer[]],
  kms: readonly KeyWrapper[] = [],
): PersonalDataVault => personalDataVault(vaultKeys(needsWith(platform, masters, kms)));
