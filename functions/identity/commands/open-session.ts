import { sessionEnd } from '../domain/session-length';
import type { IdentityPorts, SignInAccount, SignInDoor, SignInOccasion } from '../ports';
import { accountView } from '../queries/account-view';

/** 登录成功：发给一次性看到的令牌，库里只存它的摘要。 */
export const openSession = async (
  ports: IdentityPorts,
  account: SignInAccount,
  occasion: SignInOccasion & { readonly door: SignInDoor },
) => {
  const token = ports.newToken();
  const expiresAt = sessionEnd(account.kind, occasion.at);
  await ports.store.startSession(
    account,
    { tokenHash: ports.hashToken(token), expiresAt },
    occasion,
  );
  return { token, expiresAt: expiresAt.toISOString(), account: accountView(account) };
};
