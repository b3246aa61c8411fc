import { lambdaPlatform } from './lambda-platform';
import { signCheckpoints } from './wire/register';

/** 定时：给各县登记链的链头签章，一天一张。 */
export const handler = async (): Promise<{ count: number }> => ({
  count: await signCheckpoints(lambdaPlatform()),
});
