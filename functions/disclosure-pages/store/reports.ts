import type { ReportContent } from '@shared/contract/annual-reports';
import type { Day } from '@shared/law/day';
import type { OrganisationKind } from '@shared/vocabulary/organisation';
import type { Sql, Transaction } from '../../platform/database/database';
import type { ReportFigures, ReportKey, StoredReport } from '../ports';

const columns = (sql: Sql) => sql`
  r.organisation_id, r.year, r.edition, r.state, r.version, r.content, r.correction_reason,
  r.published_on, r.updated_at`;

/** 一个机关一年的各次报告，新的在前；访客只看得到发布了的。 */
export const reportEditions = async (
  sql: Sql,
  { regionId, organisationId, year }: ReportKey,
): Promise<StoredReport[]> => [
  ...(await sql<StoredReport[]>`
    select ${columns(sql)} from annual_reports r
    where r.region_id = ${regionId} and r.organisation_id = ${organisationId} and r.year = ${year}
    order by r.edition desc`),
];

export interface PublishedCard {
  readonly organisationId: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly year: number;
  readonly edition: number;
  readonly publishedOn: Day;
}

/** 发布了的年报，每个机关每年只列最近一次的；新的年份在前。 */
export const publishedReports = async (sql: Sql, regionId: string): Promise<PublishedCard[]> => [
  ...(await sql<PublishedCard[]>`
    select distinct on (r.year, o.position, r.organisation_id) r.organisation_id, o.name, o.kind,
      r.year, r.edition, r.published_on
    from annual_reports r
    join organisations o on o.region_id = r.region_id and o.organisation_id = r.organisation_id
    where r.region_id = ${regionId} and r.state = 'published'
    order by r.year desc, o.position, r.organisation_id, r.edition desc`),
];

/** 各机关某年最近的一次，不论编写中还是发布了的。 */
export const latestEditions = async (
  sql: Sql,
  regionId: string,
  year: number,
): Promise<StoredReport[]> => [
  ...(await sql<StoredReport[]>`
    select distinct on (r.organisation_id) ${columns(sql)} from annual_reports r
    where r.region_id = ${regionId} and r.year = ${year}
    order by r.organisation_id, r.edition desc`),
];

export interface DraftToSave extends ReportKey {
  readonly edition: number;
  /** 看到的版次；新建的为0。 */
  readonly version: number;
  readonly content: ReportContent;
  readonly correctionReason: string;
  readonly updatedBy: string;
  readonly updatedAt: Date;
}

/** 新建或者改写编写中的一次；版次不对（别人改过、已经发布）的返回 false。 */
export const saveDraft = async (tx: Transaction, draft: DraftToSave): Promise<boolean> => {
  const { regionId, organisationId, year, edition, version, updatedBy, updatedAt } = draft;
  const content = tx.json(draft.content);
  const rows =
    version === 0
      ? await tx`
          insert into annual_reports (region_id, organisation_id, year, edition, state, content,
            correction_reason, updated_by, updated_at)
          values (${regionId}, ${organisationId}, ${year}, ${edition}, 'draft', ${content},
            ${draft.correctionReason}, ${updatedBy}, ${updatedAt})
          on conflict do nothing returning 1`
      : await tx`
          update annual_reports set content = ${content}, version = version + 1,
            updated_by = ${updatedBy}, updated_at = ${updatedAt}
          where region_id = ${regionId} and organisation_id = ${organisationId} and year = ${year}
            and edition = ${edition} and state = 'draft' and version = ${version} returning 1`;
  return rows.length > 0;
};

export interface Publication extends ReportKey {
  readonly edition: number;
  readonly version: number;
  readonly computed: ReportFigures;
  readonly publishedOn: Day;
  readonly publishedBy: string;
  readonly publishedAt: Date;
}

/** 发布编写中的一次，连同当时的统计一起冻结；版次不对的返回 false。 */
export const markPublished = async (tx: Transaction, at: Publication): Promise<boolean> => {
  const rows = await tx`
    update annual_reports set state = 'published', version = version + 1,
      computed = ${tx.json({ ...at.computed })}, published_on = ${at.publishedOn},
      published_at = ${at.publishedAt}, published_by = ${at.publishedBy},
      updated_by = ${at.publishedBy}, updated_at = ${at.publishedAt}
    where region_id = ${at.regionId} and organisation_id = ${at.organisationId} and year = ${at.year}
      and edition = ${at.edition} and state = 'draft' and version = ${at.version} returning 1`;
  return rows.length > 0;
};
