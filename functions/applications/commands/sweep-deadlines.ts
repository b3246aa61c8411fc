import { todayInShanghai } from '../../platform/calendar';
import {
  BEFORE_THE_FIRST,
  type ClockPorts,
  type ClockRun,
  type ClockSession,
} from '../clock-ports';
import { raiseAlarms, type SweptCounty } from './raise-alarms';

/** 一页读几件；一页一个事务。 */
const PAGE_SIZE = 500;

/** 一次巡检的结果：新发出的提醒数、此前漏了几天没有巡检（各县取最多的）。 */
export interface SweepReport {
  readonly raised: number;
  readonly missedDays: number;
}

const countyOf = async (session: ClockSession, now: Date): Promise<SweptCounty> => {
  const today = todayInShanghai(now);
  const [organisations, settings, calendar, members, deputies] = await Promise.all([
    session.organisations(),
    session.settings(),
    session.calendar(),
    session.staff(),
    session.deputies(today),
  ]);
  return { organisations, settings, calendar, members, deputies, today };
};

const sweepRegion = async (
  { store }: ClockPorts,
  regionId: string,
  run: ClockRun,
): Promise<SweepReport> => {
  const county = await store.inRegion(regionId, run, (session) => countyOf(session, run.now));
  let raised = 0;
  for (let after: string | undefined = BEFORE_THE_FIRST; after !== undefined;) {
    const start: string = after;
    const { count, last } = await store.inRegion(regionId, run, async (session) => {
      const page = await session.openCases({ after: start, limit: PAGE_SIZE });
      const next = page.length < PAGE_SIZE ? undefined : page.at(-1)?.applicationId;
      return { count: await raiseAlarms(session, page, county), last: next };
    });
    raised += count;
    after = last;
  }
  const missedDays = await store.inRegion(regionId, run, async (session) => {
    await session.forgetOldQueries();
    return session.noteSweep(county.today, raised);
  });
  return { raised, missedDays };
};

/**
 * 期限巡检：答复期限到期前五、三、一个工作日、当日、逾期，超过约定未确认的，
 * 以及补正、说明理由、征求意见、缴费各自的期限，各提醒一次。
 * 可以重复运行，两处同时运行也只提醒一次；漏跑的下一次只补最要紧的一档，并记下漏了几天。
 * 在办的申请一页一页地读。顺手清掉一天以前的查询计次。
 */
export const sweepDeadlines =
  (ports: ClockPorts) =>
  async (run: ClockRun): Promise<SweepReport> => {
    const reports: SweepReport[] = [];
    for (const regionId of await ports.store.regionIds())
      reports.push(await sweepRegion(ports, regionId, run));
    return {
      raised: reports.reduce((sum, { raised }) => sum + raised, 0),
      missedDays: Math.max(0, ...reports.map(({ missedDays }) => missedDays)),
    };
  };
