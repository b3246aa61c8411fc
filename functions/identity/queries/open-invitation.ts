import { ok, type Result } from '@shared/result';
import type { Role } from '@shared/vocabulary/role';
import { checkLink, isReset } from '../domain/invitation';
import type { StaffOccasion, StaffPorts } from '../ports.staff';

interface OpenedInvitation {
  readonly displayName: string;
  readonly roles: Role[];
  readonly organisation: { readonly organisationId: string; readonly name: string };
  readonly expiresAt: string;
  /** 重设密码的是哪个账号；新的邀请为 null。 */
  readonly loginName: string | null;
}

/** 打开邀请：看邀请的是谁、到哪个单位。拒绝：见 checkInvitation。 */
export const openInvitation = async (
  { store, hashCode }: StaffPorts,
  code: string,
  { regionId, at }: Omit<StaffOccasion, 'manager'>,
): Promise<Result<OpenedInvitation>> => {
  const found = await store.read(regionId, (reading) =>
    reading.findInvitation({ code: hashCode(code) }),
  );
  const open = checkLink(found, at);
  if (!open.ok) return open;
  const { displayName, roles, home, expiresAt } = open.value;
  const organisation = { organisationId: home.organisationId, name: home.name };
  const loginName = isReset(open.value) ? open.value.loginName : null;
  return ok({ displayName, roles: [...roles], organisation, expiresAt, loginName });
};
