import { ok, refused, type Result } from '@shared/result';
import type { FactorGround, FactorPorts } from '../ports.second-factor';

interface Offered {
  readonly secret: string;
  readonly uri: string;
  readonly qrCode: string;
}

const enrolled = () =>
  refused(
    'notPermittedNow',
    '已经绑定了验证器；换手机请先请政府信息公开工作机构或者系统管理员解除，再重新绑定',
  );

/**
 * 开始绑定验证器：给一把新密钥，填对第一个六位数才算绑定。
 * 拒绝：已经绑定的。
 */
export const beginSecondFactor = async (
  ports: FactorPorts,
  ground: FactorGround,
): Promise<Result<Offered>> => {
  const standing = await ports.store.standing(ground.regionId, ground.accountId);
  if (standing?.enrolledAt) return enrolled();
  const secret = ports.newSecret();
  const begun = await ports.store.write(ground, async (writing) => {
    const known = await writing.lock();
    if (known?.enrolledAt) return enrolled();
    await writing.begin(secret);
    return ok(null);
  });
  if (!begun.ok) return begun;
  const uri = ports.uriOf(secret, standing?.loginName ?? ground.regionId);
  return ok({ secret, uri, qrCode: await ports.drawCode(uri) });
};

const wrongCode = () =>
  refused('ruleViolated', '验证码不对；请看验证器上现在的六位数，手机的时间要准', {
    field: 'code',
  });

/**
 * 填对第一个六位数，绑定成功，得到十个备用码；备用码只出示这一次，库里只存摘要。
 * 拒绝：还没有开始、已经绑定；六位数不对。
 */
export const confirmSecondFactor = (
  ports: FactorPorts,
  code: string,
  ground: FactorGround,
): Promise<Result<{ recoveryCodes: string[] }>> =>
  ports.store.write(ground, async (writing) => {
    const factor = await writing.lock();
    if (!factor) return refused('notPermittedNow', '请先取得二维码，扫进验证器');
    if (factor.enrolledAt !== null) return enrolled();
    const step = ports.stepOf(factor.secret, code, ground.at);
    if (step === null) return wrongCode();
    await writing.enrol(step);
    const recoveryCodes = ports.newRecoveryCodes();
    await writing.replaceRecoveryCodes(recoveryCodes.map(ports.hashRecoveryCode));
    await writing.note('secondFactorEnrolled');
    return ok({ recoveryCodes });
  });
