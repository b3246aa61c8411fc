import { withCorrelation } from '../platform/correlation';
import { newId } from '../platform/ids';
import { describeFault } from '../platform/logger';
import { runDeadlineSweep } from './wire/clock';
import { runDutySweep } from './wire/duty-sweep';
import { deliverDueMessages } from './wire/notifications';
import { signCheckpoints } from './wire/register';
import { runSessionPurge } from './wire/session-purge';
import { runRetention } from './wire/retention';
import { runVillageSweep } from './wire/village-affairs';
import type { Platform } from './wire/platform';

const HOUR_MS = 60 * 60 * 1000;
const TWO_SECONDS_MS = 2000;

interface Job {
  readonly name: string;
  readonly everyMs: number;
  readonly run: (platform: Platform) => Promise<number>;
}

const jobs: readonly Job[] = [
  { name: 'deadlineSweep', everyMs: HOUR_MS, run: runDeadlineSweep },
  { name: 'villageSweep', everyMs: HOUR_MS, run: runVillageSweep },
  { name: 'dutySweep', everyMs: HOUR_MS, run: runDutySweep },
  { name: 'retention', everyMs: 24 * HOUR_MS, run: runRetention },
  { name: 'sessionPurge', everyMs: HOUR_MS, run: runSessionPurge },
  { name: 'signCheckpoints', everyMs: HOUR_MS, run: signCheckpoints },
  { name: 'outbox', everyMs: TWO_SECONDS_MS, run: deliverDueMessages },
];

/** 反复做一件事：做完一次才约下一次，所以不会重叠；出错记下，下次照做。返回停止的办法。 */
const repeat = (job: Job, platform: Platform): (() => Promise<void>) => {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const once = async (): Promise<void> => {
    await withCorrelation(newId(), async () => {
      try {
        await job.run(platform);
      } catch (error) {
        platform.logger.error('fault', { endpoint: job.name, ...describeFault(error) });
      }
    });
    if (isStopped) return;
    timer = setTimeout(start, job.everyMs);
    timer.unref();
  };
  const start = () => {
    running = once();
  };
  start();
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await running;
  };
};

/** 单机运行时的定时任务：期限巡检每小时一次，发件箱每两秒一次。返回停止的办法。 */
export const startBackground = (platform: Platform): (() => Promise<void>) => {
  const stops = jobs.map((job) => repeat(job, platform));
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
};
