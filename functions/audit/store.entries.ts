import type { Database } from '../platform/database/database';
import { systemScope } from '../platform/database/scope';
import type { EntryStore, StoredEntry } from './ports.entries';

/** 审计的查阅；姓名只取工作人员的。 */
export const entryStore = (database: Database): EntryStore => ({
  list: (regionId, { from, until, act, subjectKind, actorId, before, limit }) =>
    database.read(systemScope(regionId), async (sql) => [
      ...(await sql<StoredEntry[]>`
        select e.entry_no::text as entry_no, e.at, e.actor_id, a.kind as actor_kind,
          case when a.kind = 'staff' then a.display_name end as actor_name,
          e.act, e.subject_kind, e.subject_id, e.data
        from audit_entries e
        left join accounts a on a.region_id = e.region_id and a.account_id = e.actor_id
        where e.region_id = ${regionId}
          ${from === null ? sql`` : sql`and e.at >= ${from}`}
          ${until === null ? sql`` : sql`and e.at < ${until}`}
          ${act === null ? sql`` : sql`and e.act = ${act}`}
          ${subjectKind === null ? sql`` : sql`and e.subject_kind = ${subjectKind}`}
          ${actorId === null ? sql`` : sql`and e.actor_id = ${actorId}`}
          ${before === null ? sql`` : sql`and e.entry_no < ${before}`}
        order by e.entry_no desc limit ${limit}`),
    ]),
});
