import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import { ok, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import type { DraftPorts } from '../ports';
import { actOnDraft, type Occasion } from './act-on-draft';
import { enterSearch, publicationOf } from './go-public';
import { refuseFindings } from './submit-notice';

/**
 * 签发：主动公开的随即公开，依申请公开、不予公开的备案，以后每年复核。
 * 依据：国办发〔2016〕80号；《条例》第十八条、第二十六条。
 */
export const signOffNotice = (
  ports: DraftPorts,
  occasion: Occasion,
): Promise<Result<NoticeDraft>> => {
  const { staff, at: signedAt } = occasion;
  const signature = { signedBy: staff.accountId, signedAt };
  return actOnDraft(ports, occasion, {
    act: 'signOff',
    kind: 'signedOff',
    decide: async (at) => {
      if (at.draft.attribute !== 'proactive') {
        const attributeReviewedOn = todayInShanghai(signedAt);
        return ok({ ...signature, state: 'filed', attributeReviewedOn });
      }
      const clear = refuseFindings(at);
      if (!clear.ok) return clear;
      return ok({ ...signature, ...(await publicationOf(ports, at, occasion)) });
    },
    then: async (at, change) => {
      if (change.state === 'published')
        await enterSearch(ports, at, { regionId: staff.regionId, change });
    },
  });
};
