import type { DraftRow } from './draft';
import type { ReleaseChannel, TakedownGround } from '@shared/vocabulary/disclosure';
import type { CatalogueSection } from '@shared/vocabulary/domain';
import type { ProcessStage } from '@shared/vocabulary/notice';

/** 一次发布的记录。 */
export interface NewChannel {
  readonly channel: ReleaseChannel;
  readonly releasedOn: string;
  readonly place: string;
  readonly address: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

/** 更正之前那一版的一个附件。 */
export interface RevisedFile {
  readonly attachmentId: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly byteSize: number;
  readonly sha256: string;
}

/** 更正之前的一版。 */
export interface NoticeRevision extends Pick<
  DraftRow,
  'title' | 'summary' | 'bodyMarkdown' | 'contentElements' | 'finance' | 'revision'
> {
  readonly publishedAt: string;
  readonly supersededAt: Date;
  readonly reason: string;
  readonly attachments: readonly RevisedFile[];
  /** 留存时隐去了个人信息的，记着原来公开的内容的校验值；一字未改的为空。 */
  readonly checksum: string;
}

/** 撤下的说明。 */
export interface Takedown {
  readonly organisationId: string;
  readonly indexNumber: string;
  readonly title: string;
  readonly ground: TakedownGround;
  readonly explanation: string;
  readonly takenDownOn: string;
}

/** 公开信息上发生的一件事。 */
export interface NoticeEvent {
  readonly kind: string;
  readonly at: Date;
  readonly actorId: string;
  readonly data?: Readonly<Record<string, string>>;
}

/** 供检索的一条公开信息。 */
export interface SearchableNotice {
  readonly documentId: string;
  readonly kind: 'notice';
  readonly title: string;
  readonly body: string;
  readonly organisationId: string;
  readonly section: CatalogueSection | null;
  readonly processStage: ProcessStage;
  readonly publishedOn: string;
}
