import * as contract from '@shared/contract/identity';
import { actorOf, route, type Route } from '../platform/http/route';
import { markInboxRead } from './commands/mark-inbox-read';
import type { NotificationPorts } from './ports';
import { listInbox } from './queries/list-inbox';

/** 站内消息的接口。 */
export const routesOf = (ports: Pick<NotificationPorts, 'store'>): Route[] => [
  route(contract.listInbox, (_, context) => listInbox(ports, actorOf(context))),
  route(contract.markInboxRead, (_, context) =>
    markInboxRead(ports, actorOf(context), context.now),
  ),
];
