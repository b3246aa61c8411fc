import { afterSending, type NextStep } from '../domain/after-sending';
import { pageOf, templateData } from '../domain/subscribe-message';
import type { NotificationPorts, OutboxMessage } from '../ports';

/** 送一条消息：先进站内消息（同一编号只进一次），再发微信订阅消息。 */
export const deliverMessage = async (
  ports: NotificationPorts,
  message: OutboxMessage,
): Promise<NextStep> => {
  await ports.store.putInInbox(message);
  if (!ports.sendSubscribeMessage) return { kind: 'done' };
  const openid = await ports.openidOf(message);
  if (openid === null) return { kind: 'done' };
  const errcode = await ports.sendSubscribeMessage({
    openid,
    page: pageOf(message),
    data: templateData(message),
  });
  const step = afterSending(errcode, message.attempts);
  if (step.kind === 'park') ports.logParked(message, step.reason);
  return step;
};
