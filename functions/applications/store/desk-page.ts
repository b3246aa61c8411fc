import type { Fragment, Sql } from '../../platform/database/database';
import type { DeskPosition, DeskQuestion, DeskRow } from '../desk-ports';
import { applicationColumns, applicationOf, type ApplicationRow } from './application-rows';
import { alarm, alarmMeets, finished, meets, open, visible } from './desk-conditions';
import { officerName } from './list-applications';

interface Extra {
  readonly caseOfficerName: string | null;
  readonly alarm: DeskRow['alarm'];
  readonly deskGroup: number;
  readonly deskDay: string;
  readonly positionAt: string;
}

const rowOf = (row: ApplicationRow & Extra, isFinished: boolean): DeskRow => {
  const { caseOfficerName, alarm: shown, deskGroup, deskDay, positionAt, ...columns } = row;
  const { applicationId } = columns;
  return {
    application: applicationOf(columns, null),
    caseOfficerName,
    alarm: shown,
    position: { isFinished, group: deskGroup, day: deskDay, at: positionAt, applicationId },
  };
};

const after = (sql: Sql, position: DeskPosition | null): Fragment => {
  if (position === null) return sql`true`;
  const { isFinished, group, day, at, applicationId } = position;
  return isFinished
    ? sql`(a.finished_on, a.submitted_at, a.application_id)
        < (${day}::date, ${at}::text::timestamptz, ${applicationId}::uuid)`
    : sql`(a.desk_group, a.desk_on, a.submitted_at, a.application_id)
        > (${group}::smallint, ${day}::date, ${at}::text::timestamptz, ${applicationId}::uuid)`;
};

/** 一页：在办的按办理台的次序，已办结的新近的在前。 */
export const deskPage = async (
  sql: Sql,
  regionId: string,
  page: {
    readonly question: DeskQuestion;
    readonly after: DeskPosition | null;
    readonly limit: number;
  },
): Promise<DeskRow[]> => {
  const { question, limit } = page;
  const isFinished = question.conditions.view === 'finished';
  const rows = await sql<(ApplicationRow & Extra)[]>`
    select ${applicationColumns(sql)}, ${officerName(sql)}, ${alarm(sql, question.days)} as alarm,
      a.desk_group, ${isFinished ? sql`a.finished_on` : sql`a.desk_on`} as desk_day,
      a.submitted_at::text as position_at
    from applications a
    where a.region_id = ${regionId} and ${isFinished ? finished(sql) : open(sql)}
      and ${visible(sql, question.viewer)} and ${meets(sql, question)}
      and ${alarmMeets(sql, question)} and ${after(sql, page.after)}
    order by ${
      isFinished
        ? sql`a.finished_on desc, a.submitted_at desc, a.application_id desc`
        : sql`a.desk_group, a.desk_on, a.submitted_at, a.application_id`
    } limit ${limit}`;
  return rows.map((row) => rowOf(row, isFinished));
};
