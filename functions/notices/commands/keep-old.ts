import { maskNoticeText } from '../domain/notice-text';
import { isSameText } from '../domain/privacy/end-of-publicity';
import type { DraftPorts } from '../ports';
import type { AtHand, Occasion } from './notice-act';

/** 原来的一版，隐去个人信息后留存，人人可查；有隐去的，记下原来的校验值。在写入新的文字以前办。 */
export const keepOld = async (
  ports: Pick<DraftPorts, 'drafts' | 'checksums'>,
  { tx, draft }: AtHand,
  occasion: Occasion,
): Promise<void> => {
  const masked = maskNoticeText(draft);
  const { title, summary, bodyMarkdown, contentElements, finance } = masked;
  const { staff, noticeId, at: supersededAt } = occasion;
  const originals = isSameText(draft, masked)
    ? []
    : await ports.checksums(tx, staff.regionId, noticeId);
  await ports.drafts.keepRevision(
    tx,
    { regionId: staff.regionId, noticeId },
    {
      ...{ title, summary, bodyMarkdown, contentElements, finance },
      revision: draft.revision,
      publishedAt: draft.publishedAt ?? supersededAt.toISOString(),
      supersededAt,
      reason: draft.pendingCorrection?.reason ?? '',
      checksum: originals.at(-1) ?? '',
    },
  );
};
