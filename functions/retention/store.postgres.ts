import { RETENTION } from '@shared/law/retention';
import type { AppendAudit } from '../platform/audit';
import type { Database, Sql } from '../platform/database/database';
import { systemScope } from '../platform/database/scope';
import type { PurgeNeeds, RetentionPorts } from './ports';
import { purges } from './store.purges';

export interface RetentionNeeds extends PurgeNeeds {
  readonly database: Database;
  readonly appendAudit: AppendAudit;
  readonly archiveYears: (sql: Sql, regionId: string) => Promise<number>;
}

/** 留存期限任务的存取：一批一个事务，系统身份，限定在一个县。 */
export const retentionStore = (needs: RetentionNeeds): Omit<RetentionPorts, 'newId'> => {
  const { database, appendAudit } = needs;
  return {
    regionIds: () =>
      database.regions(async (sql) => {
        const rows = await sql<{ regionId: string }[]>`
          select region_id from regions order by region_id`;
        return rows.map(({ regionId }) => regionId);
      }),
    archiveYears: (regionId) =>
      database.read(systemScope(regionId), (sql) => needs.archiveYears(sql, regionId)),
    purgeBatch: (task) =>
      database.write(systemScope(task.regionId), (tx) => purges[task.kind](tx, task, needs)),
    record: ({ regionId, kind, cutoff, now, runId, count }) =>
      database.write(systemScope(regionId), async (tx) => {
        const { action } = RETENTION[kind];
        await tx`
          insert into retention_runs (region_id, run_id, kind, action, cutoff_at, count, ran_at)
          values (${regionId}, ${runId}, ${kind}, ${action}, ${cutoff}, ${count}, ${now})`;
        await appendAudit(tx, {
          ...{ regionId, actorId: null, act: 'runRetention', at: now },
          ...{ subjectKind: 'retention', subjectId: kind, correlationId: runId },
          data: { kind, action, count },
        });
      }),
  };
};
