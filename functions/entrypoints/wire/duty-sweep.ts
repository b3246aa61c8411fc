import { sweepDuties } from '../../notices/commands/sweep-duties';
import type { SweepPorts } from '../../notices/ports.sweep';
import { allRegionIds, sweepStore } from '../../notices/store.sweep';
import { loadCalendar } from '../../platform/calendar/store.postgres';
import { systemScope } from '../../platform/database/scope';
import { enqueueMessages } from './notifications';
import type { Platform } from './platform';

const portsOf = ({ database }: Platform): SweepPorts => ({
  store: sweepStore,
  regionIds: () => database.regions(allRegionIds),
  inRegion: (regionId, work) => database.write(systemScope(regionId), work),
  calendar: loadCalendar,
  enqueue: (tx, messages) =>
    enqueueMessages(
      tx,
      messages.map((message) => ({ ...message, event: 'dueSoon' as const })),
    ),
});

/** 应公开事项、主动公开期限的巡检；返回新发的提醒数。由定时任务调用。 */
export const runDutySweep = async (platform: Platform): Promise<number> => {
  const count = await sweepDuties(portsOf(platform), platform.clock.now());
  platform.logger.info('sweepDone', { count });
  return count;
};
