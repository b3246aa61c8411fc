import { lambdaPlatform } from './lambda-platform';
import { runDeadlineSweep } from './wire/clock';
import { runDutySweep } from './wire/duty-sweep';
import { runRetention } from './wire/retention';
import { runSessionPurge } from './wire/session-purge';
import { runVillageSweep } from './wire/village-affairs';

/** 定时：期限巡检，村（居）务的到期与超期提醒；清掉过期的登录，按留存期限清理。 */
export const handler = async (): Promise<{ count: number }> => {
  const platform = lambdaPlatform();
  const deadlines = await runDeadlineSweep(platform);
  const duties = await runDutySweep(platform);
  await runSessionPurge(platform);
  await runRetention(platform);
  return { count: deadlines + duties + (await runVillageSweep(platform)) };
};
