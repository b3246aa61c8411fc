import { accountsWithRoles } from '../../identity/store.recipients';
import { deliverDueMessages as deliverDue } from '../../notifications/commands/deliver-due-messages';
import { deliverQueued as deliverOneQueued } from '../../notifications/commands/deliver-queued';
import { parkedAlarm } from '../../notifications/domain/parked-alarm';
import type { Channels, DeliveryPorts, DeliveryRef } from '../../notifications/ports';
import { deliveryStore } from '../../notifications/store.deliveries';
import { enqueueMessages } from '../../notifications/store.enqueue';
import { systemScope } from '../../platform/database/scope';
import { sqsQueue } from '../../platform/message-queue/sqs';
import { messageEvents, messageTemplateOf } from '@shared/vocabulary/message-event';
import type { Platform } from './platform';
import { sendersOf } from './senders';

export {
  enqueueMail,
  enqueueMessage,
  enqueueMessages,
  type NewMail,
  type NewMessage,
} from '../../notifications/store.enqueue';
export { notificationRoutes } from './notification-routes';

const channelsOf = ({ config }: Platform): Channels => {
  const { templates, mail, sms } = config.messages;
  const ids = messageEvents.values.flatMap((event) => {
    const id = templates[messageTemplateOf(event)]?.id;
    return id === undefined || !config.wechat ? [] : [[event, id] as const];
  });
  return { templates: new Map(ids), hasMail: mail !== null, hasSms: sms !== null };
};

/** 有消息搁置：记日志；告诉公开办和系统管理员，同一缘由一天一次。 */
const onParked =
  ({ database, logger, clock }: Platform): DeliveryPorts['onParked'] =>
  async (regionId, reason, count) => {
    logger.error('messageParked', { regionId, errorCode: reason, count });
    const at = clock.now();
    await database.write(systemScope(regionId), async (tx) => {
      const readers = await accountsWithRoles(tx, regionId, ['disclosureOffice', 'systemAdmin']);
      const message = { regionId, at, ...parkedAlarm(reason, at) };
      await enqueueMessages(
        tx,
        readers.map((accountId) => ({ ...message, accountId })),
      );
    });
  };

const ports = new WeakMap<Platform, DeliveryPorts>();

const buildPorts = (platform: Platform): DeliveryPorts => {
  const { config, database, clock } = platform;
  return {
    store: deliveryStore(database),
    now: () => clock.now(),
    channels: channelsOf(platform),
    senders: sendersOf(platform),
    queue:
      config.notificationQueueUrl === undefined
        ? null
        : sqsQueue(config.notificationQueueUrl, config.awsRegion),
    onSettled: ({ regionId, channel }, { kind, ...rest }, milliseconds) =>
      platform.logger.info('messageSettled', {
        ...{ regionId, channel, outcome: kind, milliseconds },
        ...('reason' in rest ? { errorCode: rest.reason } : {}),
      }),
    onParked: onParked(platform),
  };
};

const portsOf = (platform: Platform): DeliveryPorts => {
  const known = ports.get(platform) ?? buildPorts(platform);
  ports.set(platform, known);
  return known;
};

/** 分发并送出各县到时的消息，返回处理的条数；由定时任务调用。 */
export const deliverDueMessages = async (platform: Platform): Promise<number> => {
  const count = await deliverDue(portsOf(platform));
  if (count > 0) platform.logger.info('outboxDone', { count });
  return count;
};

/** 送队列里的一条。 */
export const deliverQueued = (platform: Platform, ref: DeliveryRef): Promise<void> =>
  deliverOneQueued(portsOf(platform), ref);
