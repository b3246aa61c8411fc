import type { Fragment, Transaction } from '../platform/database/database';
import type { Channels } from './ports';

/** 一次分发几条。 */
const BATCH = 200;

interface Round {
  readonly regionId: string;
  readonly channels: Channels;
  readonly at: Date;
}

/** 一条消息走哪几条渠道：微信只给还有允许可用的人；邮件、短信只给选了的人。 */
const ways = (tx: Transaction, regionId: string, channels: Channels): Fragment => {
  const events = [...channels.templates.keys()];
  const templates = [...channels.templates.values()];
  return tx`
        select 'wechat' as channel, s.template_id
        from unnest(${events}::text[], ${templates}::text[]) t (event, template_id)
        join message_subscriptions s on s.region_id = ${regionId}
          and s.account_id = due.account_id and s.template_id = t.template_id
          and s.used < s.granted
        where t.event = due.event
        union all select 'email', null where due.mail_to is not null
        union all select 'email', null from notification_settings n
        where ${channels.hasMail} and n.region_id = ${regionId}
          and n.account_id = due.account_id and n.email is not null
        union all select 'sms', null from notification_settings n
        where ${channels.hasSms} and n.region_id = ${regionId}
          and n.account_id = due.account_id and n.wants_sms`;
};

/**
 * 分发一批：放进站内消息，为每条渠道各记一行。一条语句，做完一起生效，断了就像没有做过。
 * 返回条数。
 */
export const fanOut = async (
  tx: Transaction,
  { regionId, channels, at }: Round,
): Promise<number> => {
  const rows = await tx`
    with due as materialized (
      select message_id, account_id, title, body, application_id, notice_id, event, mail_to,
        coalesce(event_key, message_id::text) as event_key, created_at
      from outbox_messages
      where region_id = ${regionId} and dispatched_at is null and parked_reason is null
        and available_at <= ${at}
      order by available_at, message_id limit ${BATCH} for update skip locked
    ), told as (
      insert into inbox_messages
        (region_id, message_id, account_id, event, title, body, application_id, notice_id, created_at)
      select ${regionId}, message_id, account_id, event, title, body, application_id, notice_id,
        created_at
      from due where account_id is not null
      on conflict do nothing
    ), planned as (
      insert into message_deliveries (region_id, delivery_id, account_id, event_key, channel,
        message_id, template_id, available_at, created_at)
      select ${regionId}, gen_random_uuid(), due.account_id, due.event_key, way.channel,
        due.message_id, way.template_id, ${at}, due.created_at
      from due cross join lateral (${ways(tx, regionId, channels)}) way
      on conflict do nothing
    )
    update outbox_messages o set dispatched_at = ${at}, attempts = o.attempts + 1
    from due where o.region_id = ${regionId} and o.message_id = due.message_id
    returning 1`;
  return rows.length;
};
