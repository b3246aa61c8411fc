import type { OutputOf } from '@shared/contract/endpoint';
import type { listVillageTasks as endpoint } from '@shared/contract/notice-drafts';
import type { Day } from '@shared/law/day';
import { ok, refused, type Result } from '@shared/result';
import { dueItems } from '../domain/due-items';
import type { DraftPorts, NoticeStaff } from '../ports';

/** 本村（社区）的待办：应公开事项（逾期、待公开在前），还没公开的草稿（新改动的在前）。 */
export const listVillageTasks = (
  { read, drafts }: DraftPorts,
  staff: NoticeStaff,
  today: Day,
): Promise<Result<OutputOf<typeof endpoint>>> =>
  read(staff, async (sql) => {
    const { regionId, organisationId } = staff;
    const [organisation, obligations, open] = await Promise.all([
      drafts.organisation(sql, regionId, organisationId),
      drafts.obligations(sql, regionId, organisationId),
      drafts.openDrafts(sql, regionId, organisationId),
    ]);
    if (!organisation) return refused('forbidden', '您的账号没有所属的村（社区）');
    return ok({ organisation, dueItems: dueItems(obligations, today), drafts: [...open] });
  });
