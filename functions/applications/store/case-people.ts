import type { Day } from '@shared/law/day';
import type { Sql, Transaction } from '../../platform/database/database';
import type { CaseComment } from '../ports';
import type { CaseRef } from './write-case';

/** 今天由此人代为办理的、不在岗的同事。 */
export const loadActsFor = async (
  sql: Sql,
  { regionId, accountId }: { readonly regionId: string; readonly accountId: string },
  today: Day,
): Promise<string[]> => {
  const rows = await sql<{ accountId: string }[]>`
    select account_id from delegations
    where region_id = ${regionId} and deputy_id = ${accountId}
      and ${today}::date between from_on and until_on
    order by account_id`;
  return rows.map((row) => row.accountId);
};

/** 一件申请的内部意见，早的在前。 */
export const commentsOf = async (
  sql: Sql,
  regionId: string,
  applicationId: string,
): Promise<CaseComment[]> => {
  const rows = await sql<CaseComment[]>`
    select comment_id, at, author_name, body from case_comments
    where region_id = ${regionId} and application_id = ${applicationId} order by at, comment_id`;
  return [...rows];
};

/** 写一条内部意见。 */
export const insertComment = async (
  tx: Transaction,
  { regionId, applicationId }: CaseRef,
  comment: CaseComment & { readonly authorId: string },
): Promise<void> => {
  await tx`insert into case_comments ${tx({ regionId, applicationId, ...comment })}`;
};

/** 同一申请人在某个自然月里（北京时间）提出的件数。依据：《信息处理费管理办法》按件计收，按申请人、按自然月。 */
export const countByApplicantInMonth = async (
  sql: Sql,
  { regionId, key }: { readonly regionId: string; readonly key: string },
  month: Day,
): Promise<number> => {
  if (key === '') return 0;
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from applications
    where region_id = ${regionId} and applicant_key = ${key}
      and to_char(submitted_at at time zone 'Asia/Shanghai', 'YYYY-MM') = ${month}`;
  return row?.count ?? 0;
};
