import type { Database } from '../platform/database/database';
import type { InboxItem, InboxStore, Reader } from './ports';

const INBOX_LENGTH = 50;

const ownScope = ({ regionId, accountId }: Reader) =>
  ({ regionId, kind: 'resident', accountId }) as const;

/** 站内消息的存取，只读写本人的。 */
export const inboxStore = (database: Database): InboxStore => ({
  listInbox: (reader) =>
    database.read(ownScope(reader), async (sql) => {
      const { regionId, accountId } = reader;
      const [items, [counted]] = await Promise.all([
        sql<InboxItem[]>`
          select message_id, event, title, body, application_id, notice_id, created_at,
            read_at is not null as is_read
          from inbox_messages where region_id = ${regionId} and account_id = ${accountId}
          order by created_at desc, message_id limit ${INBOX_LENGTH}`,
        sql<{ unread: number }[]>`
          select count(*)::int as unread from inbox_messages
          where region_id = ${regionId} and account_id = ${accountId} and read_at is null`,
      ]);
      return { items: [...items], unreadCount: counted?.unread ?? 0 };
    }),
  markInboxRead: async (reader, at) => {
    const { regionId, accountId } = reader;
    await database.write(
      ownScope(reader),
      (tx) => tx`
        update inbox_messages set read_at = ${at}
        where region_id = ${regionId} and account_id = ${accountId} and read_at is null`,
    );
  },
  readOne: async (reader, messageId, at) => {
    const { regionId, accountId } = reader;
    const rows = await database.write(
      ownScope(reader),
      (tx) => tx`
        update inbox_messages set read_at = coalesce(read_at, ${at})
        where region_id = ${regionId} and account_id = ${accountId} and message_id = ${messageId}
        returning 1`,
    );
    return rows.length > 0;
  },
});
