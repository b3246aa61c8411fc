import { ok, refused, type Result } from '@shared/result';
import type { InboxStore, Reader } from '../ports';

/** 我的消息全部标为已读。 */
export const markInboxRead = async (
  store: InboxStore,
  reader: Reader,
  at: Date,
): Promise<Result<{ done: true }>> => {
  await store.markInboxRead(reader, at);
  return ok({ done: true });
};

/** 我的一条消息标为已读，读过的照样办成。拒绝：没有这一条，或者是别人的。 */
export const readMessage = async (
  store: InboxStore,
  reader: Reader,
  { at, messageId }: { readonly at: Date; readonly messageId: string },
): Promise<Result<{ done: true }>> =>
  (await store.readOne(reader, messageId, at))
    ? ok({ done: true })
    : refused('notFound', '没有找到这条消息');
