import { ok, type Result } from '@shared/result';
import type { NotificationPorts, Reader } from '../ports';

/** 我的消息全部标为已读。 */
export const markInboxRead = async (
  ports: Pick<NotificationPorts, 'store'>,
  reader: Reader,
  at: Date,
): Promise<Result<{ done: true }>> => {
  await ports.store.markInboxRead(reader, at);
  return ok({ done: true });
};
