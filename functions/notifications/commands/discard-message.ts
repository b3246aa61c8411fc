import type { Result } from '@shared/result';
import { decided } from '../domain/desk-decision';
import type { MessagePorts, Occasion } from '../ports.desk';

/** 一条没有送到的消息不再送；站内消息仍在，记入审计。拒绝：没有这一条、已经处理过。 */
export const discardMessage = async (
  ports: Pick<MessagePorts, 'undelivered'>,
  occasion: Occasion,
  deliveryId: string,
): Promise<Result<{ done: true }>> =>
  decided(await ports.undelivered.decide(occasion, deliveryId, 'discard'));
