import type { Database, Transaction } from '../platform/database/database';
import { systemScope } from '../platform/database/scope';
import type { CountyRows, KnownCounty, PlannedOrganisation } from './domain/county-rows';
import type { CountyPlan } from './domain/plan-county';
import type { RowCounts } from './domain/report';
import type { LoadingStore, UnnumberedNotice } from './ports';
import { saveRows, type TableSpec } from './store.tables';
import { pageSteps } from './store.pages';
import { villageSteps } from './store.village';

const blankable = (name: string) => ({ name, keepsOld: 'blank' }) as const;
const nullable = (name: string) => ({ name, keepsOld: 'null' }) as const;

const ORGANISATIONS: TableSpec = {
  table: 'organisations',
  label: '单位',
  key: ['organisation_id'],
  columns: [
    nullable('parent_id'),
    'name',
    blankable('aliases'),
    'kind',
    blankable('address'),
    blankable('phone'),
    'is_disclosure_office',
    'position',
  ],
};
const ROUTING: TableSpec = {
  table: 'routing_rows',
  label: '领域分管',
  key: ['domain', 'duty', 'organisation_id'],
  columns: ['position', 'stated_as'],
};
const SECTIONS: TableSpec = {
  table: 'catalogue_sections',
  label: '目录领域',
  key: ['section'],
  columns: ['source_title', 'issued_by', 'document_title', 'document_number']
    .map((name) => blankable(name) as TableSpec['columns'][number])
    .concat('position'),
};
const ENTRIES: TableSpec = {
  table: 'catalogue_entries',
  label: '目录条目',
  key: ['entry_id'],
  columns: [
    ...['section', 'serial', 'category', 'item', 'content_elements', 'legal_basis', 'time_limit'],
    ...['responsible_body', 'channels', 'audience', 'disclosure_modes', 'levels', 'position'],
  ],
};
const ACCOUNTS: TableSpec = {
  table: 'accounts',
  label: '账号',
  key: ['account_id'],
  columns: ['display_name', 'roles', 'organisation_id', 'is_demonstration', 'position'],
  onInsertOnly: ['kind', 'login_name', 'created_at'],
  loadedRows: "kind = 'staff' and wechat_openid is null",
};
const OBLIGATIONS: TableSpec = {
  table: 'obligations',
  label: '应公开事项',
  key: ['organisation_id', 'obligation_id'],
  columns: [nullable('entry_id'), 'title', 'affairs_kind', 'rhythm', 'starts_on', 'position'],
};
const NOTICES: TableSpec = {
  table: 'notices',
  label: '公开信息',
  key: ['notice_id'],
  columns: [
    ...[nullable('entry_id'), nullable('obligation_id'), nullable('finance')],
    ...[nullable('publicity_until'), nullable('interprets_id')],
    ...['organisation_id', 'section', 'affairs_kind', 'process_stage', 'title', 'summary'],
    ...['body_markdown', 'produced_on', 'publicity_days', 'published_at', 'published_on'],
  ],
  onInsertOnly: ['content_elements', 'state', 'version', 'created_at', 'updated_at'],
  onUpdate: 'version = t.version + 1, updated_at = excluded.updated_at',
  loadedRows: 'drafted_by is null',
};
const ATTACHMENTS: TableSpec = {
  table: 'attachments',
  label: '附件',
  key: ['attachment_id'],
  columns: [
    'notice_id',
    'file_name',
    'media_type',
    blankable('byte_size'),
    blankable('sha256'),
    nullable('storage_key'),
    'position',
  ],
  onInsertOnly: ['created_at'],
  loadedRows: 'uploaded_by is null and notice_id is not null',
};

const saveAll = async (
  tx: Transaction,
  plan: CountyPlan,
  now: Date,
): Promise<Record<string, RowCounts>> => {
  const at = now.toISOString();
  const notices = plan.notices.map((notice) => ({
    ...notice,
    contentElements: [],
    version: 1,
    updatedAt: at,
  }));
  const steps: readonly (readonly [TableSpec, readonly object[]])[] = [
    [ORGANISATIONS, plan.organisations],
    [ROUTING, plan.routing],
    [SECTIONS, plan.sections],
    [ENTRIES, plan.entries],
    [ACCOUNTS, plan.accounts.map((account) => ({ ...account, createdAt: at }))],
    [OBLIGATIONS, plan.obligations],
    [NOTICES, notices],
    [ATTACHMENTS, plan.attachments.map((one) => one.attachment)],
    ...villageSteps(plan.village, at),
    ...pageSteps(plan.pages, at),
  ];
  const counts: Record<string, RowCounts> = {};
  const regionId = plan.rows.county.region;
  for (const [spec, rows] of steps)
    counts[spec.label] = await saveRows(tx, spec, { regionId, rows });
  return counts;
};

/** 县的名单只有库的所有者能写：这一句临时换回登录角色，随即换回应用角色。 */
const saveRegion = async (
  tx: Transaction,
  { county, sourceDocument }: CountyRows,
): Promise<RowCounts> => {
  await tx`set local role none`;
  const written = await tx<{ inserted: boolean }[]>`
    insert into regions as t (region_id, name, is_demonstration, source_document, note, number_prefix)
    values (${county.region}, ${county.name}, ${county.isDemonstration}, ${sourceDocument},
      ${county.note}, ${county.numberPrefix})
    on conflict (region_id) do update set name = excluded.name,
      is_demonstration = excluded.is_demonstration, source_document = excluded.source_document,
      note = excluded.note, number_prefix = excluded.number_prefix
    where (t.name, t.is_demonstration, t.source_document, t.note, t.number_prefix) is distinct from
      (excluded.name, excluded.is_demonstration, excluded.source_document, excluded.note, excluded.number_prefix)
    returning (xmax = 0) as inserted`;
  await tx`set local role minglan_app`;
  const inserted = written.filter((row) => row.inserted).length;
  return { inserted, updated: written.length - inserted, unchanged: 1 - written.length, kept: 0 };
};

const readKnown = async (tx: Transaction, regionId: string): Promise<KnownCounty> => {
  const [organisations, entries, notices, accounts, obligations] = await Promise.all([
    tx<PlannedOrganisation[]>`
      select organisation_id, parent_id, name, aliases, kind, address, phone, is_disclosure_office, position
      from organisations where region_id = ${regionId}
      order by parent_id is not null, position, organisation_id`,
    tx<KnownCounty['entries'][number][]>`
      select entry_id, section, serial from catalogue_entries where region_id = ${regionId}`,
    tx<KnownCounty['notices'][number][]>`
      select notice_id, title from notices where region_id = ${regionId} and state = 'published'`,
    tx<KnownCounty['accounts'][number][]>`
      select account_id, login_name from accounts
      where region_id = ${regionId} and login_name is not null`,
    tx<KnownCounty['obligations'][number][]>`
      select organisation_id, obligation_id from obligations where region_id = ${regionId}`,
  ]);
  return { organisations, entries, notices, accounts, obligations };
};

/** 载入模块的存取。 */
export const loadingStore = (database: Database): LoadingStore => ({
  inCounty: (regionId, work) => database.write(systemScope(regionId), work),
  saveRegion,
  known: readKnown,
  storedOriginals: async (tx, regionId) => {
    const rows = await tx<{ attachmentId: string; sha256: string }[]>`
      select attachment_id, sha256 from attachments
      where region_id = ${regionId} and storage_key is not null`;
    return new Map(rows.map((row) => [row.attachmentId, row.sha256]));
  },
  savePlan: saveAll,
  unnumbered: (tx, regionId) => tx<UnnumberedNotice[]>`
    select region_id, notice_id, organisation_id, published_on, published_at from notices
    where region_id = ${regionId} and index_number = '' and state = 'published'
    order by published_on, title`,
  numberNotice: async (tx, { regionId, noticeId, publishedAt }, indexNumber) => {
    await tx`
      update notices set index_number = ${indexNumber}
      where region_id = ${regionId} and notice_id = ${noticeId}`;
    await tx`
      insert into notice_events (region_id, notice_id, seq, kind, at)
      values (${regionId}, ${noticeId}, 1, 'published', ${publishedAt})
      on conflict do nothing`;
  },
});
