import type { Database, Transaction } from '../platform/database/database';
import { systemScope } from '../platform/database/scope';

/**
 * 一个账号的登录全部作废，令牌当即失效：离职、停用、换密码时，与那件事同一个事务。
 * @param except 留下的一次（本人正在用的），不给则一次不留
 * @returns 作废了几次还没到期的
 */
export const endSessionsOf = async (
  tx: Transaction,
  whose: {
    readonly regionId: string;
    readonly accountId: string;
    readonly at: Date;
    readonly except?: string;
  },
): Promise<number> => {
  const ended = await tx<{ isLive: boolean }[]>`
    update sessions set revoked_at = ${whose.at}
    where region_id = ${whose.regionId} and account_id = ${whose.accountId} and revoked_at is null
      and session_id is distinct from ${whose.except ?? null}::uuid
    returning expires_at > ${whose.at} as is_live`;
  return ended.filter(({ isLive }) => isLive).length;
};

/** 让一次登录作废。@returns 是不是这个账号的、还登录着的 */
export const endOneSession = async (
  tx: Transaction,
  whose: {
    readonly regionId: string;
    readonly accountId: string;
    readonly sessionId: string;
    readonly at: Date;
  },
): Promise<boolean> => {
  const ended = await tx`
    update sessions set revoked_at = ${whose.at}
    where region_id = ${whose.regionId} and account_id = ${whose.accountId}
      and session_id = ${whose.sessionId} and revoked_at is null and expires_at > ${whose.at}
    returning session_id`;
  return ended.length > 0;
};

const DAY_MS = 86_400_000;

const purgeCounty = async (tx: Transaction, regionId: string, before: Date): Promise<number> => {
  const sessions = await tx`
    delete from sessions
    where region_id = ${regionId} and (expires_at < ${before} or revoked_at < ${before})
    returning session_id`;
  const attempts = await tx`
    delete from sign_in_attempts
    where region_id = ${regionId} and last_at < ${before} returning name_hash`;
  return sessions.length + attempts.length;
};

/**
 * 清掉各县结束满一天的登录（连同它的续登令牌）和一天没有动静的失败次数。
 * 登录、退出这些事另有审计，照旧留着。依据：《个人信息保护法》第十九条。
 * @returns 清掉几行
 */
export const purgeSessions = async (database: Database, now: Date): Promise<number> => {
  const before = new Date(now.getTime() - DAY_MS);
  const regions = await database.regions(
    (sql) => sql<{ regionId: string }[]>`select region_id from regions order by region_id`,
  );
  let count = 0;
  for (const { regionId } of regions)
    count += await database.write(systemScope(regionId), (tx) => purgeCounty(tx, regionId, before));
  return count;
};
