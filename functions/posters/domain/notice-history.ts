import type { Day } from '@shared/law/day';
import type { NoticeRecord, PublishedRevision } from './notice-record';
import { contentChecksum, type PublishedContent } from './published-content';

/** 公开过的一版的全部内容。 */
export interface StoredRevision {
  readonly at: string;
  readonly on: Day;
  readonly content: PublishedContent;
  /** 原文按规定改过（如公示期满隐去姓名）的，记着原来的校验值；没有改过的为空，从内容重算。 */
  readonly keptChecksum: string;
  /** 换成后一版，只因为公示期满隐去了姓名。 */
  readonly isEndedByPublicity: boolean;
}

/** 一条公开信息公开以来的各版，由早到晚，最后一版是现行的。 */
export interface NoticeHistory {
  readonly organisationName: string;
  readonly revisions: readonly [StoredRevision, ...StoredRevision[]];
  readonly takenDown: { readonly at: string; readonly on: Day } | null;
}

const revisionOf = (stored: StoredRevision): PublishedRevision => {
  const { at, on, content, keptChecksum, isEndedByPublicity } = stored;
  const own = contentChecksum(content);
  const isOriginal = keptChecksum === '' || keptChecksum === own;
  return {
    at,
    on,
    checksum: isOriginal ? own : keptChecksum,
    isEndedByPublicity,
    text: isOriginal ? { title: content.title, bodyMarkdown: content.bodyMarkdown } : null,
  };
};

/** 算出各版的校验值：每次都从内容重算；只有原文按规定改过的旧版用记着的数，原文不再给看。 */
export const recordOf = ({
  organisationName,
  revisions,
  takenDown,
}: NoticeHistory): NoticeRecord => {
  const [first, ...later] = revisions;
  const { content } = later[later.length - 1] ?? first;
  return {
    noticeId: content.noticeId,
    indexNumber: content.indexNumber,
    organisationId: content.organisationId,
    organisationName,
    title: takenDown === null ? content.title : '',
    publishedOn: first.on,
    revisions: [revisionOf(first), ...later.map(revisionOf)],
    takenDown,
  };
};
