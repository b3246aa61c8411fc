import type { Sql, Transaction } from '../../platform/database/database';
import type { FiledNotice } from '../ports';

/** 全县不主动公开的，最早复核过的在前。 */
export const filedNotices = async (
  sql: Sql,
  regionId: string,
  limit: number,
): Promise<FiledNotice[]> => [
  ...(await sql<FiledNotice[]>`
    select n.notice_id, n.title, n.organisation_id, o.name as organisation_name, n.attribute,
      n.attribute_ground, n.attribute_reviewed_on
    from notices n
    join organisations o on o.region_id = n.region_id and o.organisation_id = n.organisation_id
    where n.region_id = ${regionId} and n.state = 'filed' and n.attribute_reviewed_on is not null
    order by n.attribute_reviewed_on, n.notice_id limit ${limit}`),
];

/** 已经决定不转为主动公开的各件。 */
export const refusedConversions = async (
  sql: Sql,
  regionId: string,
): Promise<ReadonlySet<string>> => {
  const rows = await sql<{ applicationId: string }[]>`
    select application_id from conversion_refusals where region_id = ${regionId}`;
  return new Set(rows.map(({ applicationId }) => applicationId));
};

export interface ConversionRefusal {
  readonly regionId: string;
  readonly applicationId: string;
  readonly reason: string;
  readonly decidedBy: string;
  readonly decidedAt: Date;
}

/** 记下不转为主动公开；已经记过的返回 false。 */
export const insertRefusal = async (tx: Transaction, at: ConversionRefusal): Promise<boolean> => {
  const rows = await tx`
    insert into conversion_refusals (region_id, application_id, reason, decided_by, decided_at)
    values (${at.regionId}, ${at.applicationId}, ${at.reason}, ${at.decidedBy}, ${at.decidedAt})
    on conflict do nothing returning 1`;
  return rows.length > 0;
};
