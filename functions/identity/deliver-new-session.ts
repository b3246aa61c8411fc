import type { Result } from '@shared/result';
import type { RequestContext } from '../platform/http/route';
import type { SessionReply } from './commands/issue-tokens';
import { deliverSession } from './deliver-session';
import type { IdentityPorts } from './ports';
import { occasionOf } from './session-routes';

/**
 * 交给本人新的一次登录。浏览器里还登录着的那一次（不论是谁的）当即结束：
 * Cookie 换成新的以后，旧的令牌没有人再看得到，不留在服务器上。
 */
export const deliverNewSession = async (
  { store }: Pick<IdentityPorts, 'store'>,
  result: Result<SessionReply>,
  context: RequestContext,
) => {
  const { caller, actor } = context;
  if (result.ok && caller.isBrowser && actor?.sessionId !== undefined) {
    const earlier = { accountId: actor.accountId, sessionId: actor.sessionId };
    await store.endSession(earlier, { ...occasionOf(context), act: 'signedOut' });
  }
  return deliverSession(result, context);
};
