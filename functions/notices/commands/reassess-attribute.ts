import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import { ok, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import type { DraftPorts } from '../ports';
import { actOnDraft, type Occasion } from './act-on-draft';

/** 改为主动公开：回到草稿，重新走一遍审查和签发；最迟公开的日期自改变之日起算。依据：《条例》第十八条、第二十六条。 */
export const reclassifyNotice = (
  ports: DraftPorts,
  occasion: Occasion,
  reason: string,
): Promise<Result<NoticeDraft>> =>
  actOnDraft(ports, occasion, {
    act: 'reclassify',
    kind: 'reclassified',
    data: { reason },
    decide: () =>
      ok({
        state: 'draft',
        attribute: 'proactive',
        attributeGround: null,
        attributeReason: '',
        changedOn: todayInShanghai(occasion.at),
        confidentialityReview: null,
        disclosureReview: null,
        signedBy: null,
        signedAt: null,
      }),
  });

/** 复核后维持原来的公开属性，写明理由。依据：《条例》第十八条：定期评估审查。 */
export const keepAttribute = (
  ports: DraftPorts,
  occasion: Occasion,
  reason: string,
): Promise<Result<NoticeDraft>> =>
  actOnDraft(ports, occasion, {
    act: 'keepAttribute',
    kind: 'attributeKept',
    data: { reason },
    decide: () => ok({ attributeReviewedOn: todayInShanghai(occasion.at) }),
  });
