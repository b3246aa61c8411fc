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

/** 一次换钥：换成哪一把，已经重新封了多少行。 */
export interface KeyRotation {
  readonly rotationId: string;
  readonly keyId: string;
  readonly resealedRows: number;
}

/** 一行个人信息的密文。 */
export interface SealedRow {
  readonly vaultId: string;
  readonly keyId: string;
  readonly nonce: Buffer;
  readonly ciphertext: Buffer;
}

/** 换一行的密文。 */
export type Reseal = (row: SealedRow) => Promise<Omit<SealedRow, 'vaultId'>>;

/** 换钥的存取；每个方法一个事务，做到哪里都可以停。 */
export interface RotationStore {
  /** 全部的县，或者指定的这一个；没有这个县时为空。 */
  regionIds(only: string | undefined): Promise<string[]>;
  unfinished(regionId: string): Promise<KeyRotation | null>;
  /** 换下在用的、放进新的；别人先开始了一次时，返回那一次。 */
  begin(regionId: string, fresh: readonly StoredKey[], at: Date): Promise<KeyRotation>;
  /** 还没有用这把钥匙封的行数。 */
  countOthers(regionId: string, keyId: string): Promise<number>;
  /** 重新封一批没有用这把钥匙封的行，返回封了几行。 */
  resealBatch(regionId: string, rotation: KeyRotation, reseal: Reseal): Promise<number>;
  /** 全部封完，记审计。 */
  finish(regionId: string, rotation: KeyRotation, at: Date): Promise<void>;
  /** 不是由这把主密钥包着的数据密钥。 */
  wrappedByOthers(regionId: string, masterId: string): Promise<StoredKey[]>;
  /** 直接用主密钥封的行，还有多少。 */
  countDirect(regionId: string): Promise<number>;
  /** 换一把数据密钥的包裹；从此由新的主密钥包着。 */
  rewrap(regionId: string, from: StoredKey, to: StoredKey): Promise<void>;
  /** 一个县的包裹全部换完，记审计。 */
  finishRewrap(regionId: string, done: { readonly keys: number; readonly at: Date }): Promise<void>;
}
