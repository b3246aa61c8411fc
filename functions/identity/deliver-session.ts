import type { Result } from '@shared/result';
import type { RequestContext } from '../platform/http/route';
import { secondsUntil } from './domain/session-length';
import type { SessionReply } from './commands/issue-tokens';

type Delivered = Omit<SessionReply, 'token' | 'refreshToken'> &
  Partial<Pick<SessionReply, 'token' | 'refreshToken'>>;

/** 把登录所得交给本人：浏览器的两个令牌写进 Cookie，应答里没有；小程序的在应答里。 */
export const deliverSession = (
  result: Result<SessionReply>,
  { caller, now }: Pick<RequestContext, 'caller' | 'now'>,
): Result<Delivered> => {
  if (!result.ok || !caller.isBrowser) return result;
  const { token, refreshToken, ...rest } = result.value;
  const { accessSeconds, expiresAt } = rest;
  const sessionSeconds = secondsUntil(new Date(expiresAt), now);
  caller.keepTokens({ token, refreshToken, accessSeconds, sessionSeconds });
  return { ok: true, value: rest };
};
