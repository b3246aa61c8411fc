/** 数据库肯等多久（毫秒）：一条语句、等一把锁、事务里什么也不做。 */
export interface Patience {
  readonly statement_timeout: number;
  readonly lock_timeout: number;
  readonly idle_in_transaction_session_timeout: number;
}

/** 有人在等的：比一次请求的时限短。 */
export const interactivePatience: Patience = {
  statement_timeout: 10_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 30_000,
};

/** 放宽几倍；等的次序不变。 */
export const patienceTimes = (patience: Patience, times: number): Patience => ({
  statement_timeout: patience.statement_timeout * times,
  lock_timeout: patience.lock_timeout * times,
  idle_in_transaction_session_timeout: patience.idle_in_transaction_session_timeout * times,
});

/** 成批的（载入、恢复）：没有人在屏幕前等。 */
export const batchPatience: Patience = {
  statement_timeout: 300_000,
  lock_timeout: 60_000,
  idle_in_transaction_session_timeout: 300_000,
};

/** 数据库因为等得太久而放弃的：语句超时、锁超时。 */
export const isOutOfPatience = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === '57014' || error.code === '55P03' || error.code === '25P03');
