import { ok, refused, type Result } from '@shared/result';
import type { IdentityPorts, SignInOccasion } from '../ports';
import type { FactorPorts } from '../ports.second-factor';
import { passSecondFactor } from './pass-second-factor';

/**
 * 换一组备用码，原来的全部作废；要填验证器上现在的六位数。
 * 拒绝：还没有绑定；六位数不对、用过；锁定了。
 */
export const renewRecoveryCodes = async (
  ports: { readonly identity: IdentityPorts; readonly factor: FactorPorts },
  { accountId, code }: { readonly accountId: string; readonly code: string },
  occasion: SignInOccasion,
): Promise<Result<{ recoveryCodes: string[] }>> => {
  const { identity, factor } = ports;
  const [standing, account] = await Promise.all([
    factor.store.standing(occasion.regionId, accountId),
    identity.store.findAccount(occasion.regionId, accountId),
  ]);
  if (!standing?.enrolledAt || !account)
    return refused('notPermittedNow', '还没有绑定验证器，没有备用码可换');
  const trial = { account, loginName: standing.loginName, code };
  const renewed = await passSecondFactor(ports, { trial, occasion }, async (writing) => {
    const recoveryCodes = factor.newRecoveryCodes();
    await writing.replaceRecoveryCodes(recoveryCodes.map(factor.hashRecoveryCode));
    await writing.note('recoveryCodesRenewed');
    return ok({ recoveryCodes });
  });
  if (renewed.ok || renewed.refusal.code !== 'signInFailed') return renewed;
  return refused('ruleViolated', renewed.refusal.message, { field: 'code' });
};
