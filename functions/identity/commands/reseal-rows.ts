import { seal, unseal } from '../../platform/crypto/sealed-box';
import type { KeyRotation, RotationStore, SealedRow } from '../ports.vault';
import { contextOf } from '../store.vault';
import { vaultKeys, wrapNewKey, type VaultKeyNeeds } from '../vault-keys';

export interface RotationNeeds extends VaultKeyNeeds {
  readonly rotations: RotationStore;
  /** 说给操作的人听：进度的一句话。 */
  readonly say: (line: string) => void;
}

/** 重新封完没有用这把钥匙封的每一行；一批一个事务。 */
const resealAll = async (needs: RotationNeeds, regionId: string, rotation: KeyRotation) => {
  const keys = vaultKeys(needs);
  const key = await keys.find(regionId, rotation.keyId);
  const reseal = async (row: SealedRow) => {
    const context = contextOf(regionId, row.vaultId);
    return seal(key, unseal(await keys.find(regionId, row.keyId), row, context), context);
  };
  const { rotations, say, clock } = needs;
  for (let left = await rotations.countOthers(regionId, rotation.keyId); left > 0;) {
    say(`${regionId}：还有 ${String(left)} 行`);
    await rotations.resealBatch(regionId, rotation, reseal);
    left = await rotations.countOthers(regionId, rotation.keyId);
  }
  await rotations.finish(regionId, rotation, clock.now());
};

/** 换一个县的数据密钥，重新封每一行；上次没有做完的接着做。 */
export const rotateDataKeys = async (needs: RotationNeeds, regionId: string): Promise<void> => {
  const { rotations, clock, say } = needs;
  const found = await rotations.unfinished(regionId);
  if (found) say(`${regionId}：接着做上次没有做完的，已封 ${String(found.resealedRows)} 行`);
  const fresh = async () => [
    await wrapNewKey(needs, regionId, 'records'),
    await wrapNewKey(needs, regionId, 'files'),
  ];
  const rotation = found ?? (await rotations.begin(regionId, await fresh(), clock.now()));
  await resealAll(needs, regionId, rotation);
  say(`${regionId}：数据密钥已换`);
};
