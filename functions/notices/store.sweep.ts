import type { Sql, Transaction } from '../platform/database/database';
import type { EntryBody, PeriodicEntry } from './domain/catalogue-duties';
import type { Obligation, Publication } from './domain/due-items';
import { periodOf } from './domain/periods';
import { followedNotices } from './store.follow-ups';
import type { DutyBody, OpenRelease, RaisedAlarm, StaffMember, SweepStore } from './ports.sweep';

type ObligationRow = Omit<Obligation, 'publications'> & {
  readonly organisationId: string;
  readonly fulfilled: readonly { publishedOn: string; periodFirst: string }[] | null;
};

const obligationOf = ({ fulfilled, ...row }: ObligationRow): Obligation => ({
  ...row,
  publications: (fulfilled ?? []).map(({ publishedOn, periodFirst }): Publication => ({
    noticeId: null,
    publishedOn,
    period: row.rhythm === 'anyTime' ? null : periodOf(row.rhythm, periodFirst).label,
  })),
});

const bodies: SweepStore['bodies'] = async (tx, regionId, { after, limit }) => {
  const found = await tx<Omit<DutyBody, 'obligations'>[]>`
    select organisation_id, name, parent_id, kind in ('village', 'community') as is_village
    from organisations o
    where region_id = ${regionId} and organisation_id > ${after} and exists (
      select 1 from obligations b
      where b.region_id = o.region_id and b.organisation_id = o.organisation_id)
    order by organisation_id limit ${limit}`;
  const ids = found.map(({ organisationId }) => organisationId);
  const rows = await tx<ObligationRow[]>`
    select b.organisation_id, b.obligation_id, b.title, b.affairs_kind, b.entry_id, b.rhythm,
      b.due_rule, b.due_day, b.starts_on, b.retired_on, f.fulfilled
    from obligations b
    left join (
      select organisation_id, obligation_id,
        json_agg(json_build_object('publishedOn', published_on, 'periodFirst', period_first)) as fulfilled
      from duty_fulfilments
      where region_id = ${regionId} and organisation_id = any (${ids}::text[])
      group by 1, 2) f using (organisation_id, obligation_id)
    where b.region_id = ${regionId} and b.organisation_id = any (${ids}::text[])
      and b.rhythm <> 'anyTime'`;
  const byBody = new Map(ids.map((id) => [id, [] as Obligation[]]));
  for (const row of rows) byBody.get(row.organisationId)?.push(obligationOf(row));
  return found.map((body) => ({
    ...body,
    obligations: byBody.get(body.organisationId) ?? [],
  }));
};

const catalogue: SweepStore['catalogue'] = async (tx, regionId) => {
  const [entries, found, routing] = await Promise.all([
    tx<PeriodicEntry[]>`
      select entry_id, section, item as title, time_limit, responsible_body, compiled_by
      from catalogue_entries
      where region_id = ${regionId} and retired_on is null and holder_id is null
        and section <> 'village-affairs' and time_limit ~ '每|月|季|年'`,
    tx<EntryBody[]>`
      select organisation_id, name from organisations
      where region_id = ${regionId} and kind in ('county', 'department') order by position`,
    tx<{ domain: string; organisationId: string }[]>`
      select distinct on (domain) domain, organisation_id from routing_rows
      where region_id = ${regionId} and duty = 'responsible' order by domain, position`,
  ]);
  const responsible = new Map(
    routing.map(({ domain, organisationId }) => [domain, organisationId]),
  );
  return { entries, bodies: found, responsible };
};

const syncBodyDuties: SweepStore['syncBodyDuties'] = async (tx, regionId, { duties, today }) => {
  const rows = duties.map((duty, position) => ({
    ...{ region_id: regionId, organisation_id: duty.organisationId, position },
    ...{ obligation_id: `e-${duty.entryId}`.slice(0, 64), entry_id: duty.entryId },
    ...{ title: duty.title, rhythm: duty.rhythm, due_rule: duty.dueRule, due_day: duty.dueDay },
    starts_on: periodOf(duty.rhythm, today).firstDay,
  }));
  await tx`
    insert into obligations (region_id, organisation_id, obligation_id, entry_id, title, rhythm,
      due_rule, due_day, starts_on, position, fulfilled_by)
    select region_id, organisation_id, obligation_id, entry_id, title, rhythm, due_rule, due_day,
      starts_on, position, 'entry'
    from jsonb_populate_recordset(null::obligations, ${tx.json(rows)})
    on conflict (region_id, organisation_id, obligation_id) do update
      set title = excluded.title, rhythm = excluded.rhythm, due_rule = excluded.due_rule,
        due_day = excluded.due_day, retired_on = null
      where (obligations.title, obligations.rhythm, obligations.due_rule, obligations.due_day, obligations.retired_on)
        is distinct from (excluded.title, excluded.rhythm, excluded.due_rule, excluded.due_day, null)`;
  await tx`
    update obligations set retired_on = ${today}
    where region_id = ${regionId} and fulfilled_by = 'entry' and retired_on is null
      and (organisation_id, obligation_id) not in (
        select organisation_id, obligation_id from jsonb_populate_recordset(null::obligations, ${tx.json(rows)}))`;
};

const raise = async (
  tx: Transaction,
  regionId: string,
  { rows, isPassed, at }: { readonly rows: readonly RaisedAlarm[]; isPassed: boolean; at: Date },
): Promise<RaisedAlarm[]> => {
  if (rows.length === 0) return [];
  const raised = await tx<RaisedAlarm[]>`
    insert into duty_alarms (region_id, subject, alarm, due_on, raised_at, is_passed)
    select ${regionId}, g.subject, g.alarm, g.due_on::date, ${at}::timestamptz, ${isPassed}::boolean
    from unnest(${rows.map(({ subject }) => subject)}::text[],
      ${rows.map(({ alarm }) => alarm)}::text[],
      ${rows.map(({ dueOn }) => dueOn)}::text[]) as g (subject, alarm, due_on)
    order by 2, 3, 4
    on conflict do nothing
    returning subject, alarm, due_on`;
  return [...raised];
};

/** 应公开事项巡检的存取，都在调用者的事务里。 */
export const sweepStore: SweepStore = {
  catalogue,
  syncBodyDuties,
  staff: (tx, regionId) => tx<StaffMember[]>`
    select account_id, organisation_id, roles from accounts
    where region_id = ${regionId} and kind = 'staff' and organisation_id is not null
      and roles && ${['villageEditor', 'townshipSupervisor', 'caseOfficer', 'disclosureOffice']}::text[]
    order by account_id`,
  bodies,
  releases: (tx, regionId) => tx<OpenRelease[]>`
    select n.notice_id, n.title, n.organisation_id, o.name as body_name, n.drafted_by as drafted_by_id,
      n.produced_on, n.changed_on, n.publish_by, coalesce(e.time_limit, '') as time_limit
    from notices n
    join organisations o on o.region_id = n.region_id and o.organisation_id = n.organisation_id
      and o.kind not in ('village', 'community')
    left join catalogue_entries e on e.region_id = n.region_id and e.entry_id = n.entry_id
    where n.region_id = ${regionId} and coalesce(n.attribute, 'proactive') = 'proactive'
      and n.state in ('draft', 'returned', 'confidentialityReview', 'disclosureReview', 'signOff')
    order by n.notice_id`,
  followed: followedNotices,
  savePublishBy: async (tx, regionId, changed) => {
    if (changed.length === 0) return;
    await tx`
      update notices n set publish_by = g.publish_by::date
      from unnest(${changed.map(({ noticeId }) => noticeId)}::uuid[],
        ${changed.map(({ publishBy }) => publishBy)}::text[]) as g (notice_id, publish_by)
      where n.region_id = ${regionId} and n.notice_id = g.notice_id and n.published_on is null`;
  },
  raise,
};

/** 各县的编号。 */
export const allRegionIds = async (sql: Sql): Promise<string[]> => {
  const rows = await sql<{ regionId: string }[]>`select region_id from regions order by region_id`;
  return rows.map(({ regionId }) => regionId);
};
