import type { NoticeDraft, NoticeFields } from '@shared/contract/notice-draft-view';
import { ok, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import type { DraftPorts } from '../ports';
import { actOnDraft, type Occasion } from './act-on-draft';
import { checkFields } from './check-fields';
import { settleAttachments } from './settle-attachments';

/** 修改草稿；换了应公开事项的，重定所完成的期间；退回的改过之后仍留着退回理由，直到再次提交。 */
export const updateNotice = async (
  ports: DraftPorts,
  occasion: Occasion,
  given: NoticeFields,
): Promise<Result<NoticeDraft>> => {
  const { staff, noticeId } = occasion;
  const today = todayInShanghai(occasion.at);
  let dropped: readonly string[] = [];
  const result = await actOnDraft(ports, occasion, {
    act: 'edit',
    kind: 'edited',
    decide: async ({ tx, draft }) => {
      const checked = await checkFields(ports, { tx, staff, noticeId, today }, given);
      if (!checked.ok) return checked;
      const { fields, section, obligationPeriod, attachmentIds } = checked.value;
      const holder = { regionId: staff.regionId, noticeId, accountId: staff.accountId };
      dropped = await settleAttachments(ports, tx, { ...holder, attachmentIds });
      const isSame = fields.obligationId === draft.obligationId;
      const period = isSame ? {} : { obligationPeriod };
      return ok({ ...fields, ...period, section, state: draft.state });
    },
  });
  if (result.ok) await Promise.all(dropped.map((key) => ports.storage.remove(key)));
  return result;
};
