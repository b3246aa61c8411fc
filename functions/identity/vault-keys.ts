import { createHmac, randomBytes } from 'node:crypto';
import type { Clock } from '../platform/clock';
import { keyIdOf } from '../platform/crypto/sealed-box';
import type { KeyWrapper } from '../platform/crypto/key-wrapper';
import type { DataKeyStore, KeyPurpose, StoredKey, VaultKeys } from './ports.vault';

const KEY_BYTES = 32;
/** 拆开的密钥在内存里留多久。 */
const KEPT_MS = 5 * 60 * 1000;

export interface VaultKeyNeeds {
  readonly store: DataKeyStore;
  /** 第一个用来包新钥；其余只用来拆还没有改包的旧钥。 */
  readonly wrappers: readonly [KeyWrapper, ...KeyWrapper[]];
  /** 本机主密钥，新的在前：早先有些行直接用它加密，号码摘要也由它而来。 */
  readonly masters: readonly Buffer[];
  readonly clock: Clock;
}

/** 号码摘要的密钥：早先由主密钥推出，沿用原来的，摘要才对得上；没有主密钥的就新生成。 */
const indexKey = (masters: readonly Buffer[]): Buffer => {
  const eldest = masters.at(-1);
  return eldest
    ? createHmac('sha256', eldest).update('minglan-blind-index').digest()
    : randomBytes(KEY_BYTES);
};

/** 新的一把数据密钥，已包好。 */
export const wrapNewKey = async (
  { wrappers, masters }: Pick<VaultKeyNeeds, 'wrappers' | 'masters'>,
  regionId: string,
  purpose: KeyPurpose,
): Promise<StoredKey> => {
  const key = purpose === 'index' ? indexKey(masters) : randomBytes(KEY_BYTES);
  const wrapped = await wrappers[0].wrap(key, { regionId, purpose });
  return { keyId: keyIdOf(key), purpose, ...wrapped };
};

/** 拆开一把；拆它的主密钥没有配置即抛出。 */
export const unwrapKey = async (
  wrappers: readonly KeyWrapper[],
  regionId: string,
  stored: StoredKey,
): Promise<Buffer> => {
  const wrapper = wrappers.find((each) => each.canUnwrap(stored.wrappedBy));
  if (!wrapper) throw new Error(`no master key for data key ${stored.keyId}`);
  const key = await wrapper.unwrap(stored, { regionId, purpose: stored.purpose });
  if (keyIdOf(key) !== stored.keyId) throw new Error('data key does not match its id');
  return key;
};

/** 记住一会儿；同时来问的等同一次，失败的不记。 */
const remember = (clock: Clock) => {
  const kept = new Map<string, { readonly value: Promise<Buffer>; readonly until: number }>();
  return (name: string, load: () => Promise<Buffer>): Promise<Buffer> => {
    const now = clock.now().getTime();
    const found = kept.get(name);
    if (found && found.until > now) return found.value;
    const value = load();
    kept.set(name, { value, until: now + KEPT_MS });
    value.catch(() => kept.delete(name));
    return value;
  };
};

/**
 * 数据密钥的取用：库里是包好的，拆开后在内存里只留五分钟。
 * 依据：《个人信息保护法》第五十一条。
 */
export const vaultKeys = (needs: VaultKeyNeeds): VaultKeys => {
  const { store, wrappers, masters, clock } = needs;
  const recall = remember(clock);
  const unwrap = (regionId: string, stored: StoredKey) =>
    recall(`${regionId}/${stored.keyId}`, () => unwrapKey(wrappers, regionId, stored));
  return {
    inUse: (regionId, purpose) =>
      recall(`${regionId}/${purpose}`, async () => {
        const stored =
          (await store.inUse(regionId, purpose)) ??
          (await store.addFirst(regionId, await wrapNewKey(needs, regionId, purpose), clock.now()));
        return unwrap(regionId, stored);
      }),
    find: (regionId, keyId) =>
      recall(`${regionId}/${keyId}`, async () => {
        const stored = await store.find(regionId, keyId);
        if (stored) return unwrapKey(wrappers, regionId, stored);
        const direct = masters.find((master) => keyIdOf(master) === keyId);
        if (direct) return direct;
        throw new Error('vault key does not match the sealed row');
      }),
  };
};
