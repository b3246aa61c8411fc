import { ok, refused, type Result } from '@shared/result';
import { minutesLeft } from '../domain/lock-out';
import { isFreshStep, isSixDigits } from '../domain/second-factor';
import type { IdentityPorts, SignInAccount, SignInOccasion } from '../ports';
import type { FactorPorts, FactorWriting } from '../ports.second-factor';

/** 谁在验证；失败次数记在账号名下，与密码不对的合在一起数。 */
export interface Trial {
  readonly account: SignInAccount;
  readonly loginName: string | null;
  readonly code: string;
}

const locked = (until: string, now: Date) =>
  refused(
    'locked',
    `验证码多次不对，账号已暂时锁定，请在${minutesLeft(new Date(until), now)}分钟后再试`,
  );

/** 在事务里核对：六位数对得上、没用过，或者是一个没用过的备用码；对了当即作废。 */
const matches = async (
  ports: FactorPorts,
  writing: FactorWriting,
  { code, at }: { readonly code: string; readonly at: Date },
): Promise<boolean> => {
  const factor = await writing.lock();
  if (!factor || factor.enrolledAt === null) return false;
  if (!isSixDigits(code)) {
    const isUsed = await writing.useRecoveryCode(ports.hashRecoveryCode(code));
    if (isUsed) await writing.note('recoveryCodeUsed');
    return isUsed;
  }
  const step = ports.stepOf(factor.secret, code, at);
  if (step === null || !isFreshStep(factor, step)) return false;
  await writing.useStep(step);
  return true;
};

/**
 * 过第二步：先占一次机会再核对，同时来多少个请求都只放进五个；对了才接着做 then。
 * 拒绝：锁定了；验证码不对（code 给出用哪一种拒绝）。
 */
export const passSecondFactor = async <T>(
  ports: { readonly identity: IdentityPorts; readonly factor: FactorPorts },
  { trial, occasion }: { readonly trial: Trial; readonly occasion: SignInOccasion },
  then: (writing: FactorWriting) => Promise<Result<T>>,
): Promise<Result<T>> => {
  const { account, code } = trial;
  const { regionId, at, correlationId } = occasion;
  const name = trial.loginName ?? account.accountId;
  const { store } = ports.identity;
  const attempt = await store.claimAttempt(regionId, name, at);
  if (attempt.kind === 'locked') return locked(attempt.lockedUntil, at);
  const ground = { regionId, accountId: account.accountId, at, correlationId };
  const passed = await ports.factor.store.write(ground, async (writing) =>
    (await matches(ports.factor, writing, { code, at })) ? ok(await then(writing)) : null,
  );
  if (passed?.ok) {
    await store.forgetFailures(regionId, name);
    return passed.value;
  }
  await store.recordFailure(account, occasion, attempt.lockedUntil !== null);
  return attempt.lockedUntil === null
    ? refused('signInFailed', '验证码不对或者已经用过，请等验证器换下一个六位数再试', {
        field: 'code',
      })
    : locked(attempt.lockedUntil, at);
};
