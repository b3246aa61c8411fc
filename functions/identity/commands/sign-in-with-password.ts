import { ok, refused, type Result } from '@shared/result';
import { minutesLeft } from '../domain/lock-out';
import type { Challenge, IdentityPorts, SignInOccasion } from '../ports';
import type { SessionReply } from './issue-tokens';
import { openSession } from './open-session';

interface Credentials {
  readonly loginName: string;
  readonly password: string;
}

const wrong = () =>
  refused('signInFailed', '账号或密码不对，请核对后再试；忘记密码请联系本单位管理员');

const locked = (until: string, now: Date) =>
  refused(
    'locked',
    `密码多次不对，账号已暂时锁定，请在${minutesLeft(new Date(until), now)}分钟后再试`,
  );

/**
 * 工作人员用账号密码登录；连续五次不对锁定十五分钟。
 * 绑定了验证器的，密码对了还要第二步。没有这个账号的，计数、锁定、答话、用时都与密码不对一样。
 */
export const signInWithPassword = async (
  ports: IdentityPorts,
  { loginName, password }: Credentials,
  occasion: SignInOccasion,
): Promise<Result<SessionReply | Challenge>> => {
  const { regionId, at } = occasion;
  if (!(await ports.store.regionExists(regionId))) return refused('notFound', '没有这个县');
  const attempt = await ports.store.claimAttempt(regionId, loginName, at);
  if (attempt.kind === 'locked') return locked(attempt.lockedUntil, at);
  const isRight = await ports.verifyPassword(password, attempt.passwordHash);
  if (isRight && attempt.account) {
    // 还有第二步的，失败次数留到第二步对了再清零：知道密码的人也只有五次机会试验证码。
    const challenge = await ports.challengeFor(attempt.account, occasion);
    if (challenge) return ok(challenge);
    await ports.store.forgetFailures(regionId, loginName);
    return ok(await openSession(ports, attempt.account, { ...occasion, door: 'password' }));
  }
  await ports.store.recordFailure(attempt.account, occasion, attempt.lockedUntil !== null);
  return attempt.lockedUntil === null ? wrong() : locked(attempt.lockedUntil, at);
};
