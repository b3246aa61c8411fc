import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from './database';
import { systemScope } from './scope';

/** 运行的几个数：各县合起来。 */
export interface OperatingFigures {
  readonly outboxLagSeconds: number;
  readonly messagesDue: number;
  readonly messagesWaitingForPeople: number;
  readonly sweepAgeHours: number;
  readonly checkpointAgeHours: number;
}

interface Row {
  readonly lag: number;
  readonly due: number;
  readonly sweep: number;
  readonly parked: number;
  readonly age: number;
}

const figuresOf = async (database: Database, regionId: string, now: Date): Promise<Row> => {
  const at = now.toISOString();
  const rows = await database.read(
    systemScope(regionId),
    (sql) => sql<Row[]>`
      with due as (
        select available_at from message_deliveries
        where region_id = ${regionId} and state = 'waiting' and available_at < ${at}
        union all select available_at from outbox_messages
        where region_id = ${regionId} and dispatched_at is null and parked_reason is null
          and available_at < ${at})
      select
        (select coalesce(extract(epoch from ${at}::timestamptz - min(available_at)), 0)::float from due) as lag,
        (select count(*)::int from due) as due,
        (select coalesce(extract(epoch from ${at}::timestamptz - max(last_at)) / 3600, 0)::float
         from deadline_sweeps where region_id = ${regionId}) as sweep,
        (select count(*)::int from message_deliveries where region_id = ${regionId} and state = 'parked') as parked,
        (select coalesce(extract(epoch from ${at}::timestamptz - max(signed_at)) / 3600, 0)::float
         from register_checkpoints where region_id = ${regionId}) as age`,
  );
  return rows[0] ?? { lag: 0, due: 0, parked: 0, age: 0, sweep: 0 };
};

/** 逐县查，取最久的、合计的。 */
export const operatingFigures = async (
  database: Database,
  now: Date,
): Promise<OperatingFigures> => {
  const regions = await database.regions(
    (sql) => sql<{ regionId: string }[]>`select region_id from regions order by region_id`,
  );
  const rows: Row[] = [];
  for (const { regionId } of regions) rows.push(await figuresOf(database, regionId, now));
  return {
    outboxLagSeconds: Math.max(0, ...rows.map(({ lag }) => lag)),
    messagesDue: rows.reduce((sum, { due }) => sum + due, 0),
    messagesWaitingForPeople: rows.reduce((sum, { parked }) => sum + parked, 0),
    checkpointAgeHours: Math.max(0, ...rows.map(({ age }) => age)),
    sweepAgeHours: Math.max(0, ...rows.map(({ sweep }) => sweep)),
  };
};

/** 还没有执行的迁移；有一个就还不能接活。 */
export const pendingMigrations = async (database: Database): Promise<string[]> => {
  const files = (await readdir(join(__dirname, 'migrations'))).filter((name) =>
    name.endsWith('.sql'),
  );
  const rows = await database.regions(
    (sql) => sql<{ name: string }[]>`select name from schema_migrations`,
  );
  const applied = new Set(rows.map(({ name }) => name));
  return files.filter((name) => !applied.has(name)).sort();
};
