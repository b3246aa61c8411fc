import { ok, refused, type Result } from '@shared/result';
import { staffScope } from '../access';
import type { Occasion, PagesPorts, PagesStaff } from '../ports';
import { pendingProposals } from '../queries/conversion-proposals';
import { insertRefusal } from '../store/reviews';

/** 多人申请的信息不转为主动公开，写明理由；以后不再提示。依据：《条例》第四十四条。拒绝：不在提示里；已经决定过。 */
export const declineConversion = (
  ports: PagesPorts,
  { staff, occasion }: { readonly staff: PagesStaff; readonly occasion: Occasion },
  { applicationId, reason }: { readonly applicationId: string; readonly reason: string },
): Promise<Result<{ done: true }>> => {
  const { regionId, accountId } = staff;
  return ports.database.write(staffScope(staff), async (tx) => {
    const { items } = await pendingProposals(ports, tx, staff);
    if (!items.some((item) => item.applicationId === applicationId))
      return refused('notFound', '没有这条提示，可能已经转为主动公开或者作过决定');
    const refusal = { regionId, applicationId, reason, decidedBy: accountId };
    if (!(await insertRefusal(tx, { ...refusal, decidedAt: occasion.at })))
      return refused('conflict', '别人刚作过决定');
    await ports.appendAudit(tx, {
      regionId,
      actorId: accountId,
      act: 'declineConversion',
      subjectKind: 'application',
      subjectId: applicationId,
      correlationId: occasion.correlationId,
      at: occasion.at,
    });
    return ok({ done: true });
  });
};
