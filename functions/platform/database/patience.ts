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

/** 语句超时、锁超时、事务空等太久。 */
const OUT_OF_PATIENCE = ['57014', '55P03', '25P03'];

/**
 * 一时连不上、连接断了：连接满了、正在停或者正在起、建连接超时、用着断开。
 * 进程忙得顾不上（排一张大 PDF）时，建连接也会超时；断在半路的不知道办成没有，与等得太久的同一句话。
 */
const OUT_OF_REACH = [
  ...['53300', '57P01', '57P02', '57P03'],
  ...['CONNECT_TIMEOUT', 'CONNECTION_CLOSED', 'CONNECTION_DESTROYED', 'CONNECTION_ENDED'],
  ...['ECONNREFUSED', 'ECONNRESET'],
];

/** 数据库一时用不了的代码：等得太久而放弃的、连不上的；别的故障为 null。 */
export const whyUnavailable = (error: unknown): string | null => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') return null;
  return OUT_OF_PATIENCE.includes(code) || OUT_OF_REACH.includes(code) ? code : null;
};
