import type { Sql, Transaction } from '../platform/database/database';
import type { WechatBinding } from './ports.staff';
import type { SignInAccount } from './ports';
import { accountColumns, accountOf, type AccountRow, type Usable } from './store.rows';

interface Whose {
  readonly regionId: string;
  readonly accountId: string;
}

/** 绑定；两个唯一约束守着，同时来的只有一个绑得上。 */
export const bindWechat = async (
  tx: Transaction,
  row: Whose & { readonly openid: string; readonly boundAt: Date },
): Promise<WechatBinding> => {
  const { count } = await tx`insert into staff_wechat ${tx(row)} on conflict do nothing`;
  if (count === 1) return 'bound';
  const [own] = await tx<{ openid: string }[]>`
    select openid from staff_wechat
    where region_id = ${row.regionId} and account_id = ${row.accountId}`;
  if (!own) return 'taken';
  return own.openid === row.openid ? 'bound' : 'another';
};

/** 解除。@returns 原来绑定着没有 */
export const unbindWechat = async (
  tx: Transaction,
  { regionId, accountId }: Whose,
): Promise<boolean> => {
  const { count } = await tx`
    delete from staff_wechat where region_id = ${regionId} and account_id = ${accountId}`;
  return count > 0;
};

/** 这个微信登录哪个工作人员账号；没有绑定、已经停用的为 null。 */
export const staffByWechat = async (
  sql: Sql,
  { regionId, openid }: { readonly regionId: string; readonly openid: string },
  usable: Usable,
): Promise<SignInAccount | null> => {
  const [row] = await sql<AccountRow[]>`
    select ${accountColumns(sql)} from staff_wechat w
    join accounts a on a.region_id = w.region_id and a.account_id = w.account_id
    where w.region_id = ${regionId} and w.openid = ${openid} and a.kind = 'staff' and ${usable(sql)}`;
  return row ? accountOf(row) : null;
};
