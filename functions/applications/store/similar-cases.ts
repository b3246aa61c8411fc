import type { Sql } from '../../platform/database/database';
import type { Application } from '../domain/application';
import type { ApplicantLookup, ComparedRow, ModelText } from '../ports';
import { applicationColumns, applicationOf, type ApplicationRow } from './application-rows';

/** 同一申请人最多比对多少件；全县最多取多少件候选。 */
const EARLIER = 500;
const CANDIDATES = 400;

const columns = (sql: Sql) => sql`
  a.application_id, a.registration_number, a.description, a.applicant_key,
  (a.submitted_at at time zone 'Asia/Shanghai')::date as submitted_on, a.replied_on,
  a.state = 'replied' as was_answered, case when a.state = 'replied' then r.kind end as reply_kind`;

/** 同一申请人在这一件以前提出的，新的在前。 */
export const listEarlier = async (
  sql: Sql,
  { regionId, applicationId, applicantKey, submittedAt, mergedIntoId }: Application,
): Promise<ComparedRow[]> => {
  if (applicantKey === '') return [];
  const rows = await sql<ComparedRow[]>`
    select ${columns(sql)} from applications a
    left join replies r on r.region_id = a.region_id and r.application_id = a.application_id
    where a.region_id = ${regionId} and a.applicant_key = ${applicantKey}
      and a.application_id <> ${applicationId} and a.submitted_at <= ${submittedAt}
      and a.application_id is distinct from ${mergedIntoId}
      and a.state not in ('merged', 'withdrawn') and a.matter = 'disclosure'
    order by a.submitted_at desc, a.application_id limit ${EARLIER}`;
  return [...rows];
};

/** 全县可能相像的候选；像不像由规则再算。 */
export const listCandidates = async (
  sql: Sql,
  { regionId, applicationId, description }: Application,
): Promise<ComparedRow[]> => {
  const rows = await sql<ComparedRow[]>`
    with candidates as materialized (
      select c.id from similar_candidates(${description}, ${CANDIDATES}) as c (id))
    select ${columns(sql)} from candidates c
    join applications a on a.region_id = ${regionId} and a.application_id = c.id
    left join replies r on r.region_id = a.region_id and r.application_id = a.application_id
    where a.application_id <> ${applicationId} and a.matter = 'disclosure'
      and a.state not in ('merged', 'withdrawn')`;
  return [...rows];
};

/** 几件的答复正文与理由。 */
export const listModelTexts = async (
  sql: Sql,
  regionId: string,
  ids: readonly string[],
): Promise<ModelText[]> => {
  const rows = await sql<ModelText[]>`
    select application_id, content, reason, organisation_id from replies
    where region_id = ${regionId} and application_id = any (${[...ids]}::uuid[])`;
  return [...rows];
};

/** 同一申请人提出的，新的在前；给出单位时只要它主办或者协办的。 */
export const listByApplicant = async (
  sql: Sql,
  regionId: string,
  { applicantKey, organisationId, limit }: ApplicantLookup,
): Promise<Application[]> => {
  const rows = await sql<ApplicationRow[]>`
    select ${applicationColumns(sql)} from applications a
    where a.region_id = ${regionId} and a.applicant_key = ${applicantKey} and a.applicant_key <> ''
      and (${organisationId}::text is null or a.lead_department_id = ${organisationId}
        or ${organisationId} = any (a.supporting_department_ids))
    order by a.submitted_at desc, a.application_id limit ${limit}`;
  return rows.map((row) => applicationOf(row, null));
};
