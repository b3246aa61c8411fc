import { createHmac } from 'node:crypto';
import type { Sql, Transaction } from '../platform/database/database';
import { seal, unseal } from '../platform/crypto/sealed-box';
import { newId } from '../platform/ids';

export interface VaultEntry {
  readonly regionId: string;
  readonly accountId: string;
  /** 可以写成 JSON 的个人信息，如申请人的姓名、证件号码、联系方式。 */
  readonly value: unknown;
  readonly at: Date;
}

/** 个人信息保险箱：整体加密存放，其他表只引用编号。 */
export interface PersonalDataVault {
  /** 存入，返回编号。 */
  store(tx: Transaction, entry: VaultEntry): Promise<string>;
  /** 取出；没有这一项，或者行级安全不许看时为 null；被改动过即抛出。 */
  reveal(sql: Sql, regionId: string, vaultId: string): Promise<unknown>;
  /** 带密钥的摘要：比对是不是同一个号码，还原不出号码；县与县之间对不上。 */
  blindIndex(regionId: string, text: string): string;
}

/** 密文与所在的县、编号绑定：整行挪到别处就解不开。 */
const contextOf = (regionId: string, vaultId: string): string => `${regionId}/${vaultId}`;

/**
 * 打开个人信息保险箱（AES-256-GCM，每行一个随机数）。
 * 依据：《个人信息保护法》第五十一条。
 * @param key 32 字节主密钥
 */
export const personalDataVault = (key: Buffer): PersonalDataVault => ({
  async store(tx, { regionId, accountId, value, at }) {
    const vaultId = newId();
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
    return JSON.parse(unseal(key, row, contextOf(regionId, vaultId))) as unknown;
  },
  blindIndex: (regionId, text) =>
    createHmac('sha256', createHmac('sha256', key).update('minglan-blind-index').digest())
      .update(`${regionId}/${text.trim().toUpperCase()}`)
      .digest('base64url'),
});
