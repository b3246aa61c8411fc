import type { Fragment, Sql, Transaction } from '../../platform/database/database';
import type { StoredRule } from '../ports';

const ruleRows = (sql: Sql, regionId: string, which: Fragment) => sql<StoredRule[]>`
  select r.rule_id, r.version, r.organisation_id, o.name as organisation_name, r.title, r.kind,
    r.document_number, r.issued_on, r.body_markdown, r.withdrawn_on, r.withdrawal_reason, r.updated_on
  from disclosure_rules r
  join organisations o on o.region_id = r.region_id and o.organisation_id = r.organisation_id
  where r.region_id = ${regionId} and ${which}`;

/** 现行的制度，新近更新的在前；停止执行的不在内。 */
export const currentRules = async (sql: Sql, regionId: string): Promise<StoredRule[]> => [
  ...(await sql<StoredRule[]>`
    select * from (${ruleRows(
      sql,
      regionId,
      sql`not exists (select 1 from disclosure_rules l
        where l.region_id = r.region_id and l.rule_id = r.rule_id and l.version > r.version)`,
    )}) c where withdrawn_on is null order by kind, updated_on desc, rule_id`),
];

/** 一件制度的全部各版，新的在前。 */
export const ruleVersions = async (
  sql: Sql,
  regionId: string,
  ruleId: string,
): Promise<StoredRule[]> =>
  (await ruleRows(sql, regionId, sql`r.rule_id = ${ruleId}`)).sort((a, b) => b.version - a.version);

export type NewRule = Omit<StoredRule, 'organisationName'> & {
  readonly regionId: string;
  readonly savedBy: string;
  readonly savedAt: Date;
};

/** 加一版；同一版已经有人加过的返回 false。 */
export const insertRule = async (tx: Transaction, rule: NewRule): Promise<boolean> => {
  const rows = await tx`
    insert into disclosure_rules (region_id, rule_id, version, organisation_id, title, kind,
      document_number, issued_on, body_markdown, withdrawn_on, withdrawal_reason, updated_on, saved_by, saved_at)
    values (${rule.regionId}, ${rule.ruleId}, ${rule.version}, ${rule.organisationId}, ${rule.title},
      ${rule.kind}, ${rule.documentNumber}, ${rule.issuedOn}, ${rule.bodyMarkdown}, ${rule.withdrawnOn},
      ${rule.withdrawalReason}, ${rule.updatedOn}, ${rule.savedBy}, ${rule.savedAt})
    on conflict do nothing returning 1`;
  return rows.length > 0;
};
