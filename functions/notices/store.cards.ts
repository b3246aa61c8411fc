import type { NoticeCard } from '@shared/contract/notices';
import type { Sql } from '../platform/database/database';

/** 列表里一条信息的一行。 */
export interface CardRow extends Omit<NoticeCard, 'organisation'> {
  readonly organisationId: string;
  readonly organisationName: string;
}

/** 列表里一条信息的各列；notices 的别名是 n。 */
export const cardColumns = (sql: Sql) => sql`
  n.region_id, n.notice_id, n.title, n.summary, n.organisation_id, n.section, n.affairs_kind,
  n.process_stage, n.published_on, n.publicity_until, n.attachment_count`;

/** 给子查询 cards 里的各条配上单位名称。 */
export const withNames = (sql: Sql) => sql`
  select c.notice_id, c.title, c.summary, c.organisation_id, o.name as organisation_name, c.section,
    c.affairs_kind, c.process_stage, c.published_on, c.publicity_until, c.attachment_count
  from cards c
  join organisations o on o.region_id = c.region_id and o.organisation_id = c.organisation_id`;

/** 行写成卡片。 */
export const cardOf = (row: CardRow): NoticeCard => ({
  noticeId: row.noticeId,
  title: row.title,
  summary: row.summary,
  organisation: { organisationId: row.organisationId, name: row.organisationName },
  section: row.section,
  affairsKind: row.affairsKind,
  processStage: row.processStage,
  publishedOn: row.publishedOn,
  publicityUntil: row.publicityUntil,
  attachmentCount: row.attachmentCount,
});
