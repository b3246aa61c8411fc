/** 连续几次不对就暂时锁定。 */
export const MAX_FAILURES = 5;
/** 锁定多少分钟。 */
export const LOCK_MINUTES = 15;

const MINUTE_MS = 60_000;

/** 此刻锁定，锁到何时。 */
export const lockUntil = (now: Date): Date => new Date(now.getTime() + LOCK_MINUTES * MINUTE_MS);

/** 还要等几分钟，不足一分钟算一分钟。 */
export const minutesLeft = (lockedUntil: Date, now: Date): number =>
  Math.max(1, Math.ceil((lockedUntil.getTime() - now.getTime()) / MINUTE_MS));
