import { lambdaPlatform } from './lambda-platform';
import { runDeadlineSweep } from './wire/clock';
import { runDutySweep } from './wire/duty-sweep';
import { runVillageSweep } from './wire/village-affairs';

/** 定时：期限巡检，以及村（居）务的到期与超期提醒。 */
export const handler = async (): Promise<{ count: number }> => {
  const platform = lambdaPlatform();
  const deadlines = await runDeadlineSweep(platform);
  const duties = await runDutySweep(platform);
  return { count: deadlines + duties + (await runVillageSweep(platform)) };
};
