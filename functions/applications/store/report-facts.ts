import type { Day } from '@shared/law/day';
import type { ApplicantKind } from '@shared/vocabulary/applicant';
import type { RemedyKind, RemedyResult } from '@shared/vocabulary/case-tracks';
import type { DecisionOutcome } from '@shared/vocabulary/decision-outcome';
import type { Sql } from '../../platform/database/database';
import type { AskedInformation } from '../domain/conversion-groups';

/** 年度报告要看的一件。 */
export interface ReportedCase {
  readonly receivedOn: Day;
  readonly finishedOn: Day | null;
  readonly outcome: DecisionOutcome | null;
  readonly applicantKind: ApplicantKind;
  readonly isRecordCorrection: boolean;
}

/** 年度报告要看的一件复议、诉讼。 */
export interface ReportedRemedy {
  readonly kind: RemedyKind;
  readonly filedOn: Day;
  readonly result: RemedyResult | null;
  readonly decidedOn: Day | null;
}

interface Where {
  readonly regionId: string;
  /** 承办的机关；全县为 null。 */
  readonly organisationId: string | null;
}

const ofBody = (sql: Sql, { regionId, organisationId }: Where) => sql`
  a.region_id = ${regionId}
  ${organisationId === null ? sql`` : sql`and coalesce(a.lead_department_id, a.addressee_id) = ${organisationId}`}`;

/**
 * 收到了的各件：何时收到、何时办结、结果如何。办结之日：答复的是答复之日，视为放弃、撤回、并件的是那件事发生之日。
 * @param until 这一天以后收到的不看
 */
export const reportedCases = async (
  sql: Sql,
  where: Where,
  until: Day,
): Promise<ReportedCase[]> => [
  ...(await sql<ReportedCase[]>`
    select f.received_on, f.finished_on, f.applicant_kind, f.is_record_correction,
      case when f.finished_on is not null then f.outcome end as outcome
    from (
      select a.received_on, a.applicant_kind, a.matter = 'recordCorrection' as is_record_correction,
        coalesce(a.outcome, '3.6.3') as outcome,
        case when a.state = 'replied' then a.replied_on
          when a.state in ('abandoned', 'withdrawn', 'merged') then (
            select max(e.happened_on) from application_events e
            where e.region_id = a.region_id and e.application_id = a.application_id
              and e.kind in ('deemedAbandoned', 'withdrawn', 'merged')) end as finished_on
      from applications a
      where ${ofBody(sql, where)} and a.received_on is not null and a.received_on <= ${until}
    ) f where f.finished_on is null or f.finished_on >= f.received_on`),
];

/** 各件的复议、诉讼；投诉举报不进年度报告。 */
export const reportedRemedies = async (sql: Sql, where: Where): Promise<ReportedRemedy[]> => [
  ...(await sql<ReportedRemedy[]>`
    select m.kind, m."filedOn" as filed_on, m.result, m."decidedOn" as decided_on
    from applications a
    cross join lateral jsonb_to_recordset(a.tracks -> 'remedies')
      as m (kind text, "filedOn" date, result text, "decidedOn" date)
    where ${ofBody(sql, where)} and jsonb_typeof(a.tracks -> 'remedies') = 'array'
      and m.kind <> 'complaint'`),
];

/** 某年收到的信息处理费，元。 */
export const reportedFees = async (sql: Sql, where: Where, year: number): Promise<number> => {
  const rows = await sql<{ yuan: number }[]>`
    select coalesce(sum((a.tracks -> 'fee' ->> 'yuan')::numeric), 0)::float8 as yuan
    from applications a
    where ${ofBody(sql, where)} and a.tracks -> 'fee' ->> 'paidOn' like ${`${String(year)}-%`}`;
  return rows[0]?.yuan ?? 0;
};

/** 归并时最多看最近的这么多件。 */
const CANDIDATES = 3000;

/** 最近的公开申请，用来归并相同、相近的；lead 是承办的机关，全县为 null。 */
export const recentlyAsked = async (sql: Sql, where: Where): Promise<AskedInformation[]> => [
  ...(await sql<AskedInformation[]>`
    select a.application_id, a.description, a.applicant_key,
      coalesce(a.lead_department_id, a.addressee_id) as department_id,
      (a.submitted_at at time zone 'Asia/Shanghai')::date as asked_on,
      a.state = 'replied' and a.outcome in ('3.1', '3.2') as is_disclosed,
      a.tracks ->> 'convertedOn' is not null as is_converted
    from applications a
    where ${ofBody(sql, where)} and a.matter = 'disclosure' and a.state not in ('merged', 'withdrawn')
    order by a.submitted_at desc, a.application_id limit ${CANDIDATES}`),
];
