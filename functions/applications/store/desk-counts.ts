import { deskAlarms, openDeskViews } from '@shared/vocabulary/desk';
import type { Fragment, Sql } from '../../platform/database/database';
import type { DeskCounts, DeskQuestion } from '../desk-ports';
import { alarm, alarmMeets, finished, inView, meets, open, visible } from './desk-conditions';

/** 件数；bigint 由驱动读成字符串。 */
type Counted = Readonly<Record<string, string>>;

const listed = (sql: Sql, parts: readonly Fragment[]): Fragment =>
  parts.slice(1).reduce((all, part) => sql`${all}, ${part}`, parts[0] ?? sql``);

const record = <K extends string>(keys: readonly K[], row: Counted, prefix: string) =>
  Object.fromEntries(
    keys.map((key, index) => [key, Number(row[`${prefix}${String(index)}`] ?? 0)]),
  ) as Record<K, number>;

const finishedCounts = async (
  sql: Sql,
  regionId: string,
  question: DeskQuestion,
): Promise<number> => {
  const [row] = await sql<{ total: string }[]>`
    select count(*) as total from applications a
    where a.region_id = ${regionId} and ${visible(sql, question.viewer)} and ${finished(sql)}
      and ${meets(sql, question)} and ${alarmMeets(sql, question)}`;
  return Number(row?.total ?? 0);
};

const openCounts = async (sql: Sql, regionId: string, question: DeskQuestion) => {
  const { viewer, days } = question;
  const views = openDeskViews.map(
    (view, index) =>
      sql`count(*) filter (where ${inView(sql, view, viewer)}) as ${sql(`v${String(index)}`)}`,
  );
  const alarms = deskAlarms.values.map(
    (name, index) =>
      sql`count(*) filter (where met and alarm = ${name}) as ${sql(`a${String(index)}`)}`,
  );
  const [row = {}] = await sql<Counted[]>`
    select ${listed(sql, views)}, ${listed(sql, alarms)},
      count(*) filter (where met and chosen) as total
    from (
      select a.lead_department_id, a.case_officer_id, a.state, ${meets(sql, question)} as met,
        ${alarmMeets(sql, question)} as chosen, ${alarm(sql, days)} as alarm
      from applications a
      where a.region_id = ${regionId} and ${visible(sql, viewer)} and ${open(sql)}
      -- 不并入外层：met 要用好几次，只算一次。
      offset 0) a`;
  return row;
};

/** 在办的看一遍，得各视图、各档期限、符合条件的件数；看已办结的视图时另数一遍。 */
export const deskCounts = async (
  sql: Sql,
  regionId: string,
  question: DeskQuestion,
): Promise<DeskCounts> => {
  const isFinished = question.conditions.view === 'finished';
  const [row, total] = await Promise.all([
    openCounts(sql, regionId, question),
    isFinished ? finishedCounts(sql, regionId, question) : null,
  ]);
  return {
    total: total ?? Number(row['total'] ?? 0),
    views: record(openDeskViews, row, 'v'),
    alarms: record(deskAlarms.values, isFinished ? {} : row, 'a'),
  };
};
