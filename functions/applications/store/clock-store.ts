import type { Database, Sql, Transaction } from '../../platform/database/database';
import { systemScope } from '../../platform/database/scope';
import type { ClockRun, ClockSession, ClockStore } from '../clock-ports';
import type { AuditNote, OutgoingMessage } from '../ports';
import type { StoreNeeds } from '../store.postgres';
import * as rows from './clock-rows';
import { loadOrganisations, loadStaff } from './county';
import { openCases, openHistories, openHistory } from './open-cases';
import { forgetOldQueries } from './query-failures';
import { appendEvent, saveClock } from './write-case';

/** 定时任务所需；不碰个人信息，所以没有保险箱。 */
export type ClockNeeds = Pick<StoreNeeds, 'loadCalendar' | 'loadSettings' | 'appendAudit'> & {
  readonly enqueueMessages: (
    tx: Transaction,
    messages: readonly (OutgoingMessage & { readonly regionId: string; readonly at: Date })[],
  ) => Promise<void>;
  readonly calendarStamp: (sql: Sql) => Promise<string>;
};

const auditOf =
  (tx: Transaction, needs: ClockNeeds, run: ClockRun & { readonly regionId: string }) =>
  ({ applicationId, ...note }: AuditNote): Promise<void> =>
    needs.appendAudit(tx, {
      regionId: run.regionId,
      actorId: null,
      subjectKind: 'application',
      subjectId: applicationId,
      correlationId: run.correlationId,
      at: run.now,
      ...note,
    });

const clockSession = (
  tx: Transaction,
  { regionId, now: at, correlationId }: ClockRun & { readonly regionId: string },
  needs: ClockNeeds,
): ClockSession => ({
  calendar: () => needs.loadCalendar(tx),
  calendarStamp: () => needs.calendarStamp(tx),
  settings: () => needs.loadSettings(tx, regionId),
  organisations: () => loadOrganisations(tx, regionId),
  staff: () => loadStaff(tx, regionId),
  deputies: (today) => rows.loadDeputies(tx, regionId, today),
  openCases: (page) => openCases(tx, regionId, page),
  openHistories: (page) => openHistories(tx, regionId, page),
  openHistory: (id) => openHistory(tx, regionId, id),
  raise: (alarms, isPassed) => rows.insertAlarms(tx, regionId, { rows: alarms, isPassed, at }),
  noteSweep: (today, raised) => rows.insertSweep(tx, regionId, { today, raised, at }),
  isRecomputed: (stamp) => rows.isRecomputed(tx, regionId, stamp),
  noteRecomputed: (stamp, changed) => rows.insertRecompute(tx, regionId, { stamp, changed, at }),
  saveClock: async (application, outcome) => {
    if (!(await saveClock(tx, application, outcome))) return false;
    await appendEvent(tx, { regionId, applicationId: application.applicationId }, outcome.event);
    return true;
  },
  forgetOldQueries: () => forgetOldQueries(tx, regionId, at),
  audit: auditOf(tx, needs, { regionId, now: at, correlationId }),
  enqueue: (list) =>
    needs.enqueueMessages(
      tx,
      list.map((one) => ({ regionId, ...one, at })),
    ),
});

/** 定时任务的存取：每次一个县、一个事务。 */
export const clockStore = (database: Database, needs: ClockNeeds): ClockStore => ({
  regionIds: () =>
    database.regions(async (sql) => {
      const found = await sql<{ regionId: string }[]>`
        select region_id from regions order by region_id`;
      return found.map(({ regionId }) => regionId);
    }),
  inRegion: (regionId, run, work) =>
    database.write(systemScope(regionId), (tx) =>
      work(clockSession(tx, { regionId, ...run }, needs)),
    ),
});
