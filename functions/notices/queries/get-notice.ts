import type { OutputOf } from '@shared/contract/endpoint';
import type { getNotice as endpoint } from '@shared/contract/notices';
import type { Day } from '@shared/law/day';
import { ok, refused, type Result } from '@shared/result';
import { dayInShanghai } from '../../platform/calendar';
import { publicityDaysLeft } from '../domain/publicity';
import type { PublicNoticePorts } from '../ports';
import { attachmentView } from './attachment-view';
import { ownPart } from './notice-own-part';

type NoticeView = OutputOf<typeof endpoint>;

/** 一条公开信息，连同附件、目录标准、解读与公示倒计时。 */
export const getNotice = async (
  { store }: PublicNoticePorts,
  { regionId, noticeId }: { readonly regionId: string; readonly noticeId: string },
  today: Day,
): Promise<Result<NoticeView>> => {
  const facts = await store.notice(regionId, noticeId);
  const { notice } = facts;
  if (!notice) return refused('notFound', '没有这条公开信息，可能尚未公开或网址有误');
  return ok({
    ...ownPart(notice),
    publicityDaysLeft: publicityDaysLeft(notice.publicityUntil, notice.publicityDays, today),
    attachments: facts.attachments.map(attachmentView),
    entry: facts.entry,
    recentPeriods: [...facts.recentPeriods],
    interprets: facts.interprets,
    interpretations: [...facts.interpretations],
    follows: facts.follows,
    mirrors: facts.mirrors,
    mirroredBy: [...facts.mirroredBy],
    progressNotices: [...facts.progressNotices],
    revisions: facts.revisions.map(({ revision, supersededAt, reason }) => ({
      revision,
      supersededOn: dayInShanghai(new Date(supersededAt)),
      reason,
    })),
  });
};
