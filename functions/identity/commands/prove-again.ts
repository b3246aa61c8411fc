import { ok, refused, type Refusal, type Result } from '@shared/result';
import { minutesLeft } from '../domain/lock-out';
import type { IdentityPorts, SignInOccasion } from '../ports';
import type { FactorPorts } from '../ports.second-factor';
import { passSecondFactor } from './pass-second-factor';

/** 已经登录的人再证明一次是自己：验证码，或者密码。 */
export interface Proof {
  readonly accountId: string;
  readonly proof: string;
}

type Ports = { readonly identity: IdentityPorts; readonly factor: FactorPorts };

const no = (message: string): Result<null> => refused('ruleViolated', message, { field: 'proof' });

/** 登录的拒绝换成这一项填得不对：人还登录着。 */
const asField = ({ code, message }: Refusal): Result<null> =>
  code === 'locked' ? refused('locked', message) : no(message);

const byPassword = async (
  { store, verifyPassword }: IdentityPorts,
  { loginName, password }: { readonly loginName: string; readonly password: string },
  occasion: SignInOccasion,
): Promise<Result<null>> => {
  const { regionId, at } = occasion;
  const attempt = await store.claimAttempt(regionId, loginName, at);
  const locked = (until: string) =>
    refused(
      'locked',
      `密码多次不对，账号已暂时锁定，请在${minutesLeft(new Date(until), at)}分钟后再试`,
    );
  if (attempt.kind === 'locked') return locked(attempt.lockedUntil);
  if ((await verifyPassword(password, attempt.passwordHash)) && attempt.account) {
    await store.forgetFailures(regionId, loginName);
    return ok(null);
  }
  await store.recordFailure(attempt.account, occasion, attempt.lockedUntil !== null);
  return attempt.lockedUntil === null
    ? no('密码不对，请填写登录用的密码')
    : locked(attempt.lockedUntil);
};

/**
 * 给账号添一种登录办法以前，再核对是本人：绑定了验证器的核对验证码，没有绑定的核对密码；
 * 不对的与登录不对的合起来数，同样锁定。
 * 拒绝：验证码、密码不对；锁定了；演示账号两样都没有。
 * 依据：《个人信息保护法》第五十一条。
 */
export const proveAgain = async (
  ports: Ports,
  { accountId, proof }: Proof,
  occasion: SignInOccasion,
): Promise<Result<null>> => {
  const { identity, factor } = ports;
  const [standing, account] = await Promise.all([
    factor.store.standing(occasion.regionId, accountId),
    identity.store.findAccount(occasion.regionId, accountId),
  ]);
  const loginName = standing?.loginName ?? null;
  if (!standing || !account || loginName === null)
    return refused('notPermittedNow', '这个账号没有账号名和密码，不能再绑定微信');
  if (standing.enrolledAt === null) {
    if (standing.isDemonstration)
      return refused('notPermittedNow', '演示账号没有密码；请先绑定验证器，再绑定微信');
    return byPassword(identity, { loginName, password: proof }, occasion);
  }
  const trial = { account, loginName, code: proof.trim() };
  const passed = await passSecondFactor(ports, { trial, occasion }, () =>
    Promise.resolve(ok(null)),
  );
  return passed.ok ? passed : asField(passed.refusal);
};
