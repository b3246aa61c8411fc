import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import type { Correction } from '@shared/contract/notice-parts';
import { ok, refused, type Result } from '@shared/result';
import { refuseNamesBack } from '../domain/privacy/after-publicity';
import type { DraftPorts } from '../ports';
import { actOnDraft, type Occasion } from './act-on-draft';
import { enterSearch } from './go-public';
import { keepOld } from './keep-old';

const textOf = ({ title, summary, bodyMarkdown, contentElements }: Correction) => ({
  title,
  summary,
  bodyMarkdown,
  contentElements,
});

/** 同意更正：换成新的文字，原文留存可查，检索随之更新。 */
export const approveCorrection = (
  ports: DraftPorts,
  occasion: Occasion,
): Promise<Result<NoticeDraft>> =>
  actOnDraft(ports, occasion, {
    act: 'approveCorrection',
    kind: 'corrected',
    decide: async (at) => {
      const { draft } = at;
      const correction: Correction | null = draft.pendingCorrection;
      if (!correction) return refused('notPermittedNow', '现在没有等着同意的更正');
      const clear = refuseNamesBack(draft, correction);
      if (!clear.ok) return clear;
      await keepOld(ports, at, occasion);
      return ok({
        ...textOf(correction),
        pendingCorrection: null,
        revision: draft.revision + 1,
      });
    },
    then: async (at, change) => {
      await enterSearch(ports, at, { regionId: occasion.staff.regionId, change });
    },
  });

/** 不同意更正，写明理由；公开的文字不变。 */
export const rejectCorrection = (
  ports: DraftPorts,
  occasion: Occasion,
  reason: string,
): Promise<Result<NoticeDraft>> =>
  actOnDraft(ports, occasion, {
    act: 'rejectCorrection',
    kind: 'correctionRejected',
    data: { reason },
    decide: () => ok({ pendingCorrection: null }),
  });
