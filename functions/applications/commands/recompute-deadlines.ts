import {
  BEFORE_THE_FIRST,
  type ClockPorts,
  type ClockRun,
  type ClockSession,
} from '../clock-ports';
import { changedCases, recomputeOne } from './recompute-one';

/** 一页读几件（连同已经发生的事）。 */
const PAGE_SIZE = 200;

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
      const found = await changedCases(session, page, run);
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
