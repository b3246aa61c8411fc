import { ok, refused, type Result } from '@shared/result';
import type { IdentityPorts, SignInOccasion } from '../ports';
import type { SessionReply } from './issue-tokens';
import { openSession } from './open-session';

/** 用演示账号登录，不需要密码；没有打开演示开关时，这个接口等于不存在。 */
export const signInForDemonstration = async (
  ports: IdentityPorts,
  loginName: string,
  occasion: SignInOccasion,
): Promise<Result<SessionReply>> => {
  if (!ports.isDemonstration) return refused('notFound', '本系统没有演示账号');
  if (!(await ports.store.regionExists(occasion.regionId)))
    return refused('notFound', '没有这个县');
  const accounts = await ports.store.demonstrationAccounts(occasion.regionId);
  const account = accounts.find((each) => each.loginName === loginName);
  if (!account) return refused('signInFailed', '没有这个演示账号，请从列表中选择');
  return ok(await openSession(ports, account, { ...occasion, door: 'demonstration' }));
};
