import { ok, refused, type Result } from '@shared/result';
import { checkReset } from '../domain/invitation';
import { checkPassword } from '../domain/password-rule';
import type { StaffOccasion, StaffPorts } from '../ports.staff';

/**
 * 凭重设密码的链接换上新密码；他的登录全部作废，锁定解除，两步验证、微信不动。
 * 拒绝：链接不对、用过、作废、过期；密码不够好；已经离岗。
 */
export const acceptPasswordReset = async (
  ports: StaffPorts,
  { code, password }: { readonly code: string; readonly password: string },
  ground: Omit<StaffOccasion, 'manager'>,
): Promise<Result<{ done: true }>> => {
  const by = { code: ports.hashCode(code) };
  const { regionId, at } = ground;
  const seen = await ports.store.read(regionId, (reading) => reading.findInvitation(by));
  const open = checkReset(seen, at);
  if (!open.ok) return open;
  const { accountId, loginName, displayName, invitationId } = open.value;
  const strong = checkPassword(password, { loginName, displayName });
  if (!strong.ok) return strong;
  const passwordHash = await ports.hashPassword(password);
  return ports.store.write({ ...ground, manager: null }, async (writing) => {
    // 先锁账号、再锁链接，与发链接时的次序一样。
    const account = await writing.lock(accountId);
    const still = checkReset(await writing.lockInvitation(by), at);
    if (!still.ok) return still;
    if (!account || account.disabledAt !== null)
      return refused('notPermittedNow', '这个账号已经停用，请联系政府信息公开工作机构');
    await writing.replacePassword({ accountId, loginName, passwordHash });
    await writing.acceptInvitation(invitationId, accountId);
    await writing.note({
      act: 'passwordReset',
      subjectKind: 'account',
      subjectId: accountId,
      data: { invitationId },
    });
    await writing.warn({
      act: 'passwordReset',
      accountId,
      displayName: account.displayName,
      roles: account.roles,
      byName: still.value.invitedByName,
    });
    return ok({ done: true } as const);
  });
};
