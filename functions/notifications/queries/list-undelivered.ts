import type { SentOutputOf } from '@shared/contract/endpoint';
import type { listUndelivered as contract } from '@shared/contract/messages';
import { ok, type Result } from '@shared/result';
import { messageChannels, messageEvents } from '@shared/vocabulary/message-event';
import { isUncertain, parkedReason } from '../domain/parked-reason';
import type { MessagePorts } from '../ports.desk';

/** 没有送到的消息，新的在前；不写是谁的、什么内容。 */
export const listUndelivered = async (
  ports: Pick<MessagePorts, 'undelivered'>,
  regionId: string,
): Promise<Result<SentOutputOf<typeof contract>>> => {
  const { rows, total } = await ports.undelivered.list(regionId);
  const items = rows.map((row) => ({
    deliveryId: row.deliveryId,
    channel: row.channel,
    channelLabel: messageChannels.labels[row.channel],
    eventLabel: messageEvents.labels[row.event],
    reason: parkedReason(row.reason),
    isUncertain: isUncertain(row.reason),
    attempts: row.attempts,
    createdAt: row.createdAt,
    parkedAt: row.parkedAt,
  }));
  return ok({ items, total });
};
