import { createHmac } from 'node:crypto';
import type { Sql, Transaction } from '../platform/database/database';
import { openBytes, seal, sealBytes, sealedKeyId, unseal } from '../platform/crypto/sealed-box';
import { newId } from '../platform/ids';
import type { VaultKeys } from './ports.vault';

export interface VaultEntry {
  readonly regionId: string;
  readonly accountId: string;
  /** 可以写成 JSON 的个人信息，如申请人的姓名、证件号码、联系方式。 */
  readonly value: unknown;
  readonly at: Date;
}

/** 封文件时绑定的内容：哪个县、哪个文件。 */
export interface FileContext {
  readonly regionId: string;
  /** 文件的编号；打开时必须一字不差，挪作他用就打不开。 */
  readonly fileId: string;
}

/** 个人信息保险箱：整体加密存放，其他表只引用编号。 */
export interface PersonalDataVault {
  /** 存入，返回编号。 */
  store(tx: Transaction, entry: VaultEntry): Promise<string>;
  /** 取出；没有这一项，或者行级安全不许看时为 null；被改动过即抛出。 */
  reveal(sql: Sql, regionId: string, vaultId: string): Promise<unknown>;
  /** 带密钥的摘要：比对是不是同一个号码，还原不出号码；县与县之间对不上；换钥不变。 */
  blindIndex(regionId: string, text: string): Promise<string>;
  /** 封一段字节（证件照片、同意凭证），结果可以放进附件或者 bytea 列。 */
  sealBytes(file: FileContext, bytes: Uint8Array): Promise<Buffer>;
  /** 打开；内容、县、编号有一点不符即抛出。 */
  openBytes(file: FileContext, sealed: Uint8Array): Promise<Buffer>;
}

/** 密文与所在的县、编号绑定：整行挪到别处就解不开。 */
export const contextOf = (regionId: string, vaultId: string): string => `${regionId}/${vaultId}`;

const fileContext = ({ regionId, fileId }: FileContext) => `${regionId}/file/${fileId}`;

/**
 * 打开个人信息保险箱（AES-256-GCM，每行一个随机数；每县各有数据密钥，由主密钥包着）。
 * 依据：《个人信息保护法》第五十一条。
 */
export const personalDataVault = (keys: VaultKeys): PersonalDataVault => ({
  async store(tx, { regionId, accountId, value, at }) {
    const vaultId = newId();
    const key = await keys.inUse(regionId, 'records');
    const box = seal(key, JSON.stringify(value), contextOf(regionId, vaultId));
    await tx`
      insert into personal_data (region_id, vault_id, account_id, key_id, nonce, ciphertext, created_at)
      values (${regionId}, ${vaultId}, ${accountId}, ${box.keyId}, ${box.nonce}, ${box.ciphertext}, ${at})`;
    return vaultId;
  },
  async reveal(sql, regionId, vaultId) {
    const [row] = await sql<{ keyId: string; nonce: Buffer; ciphertext: Buffer }[]>`
      select key_id, nonce, ciphertext from personal_data
      where region_id = ${regionId} and vault_id = ${vaultId}`;
    if (!row) return null;
    const key = await keys.find(regionId, row.keyId);
    return JSON.parse(unseal(key, row, contextOf(regionId, vaultId))) as unknown;
  },
  blindIndex: async (regionId, text) =>
    createHmac('sha256', await keys.inUse(regionId, 'index'))
      .update(`${regionId}/${text.trim().toUpperCase()}`)
      .digest('base64url'),
  sealBytes: async (file, bytes) =>
    sealBytes(await keys.inUse(file.regionId, 'files'), bytes, fileContext(file)),
  openBytes: async (file, sealed) =>
    openBytes(await keys.find(file.regionId, sealedKeyId(sealed)), sealed, fileContext(file)),
});
