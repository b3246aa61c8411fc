import type { NoticeCard } from '@shared/contract/notices';
import type { Sql } from '../platform/database/database';

/** 列表里一条信息的一行。 */
export interface CardRow extends Omit<NoticeCard, 'organisation'> {
  readonly organisationId: string;
  readonly organisationName: string;
}

/** 列表里一条信息的各列；notices 的别名是 n。单位名称逐条按主键取，比连接更省。 */
export const cardColumns = (sql: Sql) => sql`
  n.notice_id, n.title, n.summary, n.organisation_id, n.section, n.affairs_kind, n.process_stage,
  n.published_on, n.publicity_until, n.attachment_count,
  (select o.name from organisations o
    where o.region_id = n.region_id and o.organisation_id = n.organisation_id) as organisation_name`;

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
