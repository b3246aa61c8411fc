import type { Sql, Transaction } from '../database/database';
import { presentNotices } from './present-notices';
import { createWorkingDayCalendar, type WorkingDayCalendar } from './working-day-calendar';
import { holidayNoticeSchema, type HolidayNotice } from './year-table';
import type { LoadedNotice } from './year-view';

interface Edition {
  readonly year: number;
  readonly version: number;
  readonly loadedAt?: string;
}

const stampOf = (editions: readonly Edition[]): string =>
  editions
    .map(({ year, version, loadedAt }) => `${year}/${version}${loadedAt ? `@${loadedAt}` : ''}`)
    .join(' ');

const loadedYears = async (sql: Sql): Promise<LoadedNotice[]> => {
  const rows = await sql<{ notice: unknown; loadedAt: string }[]>`
    select distinct on (year) notice, loaded_at from calendar_years order by year, version desc`;
  return rows.map(({ notice, loadedAt }) => ({ ...holidayNoticeSchema.parse(notice), loadedAt }));
};

/** 现行的各年放假安排，从早到晚；库里载入的带载入时刻。 */
export const loadNotices = async (sql: Sql): Promise<LoadedNotice[]> =>
  presentNotices(await loadedYears(sql));

// 每个进程只留最近一份；认的是标记，换了标记就重建。
let known: { readonly stamp: string; readonly calendar: WorkingDayCalendar } | undefined;

/**
 * 现行工作日历的标记：各年用的是第几版、何时载入。任何一年新载入、更正，标记就变；
 * 与办件时记下的标记不同，说明期限要重新计算。
 */
export const calendarStamp = async (sql: Sql): Promise<string> => {
  const rows = await sql<Edition[]>`
    select distinct on (year) year, version, loaded_at from calendar_years order by year, version desc`;
  return stampOf(presentNotices(rows));
};

/**
 * 现行的工作日历。每个事务里取一次：别的进程载入了新的一年，下一个事务就照新的算。
 * @param sql 任何范围的查询或事务；工作日历全国一份
 */
export const loadCalendar = async (sql: Sql): Promise<WorkingDayCalendar> => {
  if (known && known.stamp === (await calendarStamp(sql))) return known.calendar;
  const notices = await loadNotices(sql);
  const calendar = createWorkingDayCalendar(notices);
  known = { stamp: stampOf(notices), calendar };
  return calendar;
};

/** 载入之前：排队，再读现行的各年；两人同时载入也不会是同一版。tx 须是 system 范围。 */
export const noticesForLoading = async (tx: Transaction): Promise<readonly HolidayNotice[]> => {
  await tx`select pg_advisory_xact_lock(hashtextextended('calendar_years', 0))`;
  return loadNotices(tx);
};

/** 写入一年的放假安排。@param by 谁载入的 */
export const insertYear = async (
  tx: Transaction,
  notice: HolidayNotice,
  { at, by }: { readonly at: Date; readonly by: string },
): Promise<void> => {
  await tx`
    insert into calendar_years (year, version, notice, source, loaded_at, loaded_by)
    values (${notice.year}, ${notice.version}, ${tx.json(notice)}, ${notice.source}, ${at}, ${by})`;
};
