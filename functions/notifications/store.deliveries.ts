import type { Database, Transaction } from '../platform/database/database';
import { systemScope } from '../platform/database/scope';
import type { Outcome } from './domain/outcome';
import type { Claim, Delivery, DeliveryRef, DeliveryStore } from './ports';
import { fanOut } from './store.fan-out';

/** 一批认领几条。 */
const BATCH = 20;
/** 认领之后、送之前多久没有动静，别人可以再认领（秒）。 */
const CLAIM_SECONDS = 120;
/** 正在送的多久没有结果，算断在半路（秒）；比一次送最长的时间长得多。 */
const SENDING_SECONDS = 180;
/** 交给队列之后多久没有动静，重新认领（秒）；比队列的可见时间长得多。 */
const QUEUE_SECONDS = 1800;

const later = (at: Date, seconds: number): Date => new Date(at.getTime() + seconds * 1000);

const claim = (tx: Transaction, regionId: string, at: Date): Promise<Claim[]> =>
  tx<Claim[]>`
    update message_deliveries d set state = 'waiting', available_at = ${later(at, CLAIM_SECONDS)}
    from (
      select delivery_id from message_deliveries
      where region_id = ${regionId} and state in ('waiting', 'queued') and available_at <= ${at}
      order by available_at limit ${BATCH} for update skip locked
    ) due
    where d.region_id = ${regionId} and d.delivery_id = due.delivery_id
    returning d.region_id, d.delivery_id, d.attempts`;

const content = (tx: Transaction, { regionId, deliveryId }: DeliveryRef): Promise<Delivery[]> =>
  tx<Delivery[]>`
    select d.region_id, d.delivery_id, d.attempts, d.channel, d.template_id, d.account_id,
      m.mail_to, m.event, m.title, m.body, m.application_id, m.notice_id, m.created_at, m.correlation_id
    from message_deliveries d
    join outbox_messages m on m.region_id = d.region_id and m.message_id = d.message_id
    where d.region_id = ${regionId} and d.delivery_id = ${deliveryId}`;

/** 扣一次允许；没有可扣的为假。 */
const spend = async (tx: Transaction, { regionId, accountId, templateId }: Delivery) => {
  const rows = await tx`
    update message_subscriptions set used = used + 1
    where region_id = ${regionId} and account_id = ${accountId} and template_id = ${templateId}
      and used < granted returning 1`;
  return rows.length > 0;
};

const begin = async (tx: Transaction, given: Claim, at: Date): Promise<Delivery | null> => {
  const { regionId, deliveryId, attempts } = given;
  const started = await tx`
    update message_deliveries
    set state = 'sending', attempts = attempts + 1, available_at = ${later(at, SENDING_SECONDS)}
    where region_id = ${regionId} and delivery_id = ${deliveryId} and attempts = ${attempts}
      and state in ('waiting', 'queued') returning 1`;
  if (started.length === 0) return null;
  const [delivery] = await content(tx, given);
  if (!delivery) return null;
  if (delivery.channel !== 'wechat' || (await spend(tx, delivery))) return delivery;
  await tx`
    update message_deliveries set state = 'inboxOnly', reason = 'noAcceptance', settled_at = ${at}
    where region_id = ${regionId} and delivery_id = ${deliveryId}`;
  return null;
};

/** 结果怎样影响允许的次数：没有用掉的还回来；对方说没有订阅，记着的一并作废。 */
const correctAcceptance = async (tx: Transaction, delivery: Delivery, outcome: Outcome) => {
  const { regionId, accountId, templateId } = delivery;
  if (delivery.channel !== 'wechat' || outcome.kind === 'done') return;
  if (outcome.kind === 'park' && outcome.isSpent) return;
  const isRefused = outcome.kind === 'inboxOnly';
  await tx`
    update message_subscriptions set used = case when ${isRefused} then granted else used - 1 end
    where region_id = ${regionId} and account_id = ${accountId} and template_id = ${templateId}
      and used > 0`;
};

const columnsOf = (outcome: Outcome, at: Date) => {
  if (outcome.kind === 'done') return { state: 'done', reason: null, settledAt: at };
  const { reason } = outcome;
  if (outcome.kind === 'retry')
    return { state: 'waiting', reason, availableAt: later(at, outcome.afterSeconds) };
  return { state: outcome.kind === 'park' ? 'parked' : 'inboxOnly', reason, settledAt: at };
};

const settle = async (
  tx: Transaction,
  delivery: Delivery,
  given: { outcome: Outcome; at: Date },
) => {
  const { regionId, deliveryId, attempts } = delivery;
  const { outcome, at } = given;
  // 等得太久、已被当作断了的，结果到了照实记：没有人会再送它。
  const settled = await tx`
    update message_deliveries set ${tx(columnsOf(outcome, at))}
    where region_id = ${regionId} and delivery_id = ${deliveryId} and attempts = ${attempts}
      and (state = 'sending' or state = 'parked' and reason = 'interrupted') returning message_id`;
  if (settled.length === 0) return;
  await correctAcceptance(tx, delivery, outcome);
  if (outcome.kind === 'done' && delivery.mailTo !== null)
    await tx`
      update outbox_messages set mail_to = null
      where region_id = ${regionId} and message_id = ${settled[0]?.['messageId'] as string}`;
};

type InRegion = <T>(regionId: string, work: (tx: Transaction) => Promise<T>) => Promise<T>;

/** 一批从一个状态到另一个状态；中间被别人动过的不动。 */
const mover =
  (inRegion: InRegion) =>
  async (
    refs: readonly DeliveryRef[],
    from: 'waiting' | 'queued',
    to: { readonly state: 'waiting' | 'queued'; readonly at: Date },
  ): Promise<void> => {
    const [first] = refs;
    if (!first) return;
    const ids = refs.map(({ deliveryId }) => deliveryId);
    await inRegion(
      first.regionId,
      (tx) => tx`
        update message_deliveries set state = ${to.state}, available_at = ${to.at}
        where region_id = ${first.regionId} and delivery_id = any (${ids}::uuid[])
          and state = ${from}`,
    );
  };

const parkInterrupted = async (tx: Transaction, regionId: string, at: Date): Promise<number> => {
  const rows = await tx`
    update message_deliveries set state = 'parked', reason = 'interrupted', settled_at = ${at}
    where region_id = ${regionId} and state = 'sending' and available_at <= ${at}
    returning 1`;
  return rows.length;
};

/** 各渠道送达的存取；全部以系统身份。 */
export const deliveryStore = (database: Database): DeliveryStore => {
  const inRegion: InRegion = (regionId, work) => database.write(systemScope(regionId), work);
  const move = mover(inRegion);
  return {
    regionIds: () =>
      database.regions(async (sql) => {
        const rows = await sql<{ regionId: string }[]>`
          select region_id from regions order by region_id`;
        return rows.map(({ regionId }) => regionId);
      }),
    fanOut: (regionId, channels, at) =>
      inRegion(regionId, (tx) => fanOut(tx, { regionId, channels, at })),
    claim: (regionId, at) => inRegion(regionId, (tx) => claim(tx, regionId, at)),
    markQueued: (refs, at) =>
      move(refs, 'waiting', { state: 'queued', at: later(at, QUEUE_SECONDS) }),
    unqueue: (refs, at) => move(refs, 'queued', { state: 'waiting', at: later(at, CLAIM_SECONDS) }),
    findClaim: ({ regionId, deliveryId }) =>
      database.read(systemScope(regionId), async (sql) => {
        const [row] = await sql<Claim[]>`
          select region_id, delivery_id, attempts from message_deliveries
          where region_id = ${regionId} and delivery_id = ${deliveryId} and state = 'queued'`;
        return row ?? null;
      }),
    begin: (given, at) => inRegion(given.regionId, (tx) => begin(tx, given, at)),
    settle: (delivery, outcome, at) =>
      inRegion(delivery.regionId, (tx) => settle(tx, delivery, { outcome, at })),
    parkInterrupted: (regionId, at) =>
      inRegion(regionId, (tx) => parkInterrupted(tx, regionId, at)),
  };
};
