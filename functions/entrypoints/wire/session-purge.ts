import { purgeSessions } from '../../identity/store.session-ends';
import type { Platform } from './platform';

/** 清掉结束满一天的登录、一天没有动静的失败次数；由定时任务调用。@returns 清掉几行 */
export const runSessionPurge = async ({ database, clock, logger }: Platform): Promise<number> => {
  const count = await purgeSessions(database, clock.now());
  logger.info('sweepDone', { count });
  return count;
};
