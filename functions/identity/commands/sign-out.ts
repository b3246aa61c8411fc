import { ok, type Result } from '@shared/result';
import type { EndingSession, IdentityPorts, SignInOccasion } from '../ports';

/** 退出登录：这一次登录的令牌作废，别的设备上的不受影响。 */
export const signOut = async (
  ports: IdentityPorts,
  actor: Partial<EndingSession> & Pick<EndingSession, 'accountId'>,
  occasion: SignInOccasion,
): Promise<Result<{ done: true }>> => {
  const { accountId, sessionId } = actor;
  if (sessionId !== undefined)
    await ports.store.endSession({ accountId, sessionId }, { ...occasion, act: 'signedOut' });
  return ok({ done: true });
};
