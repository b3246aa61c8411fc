import type { Day } from '@shared/law/day';
import type { Result } from '@shared/result';
import type { Sql } from '../../platform/database/database';
import { mayReview as decide } from '../domain/eligible';
import type { CommitteeStore } from '../ports';

/** 谁要审核哪一条信息。 */
export interface Review {
  readonly regionId: string;
  readonly organisationId: string;
  readonly accountId: string;
  readonly noticeId: string;
}

/**
 * 审核公开之前核对：这个账号是不是本村（社区）在册、在任、申报过、没有回避的监督委员会成员。
 * 依据：《村民委员会组织法》（2018年文本）第三十二条。
 * 拒绝：写明缺哪一样、怎样补。
 */
export const mayReview = async (
  committee: Pick<CommitteeStore, 'memberOf' | 'isRecused'>,
  at: { readonly sql: Sql; readonly review: Review },
  today: Day,
): Promise<Result<null>> => {
  const { sql, review } = at;
  const member = await committee.memberOf(sql, review);
  const isOurs = member?.organisationId === review.organisationId;
  return decide(isOurs ? member : null, today, await committee.isRecused(sql, review));
};
