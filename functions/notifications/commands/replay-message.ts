import type { Result } from '@shared/result';
import { decided } from '../domain/desk-decision';
import type { MessagePorts, Occasion } from '../ports.desk';

/** 重新送出一条没有送到的消息；从第一次重新算起，记入审计。拒绝：没有这一条、已经处理过。 */
export const replayMessage = async (
  ports: Pick<MessagePorts, 'undelivered'>,
  occasion: Occasion,
  deliveryId: string,
): Promise<Result<{ done: true }>> =>
  decided(await ports.undelivered.decide(occasion, deliveryId, 'replay'));
