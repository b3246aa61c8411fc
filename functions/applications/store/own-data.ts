import type { Sql, Transaction } from '../../platform/database/database';
import { filingEnded } from '../domain/filing-event';
import { appendEvent } from './write-case';

interface Owner {
  readonly regionId: string;
  readonly accountId: string;
}

/** 此人名下还没有办结的申请（替别人办、本人还没有关联的也算），到期早的在前。 */
export const openCasesOf = async (
  sql: Sql,
  { regionId, accountId }: Owner,
): Promise<{ applicationId: string; registrationNumber: string; dueOn: string | null }[]> => {
  const rows = await sql<
    { applicationId: string; registrationNumber: string; dueOn: string | null }[]
  >`
    select application_id, registration_number, due_on from applications
    where region_id = ${regionId} and account_id = ${accountId}
      and state not in ('replied', 'abandoned', 'withdrawn', 'merged')
    order by due_on nulls last, submitted_at limit 20`;
  return [...rows];
};

/** 申请、随申请提交的材料、还没有提交的材料各有几份。 */
export const countOwn = async (
  sql: Sql,
  { regionId, accountId }: Owner,
): Promise<{ applications: number; personalFiles: number; looseFiles: number }> => {
  const [row] = await sql<{ applications: number; personalFiles: number; looseFiles: number }[]>`
    select
      (select count(*)::int from applications a
        where a.region_id = ${regionId} and a.account_id = ${accountId}) as applications,
      count(*) filter (where f.application_id is not null)::int as personal_files,
      count(*) filter (where f.application_id is null)::int as loose_files
    from personal_files f
    where f.region_id = ${regionId} and f.account_id = ${accountId} and f.deleted_at is null`;
  return row ?? { applications: 0, personalFiles: 0, looseFiles: 0 };
};

/** 不再替人办：逐件记一件事，版本加一。 */
const endFilings = async (
  tx: Transaction,
  { regionId, accountId, at }: Owner & { readonly at: Date },
): Promise<void> => {
  const ended = await tx<{ applicationId: string; version: number }[]>`
    with ended as (
      update application_parties set ended_at = ${at}, ended_by = 'accountDeleted'
      where region_id = ${regionId} and account_id = ${accountId} and party = 'filer'
        and ended_at is null returning application_id)
    update applications set helper_ids = array_remove(helper_ids, ${accountId}::uuid),
      version = version + 1
    where region_id = ${regionId} and application_id in (select application_id from ended)
    returning application_id, version`;
  const change = { actorId: accountId, officer: null, now: at };
  for (const { applicationId, version } of ended) {
    const before = { version: version - 1 };
    const event = filingEnded(before, 'accountDeleted', change);
    await appendEvent(tx, { regionId, applicationId }, event);
  }
};

/** 注销账号：不再替人办；没有提交的材料记作删除，返回要从附件存放处删去的键。申请本身是档案，留下。 */
export const forgetOwn = async (
  tx: Transaction,
  owner: Owner & { readonly at: Date },
): Promise<string[]> => {
  const { regionId, accountId, at } = owner;
  await endFilings(tx, owner);
  const files = await tx<{ storageKey: string }[]>`
    update personal_files set deleted_at = ${at}, deleted_why = 'accountDeleted'
    where region_id = ${regionId} and account_id = ${accountId} and application_id is null
      and deleted_at is null returning storage_key`;
  return files.map(({ storageKey }) => storageKey);
};
