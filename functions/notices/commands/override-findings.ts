import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import { ok, type Result } from '@shared/result';
import { sightingsInNotice } from '../domain/notice-text';
import { mayOverride } from '../domain/privacy/may-override';
import { maskPrivacy } from '../domain/privacy/detector';
import { findingsHash } from '../domain/privacy/unresolved';
import { standingOf } from '../domain/standing';
import type { DraftPorts } from '../ports';
import { subjectOf } from '../queries/corrected-notice';
import { actOnDraft, type Occasion } from './act-on-draft';

/** 另一个有权公开的人写明理由，准予照现在的样子（更正的照改后的样子）公开；内容、附件一改就不再有效。理由里的个人信息隐去。 */
export const overrideFindings = (
  ports: DraftPorts,
  occasion: Occasion,
  given: string,
): Promise<Result<NoticeDraft>> => {
  const { staff, at } = occasion;
  return actOnDraft(ports, occasion, {
    act: null,
    kind: 'findingsOverridden',
    decide: async (here) => {
      const { tx, draft } = here;
      const subject = await subjectOf(ports, { ...here, sql: tx }, staff.regionId);
      const sightings = sightingsInNotice({ ...subject.draft, attachments: subject.attachments });
      const allowed = mayOverride(standingOf(draft), staff, sightings);
      if (!allowed.ok) return allowed;
      const by = await ports.nameOf(tx, staff.regionId, staff.accountId);
      const privacyOverride = {
        findingsHash: findingsHash(sightings),
        reason: maskPrivacy(given, draft.producedOn).text,
        ...{ byId: staff.accountId, by, at: at.toISOString() },
      };
      const pending = draft.pendingCorrection;
      return draft.state === 'published' && pending !== null
        ? ok({ pendingCorrection: { ...pending, privacyOverride } })
        : ok({ privacyOverride });
    },
  });
};
