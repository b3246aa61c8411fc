import type { Database } from '../platform/database/database';
import { systemScope } from '../platform/database/scope';
import type { Sql } from '../platform/database/database';
import type { HeldToken, TokenShelf } from '../platform/wechat/access-token';

/** 凭据不属于哪一个县；范围里县的一格随便写一个，只有系统身份读得到。 */
const everywhere = systemScope('');

/** 各进程共用的微信凭据，放在库里；换新时用一把锁，只有一个进程去取，其余的等它取来。 */
export const tokenShelf = (database: Database, appId: string): TokenShelf => {
  const find = async (sql: Sql, now: Date, bad: string | null): Promise<HeldToken | null> => {
    const [row] = await sql<HeldToken[]>`
      select value, expires_at as until from wechat_tokens
      where app_id = ${appId} and expires_at > ${now} and value is distinct from ${bad}`;
    return row ?? null;
  };
  return {
    read: (now, bad) => database.read(everywhere, (sql) => find(sql, now, bad)),
    refresh: (now, bad, request) =>
      database.write(everywhere, async (tx) => {
        await tx`select pg_advisory_xact_lock(hashtextextended(${`wechat-token/${appId}`}, 0))`;
        const known = await find(tx, now, bad);
        if (known) return known;
        const fresh = await request();
        if ('errcode' in fresh) return fresh;
        await tx`
          insert into wechat_tokens (app_id, value, expires_at)
          values (${appId}, ${fresh.value}, ${fresh.until})
          on conflict (app_id) do update
          set value = excluded.value, expires_at = excluded.expires_at`;
        return fresh;
      }),
  };
};
