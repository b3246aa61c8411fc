import type { recordChannel as endpoint } from '@shared/contract/notice-channels';
import type { InputOf } from '@shared/contract/endpoint';
import { ok, refused, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import { detectPersonalData } from '../domain/personal-data-detector';
import type { DraftPorts } from '../ports';
import { isVisible } from '../queries/draft-view';
import type { Occasion } from './act-on-draft';
import { recordEvent } from './record-event';
import { transact } from './transact';

export type ChannelRecord = InputOf<typeof endpoint>['body'];

const wrong = (field: string, message: string) => refused('badInput', message, { field });

/**
 * 记一次发布：什么时候、发到哪个渠道、哪里；张贴上墙也记在这里。只增不改。
 * 拒绝：还没有公开的、日期在公开之前或者今天以后的、地点里带个人号码的。依据：《条例》第二十三条、第二十四条。
 */
export const recordChannel = (
  ports: DraftPorts,
  occasion: Omit<Occasion, 'version'>,
  given: ChannelRecord,
): Promise<Result<{ done: true }>> =>
  transact(ports, occasion.staff, async (tx) => {
    const { staff, noticeId, at } = occasion;
    const { regionId, accountId: recordedBy } = staff;
    const draft = await ports.drafts.draft(tx, regionId, noticeId);
    if (!isVisible(draft, staff)) return refused('notFound', '没有这条信息');
    if (draft.state !== 'published') return refused('notPermittedNow', '公开以后才能记发布的渠道');
    if (given.releasedOn > todayInShanghai(at))
      return wrong('releasedOn', '「发布日期」不能晚于今天');
    if (given.releasedOn < (draft.publishedOn ?? ''))
      return wrong('releasedOn', '「发布日期」不能早于公开的日期');
    if (detectPersonalData(`${given.place} ${given.address}`).length > 0)
      return wrong('place', '「地点」里有个人号码，请去掉');
    await ports.drafts.addChannel(
      tx,
      { regionId, noticeId },
      { ...given, recordedBy, recordedAt: at },
    );
    const data = { channel: given.channel, releasedOn: given.releasedOn };
    await recordEvent(ports, tx, { ...occasion, kind: 'channelRecorded', data });
    return ok({ done: true });
  });
