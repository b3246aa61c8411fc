import { ok, refused, type Result } from '@shared/result';
import { checkTarget } from '../domain/staff-authority';
import type { StaffOccasion, StaffPorts } from '../ports.staff';

/** 能接手他的申请的同事。拒绝：没有这个人，或者不归他管。 */
export const listSuccessors =
  ({ store }: StaffPorts) =>
  (
    accountId: string,
    { regionId, manager }: StaffOccasion,
  ): Promise<Result<{ openCases: number; items: { accountId: string; displayName: string }[] }>> =>
    store.read(regionId, async (reading) => {
      const account = await reading.find(accountId);
      const target = checkTarget(manager, account);
      if (!target.ok) return refused('notFound', '没有找到归您管的这位工作人员');
      const counts = await reading.openCases([accountId]);
      const items = await reading.successors(target.value);
      return ok({ openCases: counts.get(accountId) ?? 0, items });
    });
