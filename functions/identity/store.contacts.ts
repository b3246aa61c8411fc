import type { Sql, Transaction } from '../platform/database/database';
import * as z from '@shared/zod';
import type { PersonalDataVault } from './store.vault';

/** 本人留下备用的联系方式；没有的为空串。 */
export interface SavedContact {
  readonly phone: string;
  readonly address: string;
}

const contactSchema = z.object({ phone: z.string(), address: z.string() });

const NOTHING: SavedContact = { phone: '', address: '' };

/** 哪个县的哪个账号。 */
export interface AccountRef {
  readonly regionId: string;
  readonly accountId: string;
}

const vaultIdOf = async (
  sql: Sql,
  { regionId, accountId }: AccountRef,
): Promise<string | undefined> => {
  const [row] = await sql<{ vaultId: string }[]>`
    select vault_id from account_contacts
    where region_id = ${regionId} and account_id = ${accountId}`;
  return row?.vaultId;
};

/** 本人留下的联系方式；只有本人和系统读得到。读的当口被换掉的，读新的那一份。 */
export const savedContactOf = async (
  sql: Sql,
  vault: PersonalDataVault,
  who: AccountRef,
): Promise<SavedContact> => {
  let vaultId = await vaultIdOf(sql, who);
  while (vaultId !== undefined) {
    const value = await vault.reveal(sql, who.regionId, vaultId);
    if (value !== null) return contactSchema.parse(value);
    const now = await vaultIdOf(sql, who);
    if (now === vaultId) throw new Error('留下的联系方式在保险箱里找不到');
    vaultId = now;
  }
  return NOTHING;
};

/** 同一个人的联系方式依次改：先读后写的，读之前就排队。 */
export const lockContact = async (tx: Transaction, who: AccountRef): Promise<void> => {
  await tx`select pg_advisory_xact_lock(hashtext(${`contact/${who.regionId}/${who.accountId}`}))`;
};

/** 删去留下的联系方式；返回有没有。 */
export const removeContact = async (
  tx: Transaction,
  { regionId, accountId }: AccountRef,
): Promise<boolean> => {
  const removed = await tx<{ vaultId: string }[]>`
    delete from account_contacts where region_id = ${regionId} and account_id = ${accountId}
    returning vault_id`;
  for (const { vaultId } of removed)
    await tx`delete from personal_data where region_id = ${regionId} and vault_id = ${vaultId}`;
  return removed.length > 0;
};

/** 换上新的联系方式；两样都空即删去，旧的不留。须已排上队（lockContact）。 */
export const replaceContact = async (
  tx: Transaction,
  vault: PersonalDataVault,
  { at, contact, ...who }: AccountRef & { readonly at: Date; readonly contact: SavedContact },
): Promise<void> => {
  await removeContact(tx, who);
  if (contact.phone === '' && contact.address === '') return;
  const vaultId = await vault.store(tx, { ...who, value: contact, at });
  await tx`
    insert into account_contacts (region_id, account_id, vault_id, updated_at)
    values (${who.regionId}, ${who.accountId}, ${vaultId}, ${at})`;
};
