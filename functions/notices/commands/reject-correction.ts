import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import { ok, type Result } from '@shared/result';
import type { DraftPorts } from '../ports';
import { actOnDraft, type Occasion } from './act-on-draft';

/** 不同意更正，写明理由；公开的内容不变，提出时上传的新附件去掉。 */
export const rejectCorrection = async (
  ports: DraftPorts,
  occasion: Occasion,
  reason: string,
): Promise<Result<NoticeDraft>> => {
  const { staff, noticeId } = occasion;
  let dropped: readonly string[] = [];
  const result = await actOnDraft(ports, occasion, {
    act: 'rejectCorrection',
    kind: 'correctionRejected',
    data: { reason },
    decide: async ({ tx }) => {
      const of = { regionId: staff.regionId, noticeId };
      dropped = await ports.attachments.hold(tx, of, []);
      return ok({ pendingCorrection: null });
    },
  });
  if (result.ok) await Promise.all(dropped.map((key) => ports.storage.remove(key)));
  return result;
};
