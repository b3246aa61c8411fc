import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import { ok, refused, type Result } from '@shared/result';
import { findingsIn, maskNoticeText } from '../domain/notice-text';
import type { DraftPorts } from '../ports';
import { actOnDraft, type Occasion } from './act-on-draft';

const UNPUBLISHED: readonly string[] = [
  'draft',
  'returned',
  'submitted',
  'confidentialityReview',
  'disclosureReview',
  'signOff',
];

/** 一键隐去标题、正文、要素、附件名里的个人号码；没有时原样返回。公开之后不能再改。 */
export const maskNotice = (ports: DraftPorts, occasion: Occasion): Promise<Result<NoticeDraft>> =>
  actOnDraft(ports, occasion, {
    act: null,
    kind: 'masked',
    decide: async ({ tx, draft, attachments }) => {
      if (!UNPUBLISHED.includes(draft.state))
        return refused('notPermittedNow', '这条信息已经办结，不能再改动');
      const notice = { ...draft, attachments };
      if (findingsIn(notice).length === 0) return ok(null);
      const { attachments: names, ...text } = maskNoticeText(notice);
      const renamed = names.filter(
        ({ fileName }, index) => fileName !== attachments[index]?.fileName,
      );
      await ports.attachments.rename(tx, occasion.staff.regionId, renamed);
      return ok(text);
    },
  });
