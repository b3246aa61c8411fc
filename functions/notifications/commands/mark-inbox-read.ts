import { ok, type Result } from '@shared/result';
import type { InboxStore, Reader } from '../ports';

/** 我的消息标为已读；给出编号的只标那一条，别人的编号标不着。 */
export const markInboxRead = async (
  store: InboxStore,
  reader: Reader,
  { at, messageId }: { readonly at: Date; readonly messageId?: string },
): Promise<Result<{ done: true }>> => {
  await store.markInboxRead(reader, at, messageId);
  return ok({ done: true });
};
