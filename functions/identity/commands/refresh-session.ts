import { ok, refused, type Result } from '@shared/result';
import type { IdentityPorts, SignInOccasion } from '../ports';
import { issueTokens, sessionReply, type SessionReply } from './issue-tokens';

const over = () => refused('notSignedIn', '登录已经到期或者已退出，请重新登录');

/**
 * 续登：换一对新令牌，旧的两个当即失效；这次登录的终点不变。
 * 拒绝：令牌不对、到期、已退出，或者是用过的——用过的一出现，整次登录作废（notSignedIn）；
 * 同一台设备几乎同时发了两次（conflict），不作废，也不再给新令牌。
 */
export const refreshSession = async (
  ports: IdentityPorts,
  refreshToken: string | undefined,
  occasion: SignInOccasion,
): Promise<Result<SessionReply>> => {
  if (refreshToken === undefined || refreshToken === '') return over();
  const issued = issueTokens(ports);
  const outcome = await ports.store.rotate(ports.hashToken(refreshToken), issued.hashes, occasion);
  if (outcome.kind === 'repeated') return refused('conflict', '刚刚已经续过登录，请再试一次');
  if (outcome.kind === 'over') return over();
  const { account, expiresAt } = outcome;
  return ok(sessionReply(issued, account, { expiresAt, now: occasion.at }));
};
