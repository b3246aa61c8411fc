import { savedContactOf } from '../../identity/store.contacts';
import type { Sql } from '../../platform/database/database';
import type { Platform } from './platform';
import { vaultOf } from './vault';

/** 本人留下备用的手机号；没有留下为 null。 */
export const savedPhoneOf =
  (platform: Platform) =>
  async (sql: Sql, regionId: string, accountId: string): Promise<string | null> => {
    const { phone } = await savedContactOf(sql, vaultOf(platform), { regionId, accountId });
    return phone === '' ? null : phone;
  };
