import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import { ok, refused, type Result } from '@shared/result';
import type { DraftChange, DraftPorts } from '../ports';
import { correctedNotice } from '../queries/corrected-notice';
import { actOnDraft, type AtHand, type Occasion } from './act-on-draft';
import { refuseCorrected } from './refuse-corrected';
import { refuseReviewer } from './refuse-reviewer';
import { enterSearch } from './go-public';
import { keepOld } from './keep-old';
import { refuseFindings } from './submit-notice';

const corrected = async (
  ports: DraftPorts,
  here: AtHand,
  occasion: Occasion,
): Promise<Result<DraftChange>> => {
  const { draft } = here;
  const { staff, noticeId, at } = occasion;
  const { regionId } = staff;
  const correction = draft.pendingCorrection;
  if (!correction) return refused('notPermittedNow', '现在没有等着同意的更正');
  const entitled = await refuseReviewer(ports, here, occasion);
  if (!entitled.ok) return entitled;
  const next = await correctedNotice(ports, { ...here, sql: here.tx }, { regionId, correction });
  const sound = await refuseCorrected(ports, here, { ...occasion, next });
  if (!sound.ok) return sound;
  const { text, attachments } = next;
  const override = correction.privacyOverride ?? draft.privacyOverride;
  const clear = refuseFindings({
    draft: { ...draft, ...text, privacyOverride: override },
    attachments,
  });
  if (!clear.ok) return clear;
  await keepOld(ports, here, occasion);
  if (correction.attachmentIds !== undefined)
    await ports.attachments.exchange(
      here.tx,
      { regionId, noticeId },
      { keep: correction.attachmentIds, closesOld: correction.closesOldFiles === true, at },
    );
  const revision = draft.revision + 1;
  return ok({ ...text, privacyOverride: override, pendingCorrection: null, revision });
};

/** 同意更正：换成新的文字、收支和附件，原来的留存可查，检索、校验值随之更新。 */
export const approveCorrection = (
  ports: DraftPorts,
  occasion: Occasion,
): Promise<Result<NoticeDraft>> =>
  actOnDraft(ports, occasion, {
    act: 'approveCorrection',
    kind: 'corrected',
    decide: (here) => corrected(ports, here, occasion),
    then: async (here, change) => {
      await enterSearch(ports, here, { regionId: occasion.staff.regionId, change });
    },
  });
