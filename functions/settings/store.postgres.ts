import { settingsOf, type ConventionKey, type CountySettings } from '@shared/law/conventions';
import type { AppendAudit } from '../platform/audit';
import type { Database, Sql, Transaction } from '../platform/database/database';
import { codeFromPrefix } from './domain/number-code';
import type {
  RecordedChange,
  SettingAct,
  SettingChange,
  SettingsStaff,
  SettingsStore,
} from './ports';

/** 页面上看到的最近改动的条数。 */
const SHOWN_CHANGES = 200;

const storedSettings = async (sql: Sql, regionId: string): Promise<CountySettings> => {
  const rows = await sql<{ key: ConventionKey; value: unknown }[]>`
    select key, value from county_settings where region_id = ${regionId}`;
  return settingsOf(Object.fromEntries(rows.map(({ key, value }) => [key, value])));
};

/**
 * 一个县现行的全部约定，供各模块在自己的事务里取用；一次往返。
 * 机关代字空着时，由登记编号的前缀得出。
 * @param sql 已限定在这个县的查询或事务
 */
export const loadSettings = async (sql: Sql, regionId: string): Promise<CountySettings> => {
  const [row] = await sql<{ numberPrefix: string; stored: Record<string, unknown> }[]>`
    select r.number_prefix, coalesce((
      select jsonb_object_agg(s.key, s.value) from county_settings s where s.region_id = r.region_id
    ), '{}') as stored
    from regions r where r.region_id = ${regionId}`;
  const settings = settingsOf(row?.stored);
  return settings.documentCode === ''
    ? { ...settings, documentCode: codeFromPrefix(row?.numberPrefix ?? '') }
    : settings;
};

const recordedChanges = (sql: Sql, regionId: string): Promise<RecordedChange[]> => sql<
  RecordedChange[]
>`
  select e.subject_id as key, e.at, coalesce(a.display_name, '') as by_name,
    e.data -> 'before' as before, e.data -> 'after' as after
  from audit_entries e
  left join accounts a on a.region_id = e.region_id and a.account_id = e.actor_id
  where e.region_id = ${regionId} and e.subject_kind = 'setting'
  order by e.entry_no desc limit ${SHOWN_CHANGES}`;

interface Changing {
  readonly tx: Transaction;
  readonly staff: SettingsStaff;
  readonly appendAudit: AppendAudit;
}

const save = async (
  { tx, staff, appendAudit }: Changing,
  { key, before, after }: SettingChange,
  { at, correlationId }: SettingAct,
): Promise<void> => {
  const { regionId, accountId } = staff;
  await tx`
    insert into county_settings (region_id, key, value, updated_by, updated_at)
    values (${regionId}, ${key}, ${tx.json(after)}, ${accountId}, ${at})
    on conflict (region_id, key) do update
    set value = excluded.value, updated_by = excluded.updated_by, updated_at = excluded.updated_at`;
  await appendAudit(tx, {
    regionId,
    actorId: accountId,
    act: 'saveSetting',
    subjectKind: 'setting',
    subjectId: key,
    correlationId,
    at,
    data: { before, after },
  });
};

/** 约定的存取；appendAudit 与改动在同一个事务里。 */
export const settingsStore = (database: Database, appendAudit: AppendAudit): SettingsStore => ({
  picture: ({ regionId, accountId }) =>
    database.read({ regionId, kind: 'staff', accountId }, async (sql) => {
      const [settings, changes] = await Promise.all([
        storedSettings(sql, regionId),
        recordedChanges(sql, regionId),
      ]);
      return { settings, changes };
    }),
  change: (staff, work) =>
    database.write({ ...staff, kind: 'staff' }, async (tx) => {
      // 几项约定互有牵连（三次提醒的次序），所以同一个县的改动排队进行。
      await tx`select pg_advisory_xact_lock(hashtextextended(${`settings/${staff.regionId}`}, 0))`;
      return work({
        current: () => storedSettings(tx, staff.regionId),
        save: (change, act) => save({ tx, staff, appendAudit }, change, act),
      });
    }),
});
