import { ok, refused, type Result } from '@shared/result';
import { challengeEnd } from '../domain/second-factor';
import type { Challenge, IdentityPorts, SignInAccount, SignInOccasion } from '../ports';
import type { FactorPorts } from '../ports.second-factor';
import type { SessionReply } from './issue-tokens';
import { openSession } from './open-session';
import { passSecondFactor } from './pass-second-factor';

/** 绑定了验证器的，密码或者微信对了再给一个五分钟有效、只用一次的凭据；没有绑定的为 null。 */
export const challengeFor = async (
  { store, newToken, hashToken }: FactorPorts,
  { accountId, regionId }: SignInAccount,
  { at, correlationId }: SignInOccasion,
): Promise<Challenge | null> => {
  const standing = await store.standing(regionId, accountId);
  if (!standing?.enrolledAt) return null;
  const challenge = newToken();
  const expiresAt = challengeEnd(at);
  await store.write({ regionId, accountId, at, correlationId }, (writing) =>
    writing.addChallenge(hashToken(challenge), expiresAt),
  );
  return { secondFactorNeeded: true, challenge, expiresAt: expiresAt.toISOString() };
};

const gone = () => refused('signInFailed', '验证码填得太晚或者已经登录过，请从第一步重新登录');

/**
 * 登录的第二步：凭据加验证器上的六位数，或者一个备用码。
 * 拒绝：凭据过期、用过；验证码不对、用过；连续五次不对锁定十五分钟，与密码合在一起数。
 */
export const signInWithSecondFactor = async (
  ports: { readonly identity: IdentityPorts; readonly factor: FactorPorts },
  { challenge, code }: { readonly challenge: string; readonly code: string },
  occasion: SignInOccasion,
): Promise<Result<SessionReply>> => {
  const hash = ports.factor.hashToken(challenge);
  const found = await ports.factor.store.challenger(occasion.regionId, hash, occasion.at);
  if (!found) return gone();
  const trial = { ...found, code };
  const passed = await passSecondFactor(ports, { trial, occasion }, async (writing) =>
    (await writing.takeChallenge(hash)) ? ok(found.account) : gone(),
  );
  if (!passed.ok) return passed;
  return ok(await openSession(ports.identity, passed.value, { ...occasion, door: 'secondFactor' }));
};
