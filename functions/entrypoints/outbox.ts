import { lambdaMetrics, lambdaPlatform } from './lambda-platform';
import { deliverDueMessages } from './wire/notifications';
import { recordFigures } from './wire/operating-figures';

/** 定时：送出到时的消息，再记下运行的几个数（等了多久、搁置几条、签章与巡检隔了多久）。 */
export const handler = async (): Promise<{ count: number }> => {
  const platform = lambdaPlatform();
  try {
    return { count: await deliverDueMessages(platform) };
  } finally {
    await recordFigures(platform, lambdaMetrics());
  }
};
