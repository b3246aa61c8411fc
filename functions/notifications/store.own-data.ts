import type { Sql, Transaction } from '../platform/database/database';

interface Owner {
  readonly regionId: string;
  readonly accountId: string;
}

/** 此人的站内消息有几条。 */
export const countOwnMessages = async (
  sql: Sql,
  { regionId, accountId }: Owner,
): Promise<number> => {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from inbox_messages
    where region_id = ${regionId} and account_id = ${accountId}`;
  return row?.count ?? 0;
};

/** 此人的站内消息，早的在前。 */
export const ownMessages = (sql: Sql, { regionId, accountId }: Owner) =>
  sql<{ title: string; body: string; createdAt: string }[]>`
    select title, body, created_at from inbox_messages
    where region_id = ${regionId} and account_id = ${accountId} order by created_at, message_id`;

/** 注销账号：站内消息、还没有送出的、订阅次数、通知方式一并删去。 */
export const forgetMessages = async (
  tx: Transaction,
  { regionId, accountId }: Owner,
): Promise<void> => {
  const whose = tx`region_id = ${regionId} and account_id = ${accountId}`;
  await tx`delete from message_deliveries where ${whose}`;
  await tx`delete from inbox_messages where ${whose}`;
  await tx`delete from outbox_messages where ${whose}`;
  await tx`delete from message_subscriptions where ${whose}`;
  await tx`delete from notification_settings where ${whose}`;
};
