import { lambdaPlatform } from './lambda-platform';
import { runDeadlineSweep } from './wire/clock';

/** 定时：期限巡检。 */
export const handler = async (): Promise<{ count: number }> => ({
  count: await runDeadlineSweep(lambdaPlatform()),
});
