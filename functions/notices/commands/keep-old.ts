import { maskedNames, maskNoticeText } from '../domain/notice-text';
import { isSameText } from '../domain/privacy/end-of-publicity';
import type { DraftPorts } from '../ports';
import type { AtHand, Occasion } from './notice-act';

/** 这一版的附件，名字里的个人信息隐去。 */
const filesOf = ({ draft, attachments }: AtHand) => {
  const { producedOn } = draft;
  const masked = new Map(
    maskedNames({ attachments, producedOn }).map((each) => [each.attachmentId, each.fileName]),
  );
  return {
    isMasked: masked.size > 0,
    files: attachments.map(({ attachmentId, fileName, mediaType, byteSize, sha256 }) => ({
      ...{ attachmentId, mediaType, byteSize, sha256 },
      fileName: masked.get(attachmentId) ?? fileName,
    })),
  };
};

/** 原来的一版，隐去个人信息后留存，人人可查；有隐去的，记下原来的校验值。在写入新的内容、换附件以前办。 */
export const keepOld = async (
  ports: Pick<DraftPorts, 'drafts' | 'checksums'>,
  here: AtHand,
  occasion: Occasion,
): Promise<void> => {
  const { tx, draft } = here;
  const masked = maskNoticeText(draft);
  const { title, summary, bodyMarkdown, contentElements, finance } = masked;
  const { staff, noticeId, at: supersededAt } = occasion;
  const { files, isMasked } = filesOf(here);
  const isSame = isSameText(draft, masked) && !isMasked;
  const originals = isSame ? [] : await ports.checksums(tx, staff.regionId, noticeId);
  await ports.drafts.keepRevision(
    tx,
    { regionId: staff.regionId, noticeId },
    {
      ...{ title, summary, bodyMarkdown, contentElements, finance, attachments: files },
      revision: draft.revision,
      publishedAt: draft.publishedAt ?? supersededAt.toISOString(),
      supersededAt,
      reason: draft.pendingCorrection?.reason ?? '',
      checksum: originals.at(-1) ?? '',
    },
  );
};
