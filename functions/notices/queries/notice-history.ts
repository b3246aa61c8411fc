import type { OutputOf } from '@shared/contract/endpoint';
import type { getNoticeRevision, getTakedown } from '@shared/contract/notice-history';
import { ok, refused, type Result } from '@shared/result';
import type { listChannels } from '@shared/contract/notice-channels';
import { dayInShanghai } from '../../platform/calendar';
import { attachmentView } from './attachment-view';
import type { PublicNoticePorts } from '../ports.public';

interface NoticeOf {
  readonly regionId: string;
  readonly noticeId: string;
}

/** 更正以前的一版，人人可读。 */
export const readRevision = async (
  { store }: PublicNoticePorts,
  { regionId, noticeId }: NoticeOf,
  revision: number,
): Promise<Result<OutputOf<typeof getNoticeRevision>>> => {
  const row = await store.revision(regionId, noticeId, revision);
  if (!row) return refused('notFound', '没有这一版，可能没有更正过，或者信息已经撤下');
  const { supersededAt, attachments, ...rest } = row;
  const files = attachments.map(attachmentView);
  return ok({
    noticeId,
    ...rest,
    attachments: files,
    supersededOn: dayInShanghai(new Date(supersededAt)),
  });
};

/** 撤下的说明，人人可读。 */
export const readTakedown = async (
  { store }: PublicNoticePorts,
  { regionId, noticeId }: NoticeOf,
): Promise<Result<OutputOf<typeof getTakedown>>> => {
  const row = await store.takedown(regionId, noticeId);
  if (!row) return refused('notFound', '这条信息没有撤下过');
  const { organisationId, organisationName, ...rest } = row;
  return ok({ noticeId, ...rest, organisation: { organisationId, name: organisationName } });
};

/** 发布的渠道，先发的在前；没有公开的信息什么也看不到。 */
export const readChannels = async (
  { store }: PublicNoticePorts,
  { regionId, noticeId }: NoticeOf,
): Promise<Result<OutputOf<typeof listChannels>>> =>
  ok({ items: [...(await store.channels(regionId, noticeId))] });
