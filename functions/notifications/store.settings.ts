import type { Database } from '../platform/database/database';
import { systemScope, type Scope } from '../platform/database/scope';
import type { Reader } from './ports';

/** 本人选的通知方式。 */
export interface NotificationSettings {
  readonly email: string | null;
  readonly wantsSms: boolean;
}

const none: NotificationSettings = { email: null, wantsSms: false };

const find = (database: Database, scope: Scope, { regionId, accountId }: Reader) =>
  database.read(scope, async (sql) => {
    const [row] = await sql<NotificationSettings[]>`
      select email, wants_sms from notification_settings
      where region_id = ${regionId} and account_id = ${accountId}`;
    return row ?? none;
  });

const ownScope = ({ regionId, accountId }: Reader): Scope => ({
  regionId,
  accountId,
  kind: 'resident',
});

/** 送信时取收件地址；没有填的为 null。 */
export const emailOf = async (database: Database, reader: Reader): Promise<string | null> =>
  (await find(database, systemScope(reader.regionId), reader)).email;

/** 本人的通知方式，只读写自己的。 */
export const settingsStore = (database: Database) => ({
  find: (reader: Reader) => find(database, ownScope(reader), reader),
  save: async (reader: Reader, settings: NotificationSettings, at: Date): Promise<void> => {
    const row = { ...reader, ...settings, updatedAt: at };
    await database.write(
      ownScope(reader),
      (tx) => tx`
        insert into notification_settings ${tx(row, 'regionId', 'accountId', 'email', 'wantsSms', 'updatedAt')}
        on conflict (region_id, account_id) do update
        set email = excluded.email, wants_sms = excluded.wants_sms, updated_at = excluded.updated_at`,
    );
  },
});
