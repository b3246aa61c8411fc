import type { GuideFields } from '@shared/contract/disclosure-pages';
import type { Day } from '@shared/law/day';
import type { Sql, Transaction } from '../../platform/database/database';
import type { StoredGuide } from '../ports';

/** 各机关现行的指南。 */
export const currentGuides = async (sql: Sql, regionId: string): Promise<StoredGuide[]> => [
  ...(await sql<StoredGuide[]>`
    select distinct on (organisation_id) organisation_id, version, fields, updated_on
    from disclosure_guides where region_id = ${regionId}
    order by organisation_id, version desc`),
];

/** 一个机关的指南的全部各版，新的在前。 */
export const guideVersions = async (
  sql: Sql,
  regionId: string,
  organisationId: string,
): Promise<StoredGuide[]> => [
  ...(await sql<StoredGuide[]>`
    select organisation_id, version, fields, updated_on from disclosure_guides
    where region_id = ${regionId} and organisation_id = ${organisationId}
    order by version desc`),
];

export interface NewGuide {
  readonly regionId: string;
  readonly organisationId: string;
  readonly version: number;
  readonly fields: GuideFields;
  readonly updatedOn: Day;
  readonly savedBy: string;
  readonly savedAt: Date;
}

/** 加一版；同一版已经有人加过的返回 false。 */
export const insertGuide = async (tx: Transaction, guide: NewGuide): Promise<boolean> => {
  const rows = await tx`
    insert into disclosure_guides (region_id, organisation_id, version, fields, updated_on, saved_by, saved_at)
    values (${guide.regionId}, ${guide.organisationId}, ${guide.version}, ${tx.json(guide.fields)},
      ${guide.updatedOn}, ${guide.savedBy}, ${guide.savedAt})
    on conflict do nothing returning 1`;
  return rows.length > 0;
};
