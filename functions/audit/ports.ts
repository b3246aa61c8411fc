import type { Canonical } from '@shared/canonical-json';
import type { RegisterCheckpoint } from '@shared/contract/register';
import type { Transaction } from '../platform/database/database';
import type { ChainEntry, RegisterSource } from './domain/chain';
import type { SignatureCheck } from './domain/inspect-checkpoints';

/** 一次核对的结果。 */
export interface Verification {
  readonly verifiedAt: string;
  readonly position: number;
  readonly checkpointCount: number;
  readonly findingCount: number;
}

export interface ChainHead {
  readonly position: number;
  readonly hash: string;
  readonly at: string;
}

export interface RegisterStore {
  /** 从头到尾逐笔读，连同它指明的那一行；分批读，不占内存。 */
  entries(
    regionId: string,
  ): AsyncIterable<{ readonly entry: ChainEntry; readonly row: Canonical | null }>;
  /** 链尾；还没有一笔的为 null。 */
  head(regionId: string): Promise<ChainHead | null>;
  /** 表里没有登记进链的行，至多 limit 行。 */
  unchained(
    regionId: string,
    source: RegisterSource,
    limit: number,
  ): Promise<readonly { readonly key: string; readonly at: string }[]>;
  /** 签章，由近到远。 */
  checkpoints(
    regionId: string,
    page: { readonly before: string | null; readonly limit: number | null },
  ): Promise<readonly RegisterCheckpoint[]>;
  /** 一个县一天只有一张，已经有了返回 false；mail 在同一个事务里。 */
  insertCheckpoint(checkpoint: RegisterCheckpoint, mail: MailCheckpoint): Promise<boolean>;
  lastVerification(regionId: string): Promise<Verification | null>;
  recordVerification(regionId: string, row: Verification): Promise<void>;
  counties(): Promise<readonly string[]>;
}

/** 把新的签章放进发件箱。 */
export type MailCheckpoint = (tx: Transaction, checkpoint: RegisterCheckpoint) => Promise<void>;

/** 公布的一把公钥。 */
export interface RegisterPublicKey {
  readonly keyId: string;
  readonly publicKey: string;
  readonly from: string;
  readonly until: string | null;
}

export interface RegisterPorts {
  readonly store: RegisterStore;
  readonly keyId: string;
  readonly keys: readonly RegisterPublicKey[];
  readonly sign: (text: string) => string;
  readonly checkSignature: (text: string, checkpoint: RegisterCheckpoint) => SignatureCheck;
  /** 把新的签章寄给监督单位；没有登记信箱的什么也不做。 */
  readonly mailCheckpoint: MailCheckpoint;
}

/** 核对只要读与公钥，不要私钥。 */
export type VerifyingPorts = Pick<RegisterPorts, 'store' | 'checkSignature'>;
