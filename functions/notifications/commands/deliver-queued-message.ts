import type { MessageRef, NotificationPorts } from '../ports';
import { deliverMessage } from './deliver-message';

/**
 * 送队列里的一条。
 * @returns 真表示办完（或已搁置）；假表示过一会儿由队列再送
 */
export const deliverQueuedMessage = async (
  ports: NotificationPorts,
  ref: MessageRef & { readonly attempts: number },
): Promise<boolean> => {
  const message = await ports.store.findMessage(ref);
  if (!message) return true;
  const step = await deliverMessage(ports, { ...message, attempts: ref.attempts });
  if (step.kind === 'park') await ports.store.postpone(message, step, ports.now());
  return step.kind !== 'retry';
};
