import type { Day } from '@shared/law/day';
import type { Sql, Transaction } from '../../platform/database/database';
import type { AlarmRow } from '../clock-ports';

/** 这一天不在岗的人与代为办理的人。 */
export const loadDeputies = async (
  sql: Sql,
  regionId: string,
  today: Day,
): Promise<ReadonlyMap<string, string>> => {
  const rows = await sql<{ accountId: string; deputyId: string }[]>`
    select account_id, deputy_id from delegations
    where region_id = ${regionId} and ${today}::date between from_on and until_on`;
  return new Map(rows.map(({ accountId, deputyId }) => [accountId, deputyId]));
};

/** 一次登记的提醒：主键即去重，两处同时登记也只有一处成功；返回新登记的。 */
export const insertAlarms = async (
  tx: Transaction,
  regionId: string,
  { rows, isPassed, at }: { readonly rows: readonly AlarmRow[]; isPassed: boolean; at: Date },
): Promise<AlarmRow[]> => {
  if (rows.length === 0) return [];
  const raised = await tx<AlarmRow[]>`
    insert into raised_alarms
      (region_id, application_id, clock_id, alarm, due_on, raised_at, is_passed)
    select ${regionId}, given.id, given.clock_id, given.alarm, given.day::date,
      ${at}::timestamptz, ${isPassed}::boolean
    from unnest(${rows.map((row) => row.applicationId)}::uuid[],
      ${rows.map((row) => row.clockId)}::text[], ${rows.map((row) => row.alarm)}::text[],
      ${rows.map((row) => row.day)}::text[]) as given (id, clock_id, alarm, day)
    order by given.id, given.clock_id, given.alarm
    on conflict do nothing
    returning application_id, clock_id, alarm, due_on as day`;
  return [...raised];
};

/** 记下今天巡检过；返回此前漏了几天，同一天再巡检为 0。 */
export const insertSweep = async (
  tx: Transaction,
  regionId: string,
  { today, raised, at }: { readonly today: Day; readonly raised: number; readonly at: Date },
): Promise<number> => {
  const [row] = await tx<{ isFirst: boolean; missedDays: number }[]>`
    insert into deadline_sweeps (region_id, swept_on, first_at, last_at, raised, missed_days)
    select ${regionId}, ${today}::date, ${at}::timestamptz, ${at}::timestamptz, ${raised}::int,
      coalesce(greatest(0, ${today}::date - max(swept_on) - 1), 0)
    from deadline_sweeps where region_id = ${regionId} and swept_on < ${today}::date
    on conflict (region_id, swept_on) do update
      set last_at = excluded.last_at, raised = deadline_sweeps.raised + excluded.raised
    returning xmax = 0 as is_first, missed_days`;
  return row?.isFirst ? row.missedDays : 0;
};

/** 这个县是否已经照这一版放假安排全部重算过。 */
export const isRecomputed = async (sql: Sql, regionId: string, stamp: string): Promise<boolean> => {
  const rows = await sql`
    select 1 from calendar_recomputes where region_id = ${regionId} and stamp = ${stamp}`;
  return rows.length > 0;
};

/** 记下已经照这一版放假安排全部重算过。 */
export const insertRecompute = async (
  tx: Transaction,
  regionId: string,
  row: { readonly stamp: string; readonly changed: number; readonly at: Date },
): Promise<void> => {
  await tx`
    insert into calendar_recomputes (region_id, stamp, done_at, changed)
    values (${regionId}, ${row.stamp}, ${row.at}, ${row.changed}) on conflict do nothing`;
};
