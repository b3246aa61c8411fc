import type { Day } from '@shared/law/day';

/** 公开过的一版：从哪一天起、校验值、原文；原文按规定不再显示的（如公示期满隐去姓名）为 null。 */
export interface PublishedRevision {
  readonly at: string;
  readonly on: Day;
  readonly checksum: string;
  /** 换成后一版，只因为公示期满隐去了姓名。 */
  readonly isEndedByPublicity: boolean;
  readonly text: { readonly title: string; readonly bodyMarkdown: string } | null;
}

/** 一条公开信息公开以来的经过。revisions 由早到晚，至少一版，最后一版是现行的。 */
export interface NoticeRecord {
  readonly noticeId: string;
  readonly indexNumber: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly title: string;
  readonly publishedOn: Day;
  readonly revisions: readonly [PublishedRevision, ...PublishedRevision[]];
  readonly takenDown: { readonly at: string; readonly on: Day } | null;
}

/** 现行的一版。 */
export const presentRevision = ({ revisions }: NoticeRecord): PublishedRevision =>
  revisions[revisions.length - 1] ?? revisions[0];
