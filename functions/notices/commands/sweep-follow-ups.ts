import type { ReleaseAlarm } from '../domain/duty-alarms';
import {
  followUpMessage,
  followUpsOf,
  type FollowedNotice,
  type FollowUp,
} from '../domain/follow-ups';
import type { OutgoingMessage, SweepPorts } from '../ports.sweep';
import { raiseOnce, type Pending } from './raise-once';
import { releaseReceivers, type Sweep } from './sweep-releases';

type Due = Pending<ReleaseAlarm> & { readonly notice: FollowedNotice; readonly followUp: FollowUp };

/** 已经公开的文件等着解读、该公开进展的，各提醒一次，发给拟写的单位和公开办。返回新发的提醒数。 */
export const sweepFollowUps = async (ports: SweepPorts, sweep: Sweep): Promise<number> => {
  const { tx, regionId, at, today, staff } = sweep;
  const calendar = await ports.calendar(tx);
  const pending = (await ports.store.followed(tx, regionId)).flatMap((notice) =>
    followUpsOf(notice, today, calendar).map((followUp): Due => {
      const { kind, dueOn, due } = followUp;
      return { subject: `${kind}/${notice.noticeId}`, dueOn, due, notice, followUp };
    }),
  );
  const news = await raiseOnce<ReleaseAlarm, Due>(ports, sweep, pending);
  const messages = news.flatMap(({ notice, followUp }): OutgoingMessage[] =>
    [...releaseReceivers(notice, staff)].map((accountId) => ({
      ...{ regionId, accountId, noticeId: notice.noticeId, at },
      ...followUpMessage(followUp, notice),
    })),
  );
  await ports.enqueue(tx, messages);
  return news.length;
};
