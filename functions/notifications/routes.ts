import * as contract from '@shared/contract/identity';
import * as messages from '@shared/contract/messages';
import { actorOf, route, type RequestContext, type Route } from '../platform/http/route';
import { discardMessage } from './commands/discard-message';
import { markInboxRead, readMessage } from './commands/mark-inbox-read';
import { recordSubscriptions } from './commands/record-subscriptions';
import { replayMessage } from './commands/replay-message';
import { saveSettings } from './commands/save-settings';
import type { MessagePorts, Occasion } from './ports.desk';
import { listInbox } from './queries/list-inbox';
import { listUndelivered } from './queries/list-undelivered';
import { readSettings } from './queries/read-settings';
import { subscriptionChoices } from './queries/subscription-choices';

const occasionOf = (context: RequestContext): Occasion => ({
  who: actorOf(context),
  at: context.now,
  correlationId: context.correlationId,
});

/** 站内消息、订阅、通知方式、没有送到的消息的接口。 */
export const routesOf = (ports: MessagePorts): Route[] => [
  route(contract.listInbox, (_, context) => listInbox(ports.inbox, actorOf(context))),
  route(contract.markInboxRead, (_, context) =>
    markInboxRead(ports.inbox, actorOf(context), context.now),
  ),
  route(messages.readMessage, ({ params: { messageId } }, context) =>
    readMessage(ports.inbox, actorOf(context), { at: context.now, messageId }),
  ),
  route(messages.subscriptionChoices, (_, context) => subscriptionChoices(ports, actorOf(context))),
  route(messages.recordSubscriptions, ({ body }, context) =>
    recordSubscriptions(ports, { who: actorOf(context), at: context.now }, body.results),
  ),
  route(messages.notificationSettings, (_, context) => readSettings(ports, actorOf(context))),
  route(messages.saveNotificationSettings, ({ body }, context) =>
    saveSettings(ports, { who: actorOf(context), at: context.now }, body),
  ),
  route(messages.listUndelivered, (_, context) =>
    listUndelivered(ports, actorOf(context).regionId),
  ),
  route(messages.replayMessage, ({ params: { deliveryId } }, context) =>
    replayMessage(ports, occasionOf(context), deliveryId),
  ),
  route(messages.discardMessage, ({ params: { deliveryId } }, context) =>
    discardMessage(ports, occasionOf(context), deliveryId),
  ),
];
