import type { VillagePlan } from './domain/plan-village';
import type { TableSpec } from './store.tables';

const MEMBERS: TableSpec = {
  table: 'village_committee_members',
  label: '监督委员会成员',
  key: ['member_id'],
  columns: [
    ...['organisation_id', 'name', 'post', 'is_committee_member', 'kinship', 'account_id'],
    ...['has_accounting_skill', 'term_from', 'term_until'],
    { name: 'declared_on', keepsOld: 'null' },
  ],
  onInsertOnly: ['version', 'created_at', 'updated_at'],
};
const DECISIONS: TableSpec = {
  table: 'village_decisions',
  label: '四议两公开',
  key: ['decision_id'],
  columns: ['organisation_id', 'matter', 'title'],
  onInsertOnly: ['is_public', 'version', 'created_at', 'updated_at'],
  loadedRows: 'created_by is null',
};
const STAGES: TableSpec = {
  table: 'village_decision_stages',
  label: '四议两公开的各步',
  key: ['decision_id', 'stage'],
  columns: [
    ...['position', 'held_on', 'place', 'summary', 'meeting_kind', 'entitled', 'present'],
    ...['agreed', 'opposed', 'abstained'],
    { name: 'notice_id', keepsOld: 'null' },
  ],
  onInsertOnly: ['minutes_ids', 'photo_ids', 'are_files_public', 'is_public', 'recorded_at'],
  loadedRows: 'recorded_by is null',
};
const ENTRIES: TableSpec = {
  table: 'village_register_entries',
  label: '合同、资产、资源',
  key: ['entry_id'],
  columns: [
    ...['organisation_id', 'kind', 'name', 'counterpart', 'counterpart_kind', 'amount_fen'],
    ...['location', 'method', 'state', 'starts_on', 'ends_on', 'note', 'is_public', 'position'],
  ],
  onInsertOnly: ['version', 'created_at', 'updated_at'],
  loadedRows: 'recorded_by is null',
};

/** 村（居）务的几张表，和各要写入的行。 */
export const villageSteps = (
  plan: VillagePlan,
  at: string,
): readonly (readonly [TableSpec, readonly object[]])[] => {
  const born = { version: 1, createdAt: at, updatedAt: at };
  const stamped = (rows: readonly object[]) => rows.map((row) => ({ ...row, ...born }));
  const noFiles = { minutesIds: [], photoIds: [], areFilesPublic: false, recordedAt: at };
  return [
    [MEMBERS, stamped(plan.members)],
    [DECISIONS, stamped(plan.decisions)],
    [STAGES, plan.stages.map((row) => ({ ...row, ...noFiles }))],
    [ENTRIES, stamped(plan.entries)],
  ];
};
