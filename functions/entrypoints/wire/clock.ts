import type { ClockRun } from '../../applications/clock-ports';
import { recomputeDeadlines } from '../../applications/commands/recompute-deadlines';
import { sweepDeadlines } from '../../applications/commands/sweep-deadlines';
import { clockStore } from '../../applications/store/clock-store';
import { calendarStamp, loadCalendar } from '../../platform/calendar/store.postgres';
import type { Database } from '../../platform/database/database';
import { newId } from '../../platform/ids';
import { loadSettings } from '../../settings/store.postgres';
import { appendAudit } from './audit';
import { enqueueMessages } from './notifications';
import type { Platform } from './platform';
import { runEndPublicity } from './publicity';

const portsOf = (database: Database) => ({
  store: clockStore(database, {
    loadCalendar,
    calendarStamp,
    loadSettings,
    appendAudit,
    enqueueMessages,
  }),
});

const runAt = (now: Date): ClockRun => ({ now, correlationId: newId() });

/** 照现行的放假安排重新计算各县在办申请的期限，返回有变化的件数；载入年份之后调用。 */
export const recomputeAll = (database: Database, now: Date): Promise<number> =>
  recomputeDeadlines(portsOf(database))(runAt(now));

/** 期限巡检：放假安排变了的先重新计算，再发提醒，了结公示期满的；返回新发出的提醒数。由定时任务调用。 */
export const runDeadlineSweep = async (platform: Platform): Promise<number> => {
  const { database, clock, logger } = platform;
  const run = runAt(clock.now());
  const ports = portsOf(database);
  await recomputeDeadlines(ports)(run);
  const { raised } = await sweepDeadlines(ports)(run);
  logger.info('sweepDone', { count: raised, correlationId: run.correlationId });
  await runEndPublicity(platform);
  return raised;
};
