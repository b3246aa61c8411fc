import { deskFilterSchema, type DeskFilter } from '@shared/contract/desk';
import type { Sql, Transaction } from '../../platform/database/database';
import type { SavedView } from '../desk-ports';

/** 哪个县的哪个账号。 */
interface Owner {
  readonly regionId: string;
  readonly accountId: string;
}

/** 本人的常用视图，先存的在前。 */
export const savedViewsOf = async (
  sql: Sql,
  { regionId, accountId }: Owner,
): Promise<SavedView[]> => {
  const rows = await sql<{ viewId: string; name: string; filter: DeskFilter }[]>`
    select view_id, name, filter from saved_views
    where region_id = ${regionId} and account_id = ${accountId} order by position, view_id`;
  return rows.map((row) => ({ ...row, filter: deskFilterSchema.parse(row.filter) }));
};

/** 锁住本人的常用视图到事务结束，再读出来。 */
export const lockSavedViews = async (tx: Transaction, owner: Owner): Promise<SavedView[]> => {
  await tx`select pg_advisory_xact_lock(hashtext(${`savedViews ${owner.accountId}`}))`;
  return savedViewsOf(tx, owner);
};

/** 存一个；同一编号再存即修改，次序不变。 */
export const writeSavedView = async (
  tx: Transaction,
  { regionId, accountId }: Owner,
  { viewId, name, filter }: SavedView,
): Promise<void> => {
  await tx`
    insert into saved_views (region_id, account_id, view_id, name, filter, position)
    values (${regionId}, ${accountId}, ${viewId}, ${name}, ${tx.json({ ...filter })},
      (select coalesce(max(position), 0) + 1 from saved_views
        where region_id = ${regionId} and account_id = ${accountId}))
    on conflict (region_id, account_id, view_id)
      do update set name = excluded.name, filter = excluded.filter`;
};

/** 删去一个；没有为 false。 */
export const deleteSavedView = async (
  tx: Transaction,
  { regionId, accountId }: Owner,
  viewId: string,
): Promise<boolean> => {
  const { count } = await tx`
    delete from saved_views
    where region_id = ${regionId} and account_id = ${accountId} and view_id = ${viewId}`;
  return count === 1;
};
