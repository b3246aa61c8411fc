import { openidOf } from '../../identity/store.recipients';
import { deliverDueMessages as deliverDue } from '../../notifications/commands/deliver-due-messages';
import { deliverQueuedMessage } from '../../notifications/commands/deliver-queued-message';
import type { MessageRef, NotificationPorts } from '../../notifications/ports';
import { routesOf } from '../../notifications/routes';
import { notificationStore } from '../../notifications/store.postgres';
import type { Route } from '../../platform/http/route';
import { sqsQueue } from '../../platform/message-queue/sqs';
import type { Platform } from './platform';
import { wechatOf } from './wechat';

export {
  enqueueMessage,
  enqueueMessages,
  type NewMessage,
} from '../../notifications/store.postgres';

const sender = (platform: Platform): NotificationPorts['sendSubscribeMessage'] => {
  const wechat = wechatOf(platform);
  const templateId = platform.config.wechat?.replyTemplate;
  if (!wechat || templateId === undefined) return null;
  return (message) => wechat.sendSubscribeMessage({ ...message, templateId });
};

const portsOf = (platform: Platform): NotificationPorts => {
  const { config, database, clock, logger } = platform;
  return {
    store: notificationStore(database),
    now: () => clock.now(),
    openidOf: (reader) => openidOf(database, reader),
    sendSubscribeMessage: sender(platform),
    queue:
      config.notificationQueueUrl === undefined
        ? null
        : sqsQueue(config.notificationQueueUrl, config.awsRegion),
    logParked: ({ regionId }, reason) =>
      logger.error('messageParked', { regionId, errorCode: reason }),
  };
};

/** 站内消息的路由。 */
export const notificationRoutes = (platform: Platform): Route[] =>
  routesOf({ store: notificationStore(platform.database) });

/** 送出各县到时的消息，返回处理的条数；由定时任务调用。 */
export const deliverDueMessages = async (platform: Platform): Promise<number> => {
  const count = await deliverDue(portsOf(platform));
  if (count > 0) platform.logger.info('outboxDone', { count });
  return count;
};

/** 送队列里的一条；假表示过一会儿再送。 */
export const deliverQueued = (
  platform: Platform,
  ref: MessageRef & { readonly attempts: number },
): Promise<boolean> => deliverQueuedMessage(portsOf(platform), ref);
