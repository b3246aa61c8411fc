import { ok, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import { trackOf } from '../domain/standing';
import type { DraftPorts } from '../ports';
import type { AtHand, Occasion } from './notice-act';

/** 村（居）务的更正，同意的人也要是没有回避的监督委员会成员，与审核公开一样。 */
export const refuseReviewer = async (
  ports: Pick<DraftPorts, 'mayReview'>,
  { tx, draft }: AtHand,
  { staff, noticeId, at }: Occasion,
): Promise<Result<null>> => {
  if (trackOf(draft.organisationKind) !== 'village') return ok(null);
  const { regionId, accountId } = staff;
  const review = { regionId, noticeId, organisationId: draft.organisationId, accountId };
  return ports.mayReview(tx, review, todayInShanghai(at));
};
