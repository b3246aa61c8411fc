import { ok, type Result } from '@shared/result';
import { checkInvitation } from '../domain/invitation';
import { checkPassword } from '../domain/password-rule';
import { openidOf } from './exchange-wechat';
import { settleInvitation } from './settle-invitation';
import type { StaffOccasion, StaffPorts } from '../ports.staff';

type Ground = Omit<StaffOccasion, 'manager'>;

interface Acceptance {
  readonly code: string;
  readonly loginName: string;
  readonly password: string;
  /** 在小程序里接受的，可以同时绑定自己的微信。 */
  readonly wechatCode?: string | undefined;
}

/**
 * 接受邀请：设账号和密码，可以同时绑定自己的微信，得到绑定了单位与角色的账号；一份邀请只成一个账号。
 * 拒绝：邀请码不对、用过、撤回、过期；密码不够好；账号已有人用；微信绑定了别的账号。
 */
export const acceptInvitation = async (
  ports: StaffPorts,
  { code, loginName, password, wechatCode }: Acceptance,
  ground: Ground,
): Promise<Result<{ done: true }>> => {
  const by = { code: ports.hashCode(code) };
  const { regionId, at } = ground;
  const seen = await ports.store.read(regionId, (reading) => reading.findInvitation(by));
  const open = checkInvitation(seen, at);
  if (!open.ok) return open;
  const strong = checkPassword(password, { loginName, displayName: open.value.displayName });
  if (!strong.ok) return strong;
  const openid =
    wechatCode === undefined ? ok(null) : await openidOf(ports.wechat, wechatCode, 'wechatCode');
  if (!openid.ok) return openid;
  const passwordHash = await ports.hashPassword(password);
  const account = { accountId: ports.newId(), loginName, passwordHash, openid: openid.value };
  return ports.store.write({ ...ground, manager: null }, async (writing) => {
    const still = checkInvitation(await writing.lockInvitation(by), at);
    if (!still.ok) return still;
    return settleInvitation(writing, still.value, account);
  });
};
