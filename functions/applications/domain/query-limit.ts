import { refused, type Result } from '@shared/result';

/** 一个登记编号在一段时间里最多查错几次。 */
export const MAX_QUERY_FAILURES = 10;
/** 一段时间是多少分钟，从第一次查错算起。 */
export const QUERY_WINDOW_MINUTES = 15;

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** 此前开始的一段已经过去，重新从一数起。 */
export const windowStillOpenSince = (now: Date): Date =>
  new Date(now.getTime() - QUERY_WINDOW_MINUTES * MINUTE_MS);

/** 此前开始的记录不再有用，可以清掉。 */
export const worthKeepingSince = (now: Date): Date => new Date(now.getTime() - DAY_MS);

/** 还要等几分钟才能再查，不足一分钟算一分钟。 */
export const minutesUntilNextQuery = (windowStartedAt: Date, now: Date): number =>
  Math.max(
    1,
    Math.ceil((windowStartedAt.getTime() - windowStillOpenSince(now).getTime()) / MINUTE_MS),
  );

/** 查错的次数已满，请人过一会儿再来。@param windowStartedAt 这一段从何时开始 */
export const tooManyQueries = (windowStartedAt: string, now: Date): Result<never> =>
  refused(
    'tooMany',
    `这个登记编号查询的次数较多，为保护申请人，请在${String(minutesUntilNextQuery(new Date(windowStartedAt), now))}分钟后再查；登录后在“我的申请”里随时可看`,
  );
