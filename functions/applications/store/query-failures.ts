import type { Transaction } from '../../platform/database/database';
import { MAX_QUERY_FAILURES, windowStillOpenSince, worthKeepingSince } from '../domain/query-limit';

/** 哪个县的哪个登记编号；编号不必真有。 */
export interface QueriedNumber {
  readonly regionId: string;
  readonly registrationNumber: string;
}

/**
 * 先把这一次记作查错，再放行去核对；行锁使同时到来的请求排队，所以至多放行十次。
 * @returns 放行为 null；次数已满时是这一段开始的时刻。没有这个县的不记，也放行（反正查不到）
 */
export const claimQuery = async (
  tx: Transaction,
  { regionId, registrationNumber }: QueriedNumber,
  at: Date,
): Promise<string | null> => {
  const open = windowStillOpenSince(at);
  const { count } = await tx`
    insert into status_query_failures as f (region_id, registration_number, failures, window_started_at)
    select r.region_id, ${registrationNumber}, 1, ${at}::timestamptz from regions r
    where r.region_id = ${regionId}
    on conflict (region_id, registration_number) do update set
      failures = case when f.failures > 0 and f.window_started_at > ${open} then f.failures + 1 else 1 end,
      window_started_at = case
        when f.failures > 0 and f.window_started_at > ${open} then f.window_started_at
        else excluded.window_started_at end
    where f.failures < ${MAX_QUERY_FAILURES} or f.window_started_at <= ${open}`;
  if (count === 1) return null;
  const [barred] = await tx<{ windowStartedAt: string }[]>`
    select window_started_at from status_query_failures
    where region_id = ${regionId} and registration_number = ${registrationNumber}`;
  return barred?.windowStartedAt ?? null;
};

/** 这一次查对了，不算查错。 */
export const releaseQuery = async (
  tx: Transaction,
  { regionId, registrationNumber }: QueriedNumber,
): Promise<void> => {
  await tx`
    update status_query_failures set failures = failures - 1
    where region_id = ${regionId} and registration_number = ${registrationNumber}`;
};

/** 清掉一天以前的。 */
export const forgetOldQueries = async (
  tx: Transaction,
  regionId: string,
  at: Date,
): Promise<void> => {
  await tx`
    delete from status_query_failures
    where region_id = ${regionId} and window_started_at < ${worthKeepingSince(at)}`;
};
