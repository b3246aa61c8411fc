import type { Canonical } from '@shared/canonical-json';
import type { Sql } from '../platform/database/database';
import type { RegisterSource } from './domain/chain';

/** 一张进链的表：哪些列进内容、怎样由编号找到行。列与迁移 0094 里 chain_register_source 的相同。 */
interface SourceTable {
  /** 写成 JSON 的式子；时刻写到微秒。 */
  readonly row: string;
  /** 编号的式子。 */
  readonly key: string;
  /** 与编号的各段相接的条件，段在 k 里。 */
  readonly on: string;
}

const AT = `'at', to_char(t.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
const COMMON = `'region_id', t.region_id, 'actor_id', t.actor_id, 'data', t.data, ${AT}`;
const columns = (names: readonly string[]): string =>
  names.map((name) => `'${name}', t.${name}`).join(', ');

const numbered = (key: string, names: readonly string[]): SourceTable => ({
  row: `jsonb_build_object(${COMMON}, ${columns([key, ...names])})`,
  key: `t.${key}::text`,
  on: `t.${key} = k.key::bigint`,
});
const sequenced = (key: string, more = ''): SourceTable => ({
  row: `jsonb_build_object(${COMMON}, ${columns([key, 'seq', 'kind'])}${more})`,
  key: `t.${key} || '/' || t.seq`,
  on: `t.${key} = split_part(k.key, '/', 1)::uuid and t.seq = split_part(k.key, '/', 2)::int`,
});

const tables: Readonly<Record<RegisterSource, SourceTable>> = {
  application_events: sequenced(
    'application_id',
    `, ${columns(['actor_name', 'actor_organisation_id'])},
     'happened_on', to_char(t.happened_on, 'YYYY-MM-DD')`,
  ),
  audit_entries: numbered('entry_no', ['act', 'subject_kind', 'subject_id', 'correlation_id']),
  catalogue_version_events: sequenced('version_id'),
  notice_events: sequenced('notice_id'),
  village_events: numbered('event_no', ['kind', 'subject_kind', 'subject_id']),
};

/** 按编号读出一张表的若干行，写成 JSON；没有的不在结果里。 */
export const sourceRows = async (
  sql: Sql,
  regionId: string,
  { source, keys }: { readonly source: RegisterSource; readonly keys: readonly string[] },
): Promise<ReadonlyMap<string, Canonical>> => {
  const { row, key, on } = tables[source];
  const rows = await sql<{ key: string; row: Canonical }[]>`
    select ${sql.unsafe(key)} as key, ${sql.unsafe(row)} as row
    from unnest(${keys as string[]}::text[]) k (key)
    join ${sql(source)} t on t.region_id = ${regionId} and ${sql.unsafe(on)}`;
  return new Map(rows.map((found) => [found.key, found.row]));
};

/** 一张表里没有登记进链的行：编号与时刻，至多 limit 行。 */
export const unchainedRows = async (
  sql: Sql,
  regionId: string,
  { source, limit }: { readonly source: RegisterSource; readonly limit: number },
): Promise<readonly { readonly key: string; readonly at: string }[]> => {
  const { key } = tables[source];
  return sql<{ key: string; at: string }[]>`
    with lost as materialized (
      select ${sql.unsafe(key)} as key from ${sql(source)} t where t.region_id = ${regionId}
      except
      select source_key from register_entries
      where region_id = ${regionId} and source = ${source})
    select l.key, t.at from lost l
    join ${sql(source)} t on t.region_id = ${regionId} and ${sql.unsafe(key)} = l.key
    order by t.at limit ${limit}`;
};
