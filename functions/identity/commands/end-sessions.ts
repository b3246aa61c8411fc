import { ok, refused, type Result } from '@shared/result';
import type { EndingSession, IdentityPorts, SignInOccasion } from '../ports';

/** 让自己的一台设备退出登录，它的令牌当即失效。拒绝：不是自己的，或者已经退出（notFound）。 */
export const endOneSession = async (
  ports: IdentityPorts,
  session: EndingSession,
  occasion: SignInOccasion,
): Promise<Result<{ done: true }>> =>
  (await ports.store.endSession(session, { ...occasion, act: 'sessionEnded' }))
    ? ok({ done: true })
    : refused('notFound', '没有这次登录，或者已经退出了');

/** 除了正在用的这一台，别的设备全部退出登录。 */
export const endOtherSessions = async (
  ports: IdentityPorts,
  kept: Partial<EndingSession> & Pick<EndingSession, 'accountId'>,
  occasion: SignInOccasion,
): Promise<Result<{ ended: number }>> =>
  ok({ ended: await ports.store.endOtherSessions(kept, occasion) });
