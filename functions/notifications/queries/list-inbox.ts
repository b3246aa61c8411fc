import { ok, type Result } from '@shared/result';
import type { InboxItem, InboxStore, Reader } from '../ports';

/** 我的消息，新的在前，至多五十条，连同未读总数。 */
export const listInbox = async (
  store: InboxStore,
  reader: Reader,
): Promise<Result<{ readonly items: InboxItem[]; readonly unreadCount: number }>> =>
  ok(await store.listInbox(reader));
