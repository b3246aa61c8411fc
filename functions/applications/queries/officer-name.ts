import type { ApplicationEvent } from '../domain/application';

/** 经办人的姓名：取自他认领、或者交给他办理的那件事。 */
export const officerNameOf = (
  caseOfficerId: string | null,
  events: readonly ApplicationEvent[],
): string | null => {
  const assigned = events.findLast(
    ({ kind, data }) =>
      (kind === 'claimed' || kind === 'reassigned') && data.change?.caseOfficerId === caseOfficerId,
  );
  if (!assigned || caseOfficerId === null) return null;
  return assigned.kind === 'claimed' ? assigned.actorName : (assigned.data.toOfficerName ?? null);
};
