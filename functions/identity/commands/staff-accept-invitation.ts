import { ok, refused, type Result } from '@shared/result';
import { checkInvitation } from '../domain/invitation';
import { checkPassword } from '../domain/password-rule';
import type { Invitation, StaffOccasion, StaffPorts, StaffWriting } from '../ports.staff';

type Ground = Omit<StaffOccasion, 'manager'>;

interface Acceptance {
  readonly code: string;
  readonly loginName: string;
  readonly password: string;
}

/** 邀请变成账号；同时来的排着队，只有第一个看到它还没有用过。 */
const settle = async (
  writing: StaffWriting,
  invitation: Invitation,
  account: {
    readonly accountId: string;
    readonly loginName: string;
    readonly passwordHash: string;
  },
): Promise<Result<{ done: true }>> => {
  const { displayName, roles, home, invitationId } = invitation;
  const { organisationId } = home;
  if (!(await writing.addAccount({ ...account, displayName, roles, organisationId })))
    return refused('conflict', '这个账号已经有人用，请换一个', { field: 'loginName' });
  await writing.acceptInvitation(invitationId, account.accountId);
  await writing.note({
    act: 'invitationAccepted',
    subjectKind: 'account',
    subjectId: account.accountId,
    data: { invitationId },
  });
  return ok({ done: true } as const);
};

/**
 * 接受邀请：设账号和密码，得到绑定了单位与角色的账号；一份邀请只成一个账号。
 * 拒绝：邀请码不对、用过、撤回、过期；密码不够好；账号已有人用。
 */
export const acceptInvitation = async (
  ports: StaffPorts,
  { code, loginName, password }: Acceptance,
  ground: Ground,
): Promise<Result<{ done: true }>> => {
  const by = { code: ports.hashCode(code) };
  const { regionId, at } = ground;
  const seen = await ports.store.read(regionId, (reading) => reading.findInvitation(by));
  const open = checkInvitation(seen, at);
  if (!open.ok) return open;
  const strong = checkPassword(password, { loginName, displayName: open.value.displayName });
  if (!strong.ok) return strong;
  const passwordHash = await ports.hashPassword(password);
  return ports.store.write({ ...ground, manager: null }, async (writing) => {
    const still = checkInvitation(await writing.lockInvitation(by), at);
    if (!still.ok) return still;
    return settle(writing, still.value, { accountId: ports.newId(), loginName, passwordHash });
  });
};
