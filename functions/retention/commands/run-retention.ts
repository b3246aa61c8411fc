import { cutoffOf, purgedKinds } from '@shared/law/retention';
import type { PurgeTask, RetentionPorts } from '../ports';

const purgeAll = async (ports: RetentionPorts, task: PurgeTask): Promise<number> => {
  let total = 0;
  for (;;) {
    const count = await ports.purgeBatch(task);
    if (count === 0) return total;
    total += count;
  }
};

/**
 * 按留存期限清理到期的资料，分批进行；清理了的，逐类记下数目。重复运行没有别的效果。
 * 依据：《个人信息保护法》第十九条、第四十七条。
 * @returns 清理的总数
 */
export const runRetention = async (ports: RetentionPorts, now: Date): Promise<number> => {
  let total = 0;
  for (const regionId of await ports.regionIds()) {
    const archiveYears = await ports.archiveYears(regionId);
    const runId = ports.newId();
    for (const kind of purgedKinds) {
      const task = { regionId, kind, cutoff: cutoffOf(kind, now, archiveYears), now };
      const count = await purgeAll(ports, task);
      if (count > 0) await ports.record({ ...task, runId, count });
      total += count;
    }
  }
  return total;
};
