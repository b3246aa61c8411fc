import type { Transaction } from '../../platform/database/database';
import { newId } from '../../platform/ids';
import type { CatalogueVersion, VersionStaff } from '../domain/versions/version';
import type { Occasion, VersionChange, VersionNeighbours, VersionSession } from '../ports.versions';
import { putCurrentEntries } from './current-entries';
import { replaceMatters, setMatterException } from './matters';
import { versionReading } from './version-reading';
import { currentEntryRows, putEntryRows, versionRows } from './version-rows';

interface Writing {
  readonly tx: Transaction;
  readonly staff: VersionStaff;
  readonly neighbours: VersionNeighbours;
}

const nextNumber = async (tx: Transaction, regionId: string): Promise<number> => {
  const [row] = await tx<{ value: number }[]>`
    insert into counters (region_id, name, value) values (${regionId}, 'catalogue-versions', 1)
    on conflict (region_id, name) do update set value = counters.value + 1 returning value`;
  return row?.value ?? 1;
};

const insertVersion =
  ({ tx, staff }: Writing): VersionSession['insertVersion'] =>
  async (version, { at }) => {
    const versionId = newId();
    await tx`
      insert into catalogue_versions (region_id, version_id, number, kind, organisation_id, title,
        state, sections, made_from, source_region_id, base_version_id, reason, created_by,
        created_at, updated_at)
      values (${staff.regionId}, ${versionId}, ${await nextNumber(tx, staff.regionId)},
        ${version.kind}, ${version.organisationId}, ${version.title}, 'draft',
        ${tx.array([...version.sections])}, ${version.madeFrom}, ${version.sourceRegionId ?? null},
        ${version.baseVersionId}, ${version.reason}, ${staff.accountId}, ${at}, ${at})`;
    return versionId;
  };

const COLUMNS = {
  state: 'state',
  title: 'title',
  sections: 'sections',
  omitted: 'omitted',
  returnReason: 'return_reason',
  baseVersionId: 'base_version_id',
  mergedInto: 'merged_into',
  submittedAt: 'submitted_at',
  mergedAt: 'merged_at',
  approvedBy: 'approved_by',
  approvedAt: 'approved_at',
  publishedAt: 'published_at',
  publishedOn: 'published_on',
} as const satisfies Record<keyof VersionChange, string>;

const columnsOf = (tx: Transaction, change: VersionChange): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(change).map(([name, value]) => [
      COLUMNS[name as keyof VersionChange],
      name === 'omitted'
        ? tx.json(value as never)
        : name === 'sections'
          ? tx.array([...(value as readonly string[])])
          : (value as unknown),
    ]),
  );

const save =
  ({ tx, staff }: Writing): VersionSession['save'] =>
  async (version, change, at) => {
    const columns = { ...columnsOf(tx, change), version: version.version + 1, updated_at: at };
    const saved = await tx`
      update catalogue_versions set ${tx(columns as never)}
      where region_id = ${staff.regionId} and version_id = ${version.versionId}
        and version = ${version.version} and state = ${version.state}`;
    return saved.count === 1;
  };

const record =
  ({ tx, staff, neighbours }: Writing): VersionSession['record'] =>
  async (versionId, { kind, data = {} }, { at, correlationId }) => {
    const { regionId, accountId } = staff;
    await tx`
      insert into catalogue_version_events (region_id, version_id, seq, kind, at, actor_id, data)
      select ${regionId}, ${versionId}, coalesce(max(seq), 0) + 1, ${kind}, ${at}, ${accountId},
        ${tx.json(data)}
      from catalogue_version_events where region_id = ${regionId} and version_id = ${versionId}`;
    await neighbours.appendAudit(tx, {
      regionId,
      actorId: accountId,
      act: `catalogue.${kind}`,
      subjectKind: 'catalogueVersion',
      subjectId: versionId,
      correlationId,
      at,
      data,
    });
  };

const audit =
  ({ tx, staff, neighbours }: Writing): VersionSession['audit'] =>
  ({ kind, subjectId, data }, { at, correlationId }) =>
    neighbours.appendAudit(tx, {
      regionId: staff.regionId,
      actorId: staff.accountId,
      act: `catalogue.${kind}`,
      subjectKind: 'catalogue',
      subjectId,
      correlationId,
      at,
      data,
    });

const recordLoaded =
  (writing: Writing): VersionSession['recordLoaded'] =>
  async (organisationId, occasion: Occasion) => {
    const { tx, staff } = writing;
    const entries = await currentEntryRows(tx, staff.regionId, organisationId);
    const versionId = await insertVersion(writing)(
      {
        kind: organisationId === null ? 'county' : 'township',
        organisationId,
        title: '载入的目录',
        sections: [...new Set(entries.map(({ section }) => section))],
        madeFrom: 'loaded',
        baseVersionId: null,
        reason: '',
      },
      occasion,
    );
    await putEntryRows(tx, { regionId: staff.regionId, versionId }, entries);
    await tx`
      update catalogue_versions set state = 'published', published_at = ${occasion.at},
        published_on = (${occasion.at}::timestamptz at time zone 'Asia/Shanghai')::date
      where region_id = ${staff.regionId} and version_id = ${versionId}`;
    await tx`
      update catalogue_entries set version_id = ${versionId}
      where region_id = ${staff.regionId} and holder_id is not distinct from ${organisationId}
        and retired_on is null and version_id is null`;
    await record(writing)(
      versionId,
      { kind: 'loaded', data: { entries: entries.length } },
      occasion,
    );
    return versionId;
  };

/** 一个县的读写事务里能做的事。 */
export const versionSession = (writing: Writing): VersionSession => {
  const { tx, staff, neighbours } = writing;
  const { regionId } = staff;
  return {
    ...versionReading(tx, regionId),
    versionForUpdate: async (versionId): Promise<CatalogueVersion | null> => {
      // 汇总、公布牵涉几个版本，所以同县的办理排队进行。
      await tx`select pg_advisory_xact_lock(hashtextextended(${`catalogue/${regionId}`}, 0))`;
      const where = tx`v.region_id = ${regionId} and v.version_id = ${versionId}`;
      return (await versionRows(tx, where))[0] ?? null;
    },
    insertVersion: insertVersion(writing),
    putEntries: (versionId, entries) => putEntryRows(tx, { regionId, versionId }, entries),
    removeEntries: async (versionId, entryKeys) => {
      await tx`
        delete from catalogue_version_entries where region_id = ${regionId}
          and version_id = ${versionId} and entry_key = any (${tx.array([...entryKeys])})`;
    },
    save: save(writing),
    record: record(writing),
    audit: audit(writing),
    recordLoaded: recordLoaded(writing),
    putCurrent: (version, entries, on) =>
      putCurrentEntries({ tx, regionId, neighbours }, { version, entries, on }),
    replaceMatters: (listKind, matters) => replaceMatters({ tx, regionId }, listKind, matters),
    setMatterException: (matterId, exception) =>
      setMatterException({ tx, regionId }, matterId, exception),
    nameSection: async (section, name) => {
      await tx`
        insert into catalogue_sections (region_id, section, local_name) values (${regionId}, ${section}, ${name})
        on conflict (region_id, section) do update set local_name = excluded.local_name`;
    },
  };
};
