import type { AppendAudit } from '../platform/audit';
import type { Database, Transaction } from '../platform/database/database';
import { systemScope } from '../platform/database/scope';
import type { DeskDecision, Occasion, UndeliveredRow, UndeliveredStore } from './ports.desk';

const MOST = 100;

interface Decided {
  readonly occasion: Occasion;
  readonly deliveryId: string;
  readonly decision: 'replay' | 'discard';
}

/** 不再送的，收件地址也不再留。 */
const forgetAddress = (tx: Transaction, regionId: string, deliveryId: string) => tx`
  update outbox_messages m set mail_to = null from message_deliveries d
  where d.region_id = ${regionId} and d.delivery_id = ${deliveryId}
    and m.region_id = d.region_id and m.message_id = d.message_id`;

const decide = async (
  tx: Transaction,
  { occasion, deliveryId, decision }: Decided,
  appendAudit: AppendAudit,
): Promise<DeskDecision> => {
  const { who, at, correlationId } = occasion;
  const { regionId, accountId: actorId } = who;
  const [known] = await tx<{ state: string; channel: string }[]>`
    select state, channel from message_deliveries
    where region_id = ${regionId} and delivery_id = ${deliveryId} for update`;
  if (!known) return 'notFound';
  if (known.state !== 'parked') return 'notParked';
  const isReplay = decision === 'replay';
  const change = isReplay
    ? { state: 'waiting', attempts: 0, availableAt: at, reason: null, settledAt: null }
    : { state: 'discarded', settledAt: at };
  await tx`
    update message_deliveries set ${tx(change)}
    where region_id = ${regionId} and delivery_id = ${deliveryId}`;
  if (!isReplay) await forgetAddress(tx, regionId, deliveryId);
  const act = isReplay ? 'messageReplayed' : 'messageDiscarded';
  const subject = { subjectKind: 'messageDelivery', subjectId: deliveryId };
  await appendAudit(tx, {
    ...{ regionId, actorId, act, ...subject, correlationId, at },
    data: { channel: known.channel },
  });
  return 'done';
};

/** 没有送到的消息的存取；不取标题、正文、收件人。 */
export const undeliveredStore = (
  database: Database,
  appendAudit: AppendAudit,
): UndeliveredStore => ({
  list: (regionId) =>
    database.read(systemScope(regionId), async (sql) => {
      const [rows, [counted]] = await Promise.all([
        sql<UndeliveredRow[]>`
          select d.delivery_id, d.channel, m.event, d.reason, d.attempts, d.created_at,
            d.settled_at as parked_at
          from message_deliveries d
          join outbox_messages m on m.region_id = d.region_id and m.message_id = d.message_id
          where d.region_id = ${regionId} and d.state = 'parked'
          order by d.settled_at desc, d.delivery_id limit ${MOST}`,
        sql<{ total: number }[]>`
          select count(*)::int as total from message_deliveries
          where region_id = ${regionId} and state = 'parked'`,
      ]);
      return { rows: [...rows], total: counted?.total ?? 0 };
    }),
  decide: (occasion, deliveryId, decision) =>
    database.write(systemScope(occasion.who.regionId), (tx) =>
      decide(tx, { occasion, deliveryId, decision }, appendAudit),
    ),
});
