import type { NoticeDraft, NoticeFields } from '@shared/contract/notice-draft-view';
import { ok, type Result } from '@shared/result';
import { noticeWorkflow, permit } from '../domain/workflow';
import type { DraftPorts } from '../ports';
import { doerOf } from '../queries/draft-view';
import { actOnDraft, type Occasion } from './act-on-draft';
import { checkFields, settleAttachments } from './check-fields';

/** 修改草稿；退回的改过之后仍留着退回理由，直到再次提交。 */
export const updateNotice = async (
  ports: DraftPorts,
  occasion: Occasion,
  given: NoticeFields,
): Promise<Result<NoticeDraft>> => {
  const { staff, noticeId } = occasion;
  let dropped: readonly string[] = [];
  const result = await actOnDraft(ports, occasion, {
    kind: 'edited',
    from: noticeWorkflow.edit.from,
    decide: async ({ tx, draft }) => {
      const permitted = permit('edit', draft.state, doerOf(draft, staff));
      if (!permitted.ok) return permitted;
      const checked = await checkFields(ports, { tx, staff, noticeId }, given);
      if (!checked.ok) return checked;
      const { fields, section, attachmentIds } = checked.value;
      const holder = { regionId: staff.regionId, noticeId, accountId: staff.accountId };
      dropped = await settleAttachments(ports, tx, { ...holder, attachmentIds });
      return ok({ ...fields, section, state: draft.state });
    },
  });
  if (result.ok) await Promise.all(dropped.map((key) => ports.storage.remove(key)));
  return result;
};
