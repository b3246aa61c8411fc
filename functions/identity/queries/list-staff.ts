import type { StaffMember } from '@shared/contract/staff';
import { ok, refused, type Result } from '@shared/result';
import * as z from '@shared/zod';
import { townshipOf } from '../domain/staff-authority';
import type { StaffFilter, StaffOccasion, StaffPorts } from '../ports.staff';
import { staffView } from './staff-view';

/** 一页工作人员；乡镇（街道）只看所属村（社区）的。拒绝：游标不是上一页给的。 */
export const listStaff =
  ({ store }: StaffPorts) =>
  async (
    filter: Omit<StaffFilter, 'townshipId'>,
    { regionId, manager }: StaffOccasion,
  ): Promise<Result<{ items: StaffMember[]; nextCursor: string | null }>> => {
    const { cursor, limit } = filter;
    if (cursor !== undefined && !z.uuid().safeParse(cursor).success)
      return refused('badInput', '翻页的位置无效，请从第一页重新查看', { field: 'cursor' });
    return store.read(regionId, async (reading) => {
      const wanted = { ...filter, limit: limit + 1, townshipId: townshipOf(manager) };
      const found = await reading.list(wanted);
      const page = found.slice(0, limit);
      const counts = await reading.openCases(page.map(({ accountId }) => accountId));
      const items = page.map((each) => staffView(each, manager, counts.get(each.accountId) ?? 0));
      const last = found.length > limit ? page.at(-1) : undefined;
      return ok({ items, nextCursor: last?.accountId ?? null });
    });
  };
