import { ok, refused, type Result } from '@shared/result';
import { roles } from '@shared/vocabulary/role';
import type { IdentityPorts } from '../ports';

interface Card {
  readonly loginName: string;
  readonly displayName: string;
  readonly roleLabel: string;
  readonly organisationName: string;
}

/** 可选的演示账号；没有打开演示开关时，这个接口等于不存在。 */
export const listDemonstrationAccounts = async (
  ports: IdentityPorts,
  regionId: string,
): Promise<Result<{ items: Card[] }>> => {
  if (!ports.isDemonstration) return refused('notFound', '本系统没有演示账号');
  if (!(await ports.store.regionExists(regionId))) return refused('notFound', '没有这个县');
  const accounts = await ports.store.demonstrationAccounts(regionId);
  const items = accounts.map((account) => ({
    loginName: account.loginName,
    displayName: account.displayName,
    roleLabel: account.roles.map((role) => roles.labels[role]).join('、'),
    organisationName: account.organisation?.name ?? '',
  }));
  return ok({ items });
};
