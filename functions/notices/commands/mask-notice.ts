import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import { ok, refused, type Result } from '@shared/result';
import { findingsIn, maskedNames, maskNoticeText } from '../domain/notice-text';
import { UNPUBLISHED } from '../domain/privacy/may-override';
import type { DraftPorts } from '../ports';
import { actOnDraft, type Occasion } from './act-on-draft';

/** 一键隐去标题、正文、要素、附件名里的个人信息；没有时原样返回。附件里面的另行隐去。公开之后不能再改。 */
export const maskNotice = (ports: DraftPorts, occasion: Occasion): Promise<Result<NoticeDraft>> =>
  actOnDraft(ports, occasion, {
    act: null,
    kind: 'masked',
    decide: async ({ tx, draft, attachments }) => {
      if (!UNPUBLISHED.includes(draft.state))
        return refused('notPermittedNow', '这条信息已经办结，不能再改动');
      const notice = { ...draft, attachments };
      if (findingsIn(notice).every(({ attachmentId }) => attachmentId !== null)) return ok(null);
      await ports.attachments.rename(tx, occasion.staff.regionId, maskedNames(notice));
      return ok(maskNoticeText(draft));
    },
  });
