import { endPublicity } from '../../notices/commands/end-publicity';
import { publicityStore } from '../../notices/store.publicity';
import { newId } from '../../platform/ids';
import { checksumsOf } from '../../posters/store.postgres';
import { appendAudit } from './audit';
import type { Platform } from './platform';
import { refreshNotices } from './search-index';

/** 公示期满的逐条了结，返回条数；由定时任务调用。 */
export const runEndPublicity = async ({ database, clock, logger }: Platform): Promise<number> => {
  const correlationId = newId();
  const ports = {
    store: publicityStore(database),
    appendAudit,
    checksums: checksumsOf,
    refresh: refreshNotices,
  };
  const count = await endPublicity(ports)({ now: clock.now(), correlationId });
  if (count > 0) logger.info('publicityEnded', { count, correlationId });
  return count;
};
