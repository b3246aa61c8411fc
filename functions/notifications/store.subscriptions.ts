import type { Database } from '../platform/database/database';
import type { Scope } from '../platform/database/scope';
import type { Reader } from './ports';
import type { SubscriptionStore } from './ports.desk';

const ownScope = ({ regionId, accountId }: Reader): Scope => ({
  regionId,
  accountId,
  kind: 'resident',
});

/** 订阅次数的存取，只读写本人的。 */
export const subscriptionStore = (database: Database): SubscriptionStore => ({
  remaining: (reader) =>
    database.read(ownScope(reader), async (sql) => {
      const rows = await sql<{ templateId: string; left: number }[]>`
        select template_id, granted - used as left from message_subscriptions
        where region_id = ${reader.regionId} and account_id = ${reader.accountId}`;
      return new Map(rows.map(({ templateId, left }) => [templateId, left]));
    }),
  record: async (reader, results, at) => {
    const { regionId, accountId } = reader;
    const rows = results.map(({ templateId, result }) => ({
      ...{ regionId, accountId, templateId, lastResult: result, updatedAt: at },
      granted: result === 'accept' ? 1 : 0,
    }));
    await database.write(
      ownScope(reader),
      (tx) => tx`
        insert into message_subscriptions ${tx(rows)}
        on conflict (region_id, account_id, template_id) do update
        set granted = message_subscriptions.granted + excluded.granted, last_result = excluded.last_result,
          updated_at = excluded.updated_at`,
    );
  },
});
