import {
  BEFORE_THE_FIRST,
  type ClockPorts,
  type ClockRun,
  type ClockSession,
  type OpenHistory,
} from '../clock-ports';
import { calendarChange, type CalendarChange } from '../domain/calendar-change';
import { recipientsOf } from '../domain/recipients';

/** 一页读几件（连同已经发生的事）。 */
const PAGE_SIZE = 200;

const changeOf = async (
  session: ClockSession,
  histories: readonly OpenHistory[],
  { now }: ClockRun,
): Promise<{ readonly applicationId: string; readonly change: CalendarChange }[]> => {
  const [calendar, settings] = await Promise.all([session.calendar(), session.settings()]);
  return histories.flatMap((history) => {
    const change = calendarChange({ ...history, calendar, settings }, now.toISOString());
    return change ? [{ applicationId: history.application.applicationId, change }] : [];
  });
};

/** 一件：锁住、重读、重算、保存、记事、审计、发消息，在同一事务里。没有变化的为 false。 */
const recomputeOne = async (
  session: ClockSession,
  applicationId: string,
  run: ClockRun,
): Promise<boolean> => {
  const history = await session.openHistory(applicationId);
  const [found] = history ? await changeOf(session, [history], run) : [];
  if (!history || !found) return false;
  const { application } = history;
  const { outcome, messages } = found.change;
  if (!(await session.saveClock(application, outcome))) throw new Error('锁住的申请被别人改了');
  await session.audit({
    act: 'calendarChanged',
    applicationId,
    data: { from: application.dueOn ?? '', to: outcome.application.dueOn ?? '' },
  });
  const members = await session.staff();
  for (const message of messages)
    for (const accountId of new Set(recipientsOf(message, application, members)))
      await session.enqueue({ accountId, applicationId, title: message.title, body: message.body });
  return true;
};

const recomputeRegion = async (
  { store }: ClockPorts,
  regionId: string,
  run: ClockRun,
): Promise<number> => {
  const inRegion = <T>(work: (session: ClockSession) => Promise<T>) =>
    store.inRegion(regionId, run, work);
  const stamp = await inRegion((session) => session.calendarStamp());
  if (await inRegion((session) => session.isRecomputed(stamp))) return 0;
  let changed = 0;
  for (let after: string | undefined = BEFORE_THE_FIRST; after !== undefined;) {
    const start: string = after;
    const { ids, last } = await inRegion(async (session) => {
      const page = await session.openHistories({ after: start, limit: PAGE_SIZE });
      const found = await changeOf(session, page, run);
      const next = page.length < PAGE_SIZE ? undefined : page.at(-1)?.application.applicationId;
      return { ids: found.map(({ applicationId }) => applicationId), last: next };
    });
    for (const id of ids)
      if (await inRegion((session) => recomputeOne(session, id, run))) changed += 1;
    after = last;
  }
  await inRegion((session) => session.noteRecomputed(stamp, changed));
  return changed;
};

/**
 * 放假安排公布或者更正以后，重新计算各县在办申请的期限；有变化的各记一件事，告诉申请人和经办人。
 * 一件一个事务，全部算完才记下这一版已经算过：中途断了，下次从头查，已经改过的没有变化，不会再记。
 * 巡检时、载入年份时都会运行；两处同时运行，一件也只记一次。
 * @returns 期限有变化的件数
 */
export const recomputeDeadlines =
  (ports: ClockPorts) =>
  async (run: ClockRun): Promise<number> => {
    let changed = 0;
    for (const regionId of await ports.store.regionIds())
      changed += await recomputeRegion(ports, regionId, run);
    return changed;
  };
