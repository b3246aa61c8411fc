import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import { ok, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import type { DraftPorts } from '../ports';
import { actOnDraft, type Occasion } from './act-on-draft';
import { enterSearch, publicationOf } from './go-public';
import { refuseFinance } from './refuse-finance';
import { refuseFindings } from './submit-notice';

/** 监督委员会成员审核通过并公开：给索引号、记公开时间与公示截止日，同一事务里进入检索。 */
export const publishNotice = (
  ports: DraftPorts,
  occasion: Occasion,
): Promise<Result<NoticeDraft>> =>
  actOnDraft(ports, occasion, {
    act: 'publish',
    kind: 'published',
    decide: async (at) => {
      const { tx: sql, draft } = at;
      const { regionId, accountId } = occasion.staff;
      const { noticeId, organisationId } = draft;
      const review = { regionId, noticeId, organisationId, accountId };
      const entitled = await ports.mayReview(sql, review, todayInShanghai(occasion.at));
      if (!entitled.ok) return entitled;
      const carried = await refuseFinance(ports, { sql, regionId }, draft);
      if (!carried.ok) return carried;
      const clear = refuseFindings(at);
      return clear.ok ? ok(await publicationOf(ports, at, occasion)) : clear;
    },
    then: (at, change) => enterSearch(ports, at, { regionId: occasion.staff.regionId, change }),
  });
