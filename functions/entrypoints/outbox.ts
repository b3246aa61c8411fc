import { lambdaPlatform } from './lambda-platform';
import { deliverDueMessages } from './wire/notifications';

/** 定时：送出到时的消息。 */
export const handler = async (): Promise<{ count: number }> => ({
  count: await deliverDueMessages(lambdaPlatform()),
});
