import type { Day } from '@shared/law/day';
import type { Transaction } from '../../platform/database/database';
import { releaseAlarmOf, type ReleaseAlarm } from '../domain/duty-alarms';
import { releaseMessage } from '../domain/duty-messages';
import { publishBy } from '../domain/publish-by';
import type { OpenRelease, OutgoingMessage, StaffMember, SweepPorts } from '../ports.sweep';
import { raiseOnce, type Pending } from './raise-once';

export interface Sweep {
  readonly tx: Transaction;
  readonly regionId: string;
  readonly at: Date;
  readonly today: Day;
  readonly staff: readonly StaffMember[];
}

type Release = Pending<ReleaseAlarm> & { readonly notice: OpenRelease };

/** 拟写的人；没有记着的，本单位的经办人；还有公开办。 */
export const releaseReceivers = (
  { draftedById, organisationId }: Pick<OpenRelease, 'draftedById' | 'organisationId'>,
  staff: readonly StaffMember[],
): ReadonlySet<string> => {
  const own = staff.filter(
    (each) => each.organisationId === organisationId && each.roles.includes('caseOfficer'),
  );
  const office = staff.filter(({ roles }) => roles.includes('disclosureOffice'));
  const ids = [...own, ...office].map(({ accountId }) => accountId);
  return new Set(draftedById === null ? ids : [draftedById, ...ids]);
};

/**
 * 机关还没有公开的信息：照现行日历重算最迟公开日，五、三、一个工作日以内和逾期各提醒一次，
 * 发给拟写的单位和公开办。返回新发的提醒数。依据：《条例》第二十六条。
 */
export const sweepReleases = async (ports: SweepPorts, sweep: Sweep): Promise<number> => {
  const { tx, regionId, at, today, staff } = sweep;
  const calendar = await ports.calendar(tx);
  const dated = (await ports.store.releases(tx, regionId)).map((notice) => {
    const { producedOn: formedOn, changedOn, timeLimit, title: subject } = notice;
    return { notice, dueOn: publishBy({ formedOn, changedOn, timeLimit, subject }, calendar) };
  });
  await ports.store.savePublishBy(
    tx,
    regionId,
    dated
      .filter(({ notice, dueOn }) => notice.publishBy !== dueOn)
      .map(({ notice: { noticeId }, dueOn }) => ({ noticeId, publishBy: dueOn })),
  );
  const pending = dated.flatMap(({ notice, dueOn }): Release[] => {
    const due = releaseAlarmOf(dueOn, today, calendar);
    return due ? [{ subject: `notice/${notice.noticeId}`, dueOn, due, notice }] : [];
  });
  const news = await raiseOnce<ReleaseAlarm, Release>(ports, sweep, pending);
  const messages = news.flatMap(({ notice, dueOn, due }): OutgoingMessage[] => {
    const text = releaseMessage(due.alarm, notice, dueOn);
    const { noticeId } = notice;
    return [...releaseReceivers(notice, staff)].map((accountId) => ({
      ...{ regionId, accountId, noticeId, at },
      ...text,
    }));
  });
  await ports.enqueue(tx, messages);
  return news.length;
};
