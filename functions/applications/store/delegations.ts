import type { Day } from '@shared/law/day';
import type { Sql, Transaction } from '../../platform/database/database';
import type { Delegation } from '../domain/delegation';

/** 全县还没有过去的代理安排。 */
export const listDelegations = async (
  sql: Sql,
  regionId: string,
  today: Day,
): Promise<Delegation[]> => {
  const rows = await sql<Delegation[]>`
    select account_id, deputy_id, from_on, until_on from delegations
    where region_id = ${regionId} and until_on >= ${today}::date
    order by from_on, account_id`;
  return [...rows];
};

/** 这一天代此人办理的同事；没有为 null。 */
export const findDeputy = async (
  sql: Sql,
  { regionId, accountId }: { readonly regionId: string; readonly accountId: string },
  today: Day,
): Promise<string | null> => {
  const [row] = await sql<{ deputyId: string }[]>`
    select deputy_id from delegations
    where region_id = ${regionId} and account_id = ${accountId}
      and ${today}::date between from_on and until_on`;
  return row?.deputyId ?? null;
};

/** 写下代理安排；一人至多一份，后写的代替先写的。 */
export const saveDelegation = async (
  tx: Transaction,
  regionId: string,
  { accountId, deputyId, fromOn, untilOn }: Delegation,
): Promise<void> => {
  await tx`
    insert into delegations (region_id, account_id, deputy_id, from_on, until_on)
    values (${regionId}, ${accountId}, ${deputyId}, ${fromOn}, ${untilOn})
    on conflict (region_id, account_id) do update set deputy_id = excluded.deputy_id,
      from_on = excluded.from_on, until_on = excluded.until_on`;
};

/** 取消代理安排；本来就没有的也算办成。 */
export const removeDelegation = async (
  tx: Transaction,
  { regionId, accountId }: { readonly regionId: string; readonly accountId: string },
): Promise<void> => {
  await tx`delete from delegations where region_id = ${regionId} and account_id = ${accountId}`;
};

/** 离岗：他请人代理的、别人请他代理的安排一并取消。 */
export const forgetDelegationsOf = async (
  tx: Transaction,
  { regionId, accountId }: { readonly regionId: string; readonly accountId: string },
): Promise<void> => {
  await tx`
    delete from delegations
    where region_id = ${regionId} and (account_id = ${accountId} or deputy_id = ${accountId})`;
};
