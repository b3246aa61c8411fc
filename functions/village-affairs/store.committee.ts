import type { Sql, Transaction } from '../platform/database/database';
import type { CommitteeStore, MemberRow, RecordRow } from './ports';

const MOST_RECORDS = 200;

const memberColumns = (sql: Sql) => sql`
  m.member_id, m.version, m.organisation_id, m.name, m.post, m.is_committee_member, m.kinship,
  m.declared_on, m.has_accounting_skill, m.term_from, m.term_until, m.left_on, m.account_id,
  c.display_name as account_name`;

const memberSources = (sql: Sql) => sql`
  village_committee_members m
  left join accounts c on c.region_id = m.region_id and c.account_id = m.account_id`;

/** 审核的经过取自公开信息上的事件，其余取自监督委员会自己的记录。 */
const records: CommitteeStore['records'] = (sql, { regionId, organisationId }) => sql<RecordRow[]>`
  select * from (
    select r.record_id, r.kind, r.happened_on, r.content, coalesce(c.display_name, '') as by_name,
      r.recorded_at as at, case when n.notice_id is null then null
        else json_build_object('noticeId', n.notice_id, 'title', n.title) end as notice
    from village_supervision_records r
    left join accounts c on c.region_id = r.region_id and c.account_id = r.recorded_by
    left join notices n on n.region_id = r.region_id and n.notice_id = r.notice_id
    where r.region_id = ${regionId} and r.organisation_id = ${organisationId}
    union all
    select e.notice_id, 'review', (e.at at time zone 'Asia/Shanghai')::date, '', coalesce(c.display_name, ''), e.at,
      json_build_object('noticeId', n.notice_id, 'title', n.title)
    from notice_events e
    join notices n on n.region_id = e.region_id and n.notice_id = e.notice_id
    left join accounts c on c.region_id = e.region_id and c.account_id = e.actor_id
    where e.region_id = ${regionId} and n.organisation_id = ${organisationId}
      and e.kind in ('published', 'returned')
      and exists (select 1 from village_committee_members m where m.region_id = e.region_id
        and m.account_id = e.actor_id and m.organisation_id = n.organisation_id)
  ) all_records order by at desc limit ${MOST_RECORDS}`;

const counts: CommitteeStore['counts'] = (sql, { regionId, organisationId, year }) => sql<
  { kind: RecordRow['kind']; count: number }[]
>`
  select kind, count(*)::int as count from (
    select kind from village_supervision_records
    where region_id = ${regionId} and organisation_id = ${organisationId}
      and to_char(happened_on, 'YYYY') = ${year}
    union all
    select 'review' from notice_events e
    where e.region_id = ${regionId} and e.kind in ('published', 'returned')
      and exists (select 1 from village_committee_members m where m.region_id = e.region_id
        and m.account_id = e.actor_id and m.organisation_id = ${organisationId})
      and to_char(e.at at time zone 'Asia/Shanghai', 'YYYY') = ${year}
  ) this_year group by kind`;

const insertMember: CommitteeStore['insertMember'] = async (tx, member, { who, at }) => {
  const { regionId, organisationId } = who;
  const [known] = await tx`
    select 1 from village_committee_members
    where region_id = ${regionId} and idempotency_key = ${member.idempotencyKey}`;
  if (known) return 'again';
  const [listed] = await tx`
    select 1 from village_committee_members where region_id = ${regionId} and left_on is null
      and account_id is not null and account_id = ${member.accountId}`;
  if (listed) return 'accountListed';
  const rows = await tx`
    insert into village_committee_members ${tx({
      regionId,
      organisationId,
      ...member,
      createdAt: at,
      updatedAt: at,
    })}
    on conflict do nothing returning 1`;
  return rows.length > 0 ? 'added' : 'accountListed';
};

const memberOf = async (
  sql: Sql,
  { regionId, accountId }: { regionId: string; accountId: string },
): Promise<MemberRow | null> => {
  const [row] = await sql<MemberRow[]>`
    select ${memberColumns(sql)} from ${memberSources(sql)}
    where m.region_id = ${regionId} and m.account_id = ${accountId} and m.left_on is null`;
  return row ?? null;
};

const insertRecord = async (
  tx: Transaction,
  record: Parameters<CommitteeStore['insertRecord']>[1],
  { who, at }: Parameters<CommitteeStore['insertRecord']>[2],
): Promise<boolean> => {
  const { regionId, organisationId, accountId } = who;
  const rows = await tx`
    insert into village_supervision_records ${tx({
      regionId,
      organisationId,
      ...record,
      recordedBy: accountId,
      recordedAt: at,
    })}
    on conflict (region_id, idempotency_key) do nothing returning 1`;
  return rows.length > 0;
};

/** 监督委员会名册与履职记录的存取。 */
export const committeeStore: CommitteeStore = {
  members: (sql, { regionId, organisationId }) => sql<MemberRow[]>`
    select ${memberColumns(sql)} from ${memberSources(sql)}
    where m.region_id = ${regionId} and m.organisation_id = ${organisationId} and m.left_on is null
    order by m.created_at, m.member_id`,
  memberOf,
  accounts: (sql, { regionId, organisationId }) => sql<
    { accountId: string; displayName: string }[]
  >`
    select a.account_id, a.display_name from accounts a
    where a.region_id = ${regionId} and a.organisation_id = ${organisationId}
      and 'supervisionMember' = any (a.roles) and a.disabled_at is null
      and not exists (select 1 from village_committee_members m where m.region_id = a.region_id
        and m.account_id = a.account_id and m.left_on is null)
    order by a.display_name`,
  records,
  counts,
  isRecused: async (sql, { regionId, noticeId, accountId }) => {
    const rows = await sql`
      select 1 from village_supervision_records
      where region_id = ${regionId} and notice_id = ${noticeId} and recorded_by = ${accountId}
        and kind = 'recusal'`;
    return rows.length > 0;
  },
  insertMember,
  saveMember: async (tx, { regionId, id, version }, change) => {
    const rows = await tx`
      update village_committee_members set ${tx({ ...change, version: version + 1 })}
      where region_id = ${regionId} and member_id = ${id} and version = ${version}
        and left_on is null
      returning 1`;
    return rows.length > 0;
  },
  insertRecord,
};
