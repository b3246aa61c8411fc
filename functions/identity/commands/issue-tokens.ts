import { accessEnd, secondsUntil } from '../domain/session-length';
import type { IdentityPorts, SignInAccount, TokenHashes } from '../ports';
import { accountView } from '../queries/account-view';

/** 刚发的一对令牌：原文交给本人，散列存库。 */
export interface IssuedTokens {
  readonly token: string;
  readonly refreshToken: string;
  readonly hashes: TokenHashes;
}

/** 新的一对令牌；访问令牌到何时由这次登录的终点与此刻定。 */
export const issueTokens = (ports: Pick<IdentityPorts, 'newToken' | 'hashToken'>): IssuedTokens => {
  const token = ports.newToken();
  const refreshToken = ports.newToken();
  return {
    token,
    refreshToken,
    hashes: { accessHash: ports.hashToken(token), refreshHash: ports.hashToken(refreshToken) },
  };
};

/** 登录、续登的应答。@param expiresAt 这次登录的终点 */
export const sessionReply = (
  { token, refreshToken }: IssuedTokens,
  account: SignInAccount,
  at: { readonly expiresAt: Date; readonly now: Date },
) => ({
  token,
  refreshToken,
  accessSeconds: secondsUntil(accessEnd(at.expiresAt, at.now), at.now),
  expiresAt: at.expiresAt.toISOString(),
  account: accountView(account),
});

export type SessionReply = ReturnType<typeof sessionReply>;
