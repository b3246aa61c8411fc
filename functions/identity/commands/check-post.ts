import { ok, refused, type Result } from '@shared/result';
import type { Role } from '@shared/vocabulary/role';
import { checkRoles } from '../domain/role-rules';
import { checkMayManage } from '../domain/staff-authority';
import type { Home, StaffOccasion, StaffReading } from '../ports.staff';

/** 邀请谁：姓名、角色、单位。 */
export interface WantedPost {
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly organisationId: string;
}

/** 角色与单位合不合规定、归不归他管。拒绝：没有这个单位；角色不合规定；不归他管。 */
export const checkPost = async (
  reading: Pick<StaffReading, 'home'>,
  { roles, organisationId }: Omit<WantedPost, 'displayName'>,
  { manager }: Pick<StaffOccasion, 'manager'>,
): Promise<Result<Home>> => {
  const home = await reading.home(organisationId);
  if (!home)
    return refused('ruleViolated', '没有这个单位，请从列表中选择', { field: 'organisationId' });
  const may = checkMayManage(manager, { roles, home });
  if (!may.ok) return may;
  const fits = checkRoles(roles, home);
  return fits.ok ? ok(home) : fits;
};
