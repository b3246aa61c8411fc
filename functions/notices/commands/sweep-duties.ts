import { todayInShanghai } from '../../platform/calendar';
import { bodyDuties } from '../domain/catalogue-duties';
import { dueItems } from '../domain/due-items';
import { dutyAlarmOf, type DutyAlarm } from '../domain/duty-alarms';
import { dutyRecipients } from '../domain/duty-recipients';
import type { DutyBody, SweepPorts } from '../ports.sweep';
import { raiseOnce } from './raise-once';
import { sweepFollowUps } from './sweep-follow-ups';
import { sweepReleases, type Sweep } from './sweep-releases';
import type { PendingDuty } from '../domain/duty-recipients';

/** 一页几个村（社区）、单位；一页一个事务。 */
const PAGE = 200;

const pendingOf = (body: DutyBody, today: string): PendingDuty[] =>
  dueItems(body.obligations, today).flatMap((item): PendingDuty[] => {
    const due = item.state === 'published' ? null : dutyAlarmOf(item.dueOn, today);
    const subject = `duty/${body.organisationId}/${item.obligationId}`;
    return due ? [{ subject, dueOn: item.dueOn, due, body, item }] : [];
  });

const sweepPage = async (ports: SweepPorts, sweep: Sweep, bodies: readonly DutyBody[]) => {
  const { tx, regionId, at, today, staff } = sweep;
  const pending = bodies.flatMap((body) => pendingOf(body, today));
  const news = await raiseOnce<DutyAlarm, PendingDuty>(ports, sweep, pending);
  const messages = dutyRecipients(news, staff);
  await ports.enqueue(
    tx,
    messages.map((message) => ({ regionId, noticeId: null, at, ...message })),
  );
  return news.length;
};

const sweepRegion = async (ports: SweepPorts, regionId: string, at: Date): Promise<number> => {
  const today = todayInShanghai(at);
  let count = await ports.inRegion(regionId, async (tx) => {
    const { entries, bodies, responsible } = await ports.store.catalogue(tx, regionId);
    const duties = bodyDuties(entries, bodies, responsible);
    await ports.store.syncBodyDuties(tx, regionId, { duties, today });
    const staff = await ports.store.staff(tx, regionId);
    const sweep = { tx, regionId, at, today, staff };
    return (await sweepReleases(ports, sweep)) + (await sweepFollowUps(ports, sweep));
  });
  for (let after: string | undefined = ''; after !== undefined;) {
    const start: string = after;
    const page = await ports.inRegion(regionId, async (tx) => {
      const staff = await ports.store.staff(tx, regionId);
      const bodies = await ports.store.bodies(tx, regionId, { after: start, limit: PAGE });
      const raised = await sweepPage(ports, { tx, regionId, at, today, staff }, bodies);
      return { raised, last: bodies.length < PAGE ? undefined : bodies.at(-1)?.organisationId };
    });
    count += page.raised;
    after = page.last;
  }
  return count;
};

/**
 * 应公开事项的巡检：到期前七天、一天提醒村里，逾期的告诉乡镇（街道）；机关的见 sweepReleases。
 * 可以重复运行，几处同时运行也只提醒一次；漏跑的只补最要紧的一档。返回新发的提醒数。
 */
export const sweepDuties = async (ports: SweepPorts, at: Date): Promise<number> => {
  let count = 0;
  for (const regionId of await ports.regionIds()) count += await sweepRegion(ports, regionId, at);
  return count;
};
