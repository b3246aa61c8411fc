import type { PagesPlan } from './domain/plan-pages';
import type { TableSpec } from './store.tables';

const GUIDES: TableSpec = {
  table: 'disclosure_guides',
  label: '公开指南',
  key: ['organisation_id', 'version'],
  columns: [],
  onInsertOnly: ['fields', 'updated_on', 'saved_at'],
  loadedRows: 'saved_by is null',
};
const RULES: TableSpec = {
  table: 'disclosure_rules',
  label: '公开制度',
  key: ['rule_id', 'version'],
  columns: [],
  onInsertOnly: [
    ...['organisation_id', 'title', 'kind', 'document_number', 'issued_on', 'body_markdown'],
    ...['withdrawal_reason', 'updated_on', 'saved_at'],
  ],
  loadedRows: 'saved_by is null',
};
const REPORTS: TableSpec = {
  table: 'annual_reports',
  label: '年度报告',
  key: ['organisation_id', 'year', 'edition'],
  columns: [],
  onInsertOnly: [
    ...['state', 'version', 'content', 'correction_reason', 'published_on', 'published_at'],
    'updated_at',
  ],
  loadedRows: 'updated_by is null',
};

/** 公开专栏的各表怎样写入：只增不改，改过的、修订过的不动。 */
export const pageSteps = (
  { guides, rules, reports }: PagesPlan,
  at: string,
): readonly (readonly [TableSpec, readonly object[]])[] => [
  [GUIDES, guides.map((guide) => ({ ...guide, savedAt: at }))],
  [RULES, rules.map((rule) => ({ ...rule, savedAt: at }))],
  [REPORTS, reports.map((report) => ({ ...report, publishedAt: at, updatedAt: at }))],
];
