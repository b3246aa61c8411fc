import { accessEnd, sessionEnd } from '../domain/session-length';
import type { IdentityPorts, SignInAccount, SignInDoor, SignInOccasion } from '../ports';
import { issueTokens, sessionReply, type SessionReply } from './issue-tokens';

/**
 * 登录成功：每次都是新的一次登录，发给只见一次的两个令牌，库里只存它们的摘要。
 * 来者原先带着什么令牌一概不看，所以没有“先给令牌、再让人登录”的办法。
 */
export const openSession = async (
  ports: IdentityPorts,
  account: SignInAccount,
  occasion: SignInOccasion & { readonly door: SignInDoor },
): Promise<SessionReply> => {
  const issued = issueTokens(ports);
  const expiresAt = sessionEnd(account.kind, occasion.at);
  await ports.store.startSession(
    account,
    { ...issued.hashes, accessExpiresAt: accessEnd(expiresAt, occasion.at), expiresAt },
    occasion,
  );
  return sessionReply(issued, account, { expiresAt, now: occasion.at });
};
