import type { Database, Transaction } from '../platform/database/database';
import { systemScope } from '../platform/database/scope';
import { newId } from '../platform/ids';
import type { InboxItem, NotificationStore, OutboxMessage, Reader } from './ports';

/** 一批认领几条。 */
const BATCH = 20;
/** 认领后多久没有办完，别人可以再认领（秒）。 */
const LEASE_SECONDS = 120;
const INBOX_LENGTH = 50;

/** 要发的消息。标题、正文里不得有证件号码、电话等个人信息。 */
export interface NewMessage {
  readonly regionId: string;
  readonly accountId: string;
  readonly title: string;
  readonly body: string;
  readonly applicationId?: string | null;
  readonly noticeId?: string | null;
  readonly at: Date;
}

const later = (at: Date, seconds: number): Date => new Date(at.getTime() + seconds * 1000);

/** 在办事的同一个事务里把消息放进发件箱：事情没办成，消息也不会发。返回消息编号。 */
export const enqueueMessage = async (tx: Transaction, message: NewMessage): Promise<string> => {
  const messageId = newId();
  await tx`
    insert into outbox_messages
      (region_id, message_id, account_id, title, body, application_id, notice_id, created_at, available_at)
    values (${message.regionId}, ${messageId}, ${message.accountId}, ${message.title},
      ${message.body}, ${message.applicationId ?? null}, ${message.noticeId ?? null},
      ${message.at}, ${message.at})`;
  return messageId;
};

/** 一次写入几行；太多的分几次，免得超过参数的上限。 */
const ROWS_AT_ONCE = 2000;

/** 一次放进许多条，如期限巡检；也与所办的事同在一个事务。 */
export const enqueueMessages = async (
  tx: Transaction,
  messages: readonly NewMessage[],
): Promise<void> => {
  for (let start = 0; start < messages.length; start += ROWS_AT_ONCE) {
    const rows = messages.slice(start, start + ROWS_AT_ONCE).map((message) => ({
      regionId: message.regionId,
      messageId: newId(),
      accountId: message.accountId,
      title: message.title,
      body: message.body,
      applicationId: message.applicationId ?? null,
      noticeId: message.noticeId ?? null,
      createdAt: message.at,
      availableAt: message.at,
    }));
    await tx`insert into outbox_messages ${tx(rows)}`;
  }
};

const claimDue = (tx: Transaction, regionId: string, at: Date): Promise<OutboxMessage[]> =>
  tx<OutboxMessage[]>`
    update outbox_messages o
    set attempts = o.attempts + 1, available_at = ${later(at, LEASE_SECONDS)}
    from (
      select message_id from outbox_messages
      where region_id = ${regionId} and dispatched_at is null and parked_reason is null
        and available_at <= ${at}
      order by available_at limit ${BATCH} for update skip locked
    ) due
    where o.region_id = ${regionId} and o.message_id = due.message_id
    returning o.region_id, o.message_id, o.account_id, o.title, o.body, o.application_id,
      o.notice_id, o.created_at, o.attempts`;

const ownScope = ({ regionId, accountId }: Reader) =>
  ({ regionId, kind: 'resident', accountId }) as const;

const listInbox = (database: Database, reader: Reader) =>
  database.read(ownScope(reader), async (sql) => {
    const { regionId, accountId } = reader;
    const [items, [counted]] = await Promise.all([
      sql<InboxItem[]>`
        select message_id, title, body, application_id, notice_id, created_at,
          read_at is not null as is_read
        from inbox_messages where region_id = ${regionId} and account_id = ${accountId}
        order by created_at desc, message_id limit ${INBOX_LENGTH}`,
      sql<{ unread: number }[]>`
        select count(*)::int as unread from inbox_messages
        where region_id = ${regionId} and account_id = ${accountId} and read_at is null`,
    ]);
    return { items: [...items], unreadCount: counted?.unread ?? 0 };
  });

type Outbox = Pick<NotificationStore, 'claimDue' | 'findMessage' | 'markDispatched' | 'postpone'>;

const outbox = (database: Database): Outbox => ({
  claimDue: (regionId, at) =>
    database.write(systemScope(regionId), (tx) => claimDue(tx, regionId, at)),
  findMessage: ({ regionId, messageId }) =>
    database.read(systemScope(regionId), async (sql) => {
      const [row] = await sql<OutboxMessage[]>`
        select region_id, message_id, account_id, title, body, application_id, notice_id,
          created_at, attempts
        from outbox_messages where region_id = ${regionId} and message_id = ${messageId}`;
      return row ?? null;
    }),
  markDispatched: async (refs, at) => {
    const [first] = refs;
    if (!first) return;
    const ids = refs.map(({ messageId }) => messageId);
    await database.write(
      systemScope(first.regionId),
      (tx) => tx`
        update outbox_messages set dispatched_at = ${at}
        where region_id = ${first.regionId} and message_id = any (${ids}::uuid[])`,
    );
  },
  postpone: async ({ regionId, messageId }, step, at) => {
    const reason = step.kind === 'park' ? step.reason : null;
    const availableAt = step.kind === 'retry' ? later(at, step.afterSeconds) : at;
    await database.write(
      systemScope(regionId),
      (tx) => tx`
        update outbox_messages set available_at = ${availableAt}, parked_reason = ${reason}
        where region_id = ${regionId} and message_id = ${messageId}`,
    );
  },
});

/** 发件箱与站内消息的存取。 */
export const notificationStore = (database: Database): NotificationStore => ({
  ...outbox(database),
  regionIds: () =>
    database.regions(async (sql) => {
      const rows = await sql<{ regionId: string }[]>`
        select region_id from regions order by region_id`;
      return rows.map(({ regionId }) => regionId);
    }),
  putInInbox: async (message) => {
    const { regionId, messageId, accountId } = message;
    await database.write(
      systemScope(regionId),
      (tx) => tx`
        insert into inbox_messages
          (region_id, message_id, account_id, title, body, application_id, notice_id, created_at)
        values (${regionId}, ${messageId}, ${accountId}, ${message.title}, ${message.body},
          ${message.applicationId}, ${message.noticeId}, ${message.createdAt})
        on conflict do nothing`,
    );
  },
  listInbox: (reader) => listInbox(database, reader),
  markInboxRead: async (reader, at) => {
    const { regionId, accountId } = reader;
    await database.write(
      ownScope(reader),
      (tx) => tx`
        update inbox_messages set read_at = ${at}
        where region_id = ${regionId} and account_id = ${accountId} and read_at is null`,
    );
  },
});
