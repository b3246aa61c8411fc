import type { Database } from '../platform/database/database';
import { systemScope } from '../platform/database/scope';
import type { DataKeyStore, StoredKey } from './ports.vault';

/** 数据密钥的存取：另走一条连接，先落定再用，办事的事务撤销也不会丢钥。 */
export const dataKeyStore = ({ aside }: Pick<Database, 'aside'>): DataKeyStore => ({
  inUse: (regionId, purpose) =>
    aside(systemScope(regionId), async (tx) => {
      const [row] = await tx<StoredKey[]>`
        select key_id, purpose, wrapped, wrapped_by from data_keys
        where region_id = ${regionId} and purpose = ${purpose} and retired_at is null`;
      return row ?? null;
    }),
  find: (regionId, keyId) =>
    aside(systemScope(regionId), async (tx) => {
      const [row] = await tx<StoredKey[]>`
        select key_id, purpose, wrapped, wrapped_by from data_keys
        where region_id = ${regionId} and key_id = ${keyId}`;
      return row ?? null;
    }),
  addFirst: (regionId, { keyId, purpose, wrapped, wrappedBy }, at) =>
    aside(systemScope(regionId), async (tx) => {
      await tx`
        insert into data_keys (region_id, key_id, purpose, wrapped, wrapped_by, created_at)
        values (${regionId}, ${keyId}, ${purpose}, ${wrapped}, ${wrappedBy}, ${at})
        on conflict do nothing`;
      const [row] = await tx<StoredKey[]>`
        select key_id, purpose, wrapped, wrapped_by from data_keys
        where region_id = ${regionId} and purpose = ${purpose} and retired_at is null`;
      if (!row) throw new Error('data key was not stored');
      return row;
    }),
});
