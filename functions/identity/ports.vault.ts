/** 数据密钥的用途：封行、封文件、算号码摘要。 */
export type KeyPurpose = 'records' | 'files' | 'index';

/** 库里的一把数据密钥，包好的。 */
export interface StoredKey {
  readonly keyId: string;
  readonly purpose: KeyPurpose;
  readonly wrapped: Buffer;
  readonly wrappedBy: string;
}

/** 数据密钥的存取。 */
export interface DataKeyStore {
  /** 这个用途在用的那把；还没有时为 null。 */
  inUse(regionId: string, purpose: KeyPurpose): Promise<StoredKey | null>;
  find(regionId: string, keyId: string): Promise<StoredKey | null>;
  /** 放进第一把；别人同时放进了一把时，以先放的为准，返回那一把。 */
  addFirst(regionId: string, key: StoredKey, at: Date): Promise<StoredKey>;
}

/** 拆开了的数据密钥，只在内存里短暂停留。 */
export interface VaultKeys {
  /** 在用的那把；一个县第一次用到时生成。 */
  inUse(regionId: string, purpose: KeyPurpose): Promise<Buffer>;
  /** 按代号取，包括已经换下的；没有即抛出。 */
  find(regionId: string, keyId: string): Promise<Buffer>;
}
