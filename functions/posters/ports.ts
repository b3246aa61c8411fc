import type { DueItem } from '@shared/contract/notices';
import type { Day } from '@shared/law/day';
import type { Transaction } from '../platform/database/database';
import type { KnownHead } from './domain/check-heads';
import type { NoticeHistory } from './domain/notice-history';
import type { Publisher } from './domain/poster/facts';
import type { SheetCheckpoint } from './domain/sheet/matter';
import type { PublishedContent } from './domain/published-content';

/** 现在公开着的一条。 */
export interface PublicNotice {
  readonly content: PublishedContent;
  readonly publisher: Publisher;
}

/** 扫来的是编号，手填的是索引号。 */
export type NoticeKey = { readonly noticeId: string } | { readonly indexNumber: string };

export interface VillageKey {
  readonly regionId: string;
  readonly organisationId: string;
}

export interface PosterStore {
  /** 现在公开着的一条；没有公开、已经撤下的为 null。 */
  notice(regionId: string, noticeId: string): Promise<PublicNotice | null>;
  /** 公开过的一条的各版，撤下的也在；没有公开过的为 null。 */
  history(regionId: string, key: NoticeKey): Promise<NoticeHistory | null>;
  /** 村（社区）；没有的、不是村（社区）的为 null。 */
  village(key: VillageKey): Promise<Publisher | null>;
  /** 一个村（社区）公开过的全部信息的各版。 */
  histories(key: VillageKey): Promise<readonly NoticeHistory[]>;
  /** 张贴以前记下的登记头。 */
  seals(key: VillageKey): Promise<readonly KnownHead[]>;
}

/** 记下的一个登记头。 */
export interface Seal extends VillageKey {
  readonly month: string;
  readonly head: string;
  readonly entryCount: number;
  readonly sealedBy: string;
  readonly at: Date;
}

export interface SealAudit {
  readonly regionId: string;
  readonly actorId: string;
  readonly act: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly correlationId: string;
  readonly at: Date;
  readonly data: Readonly<Record<string, string | number | boolean>>;
}

export interface PosterPorts {
  readonly store: PosterStore;
  readonly publicOrigin: string;
  /** 给二维码签名。 */
  readonly signer: { readonly keyId: string; readonly sign: (text: string) => string };
  /** 以工作人员的身份写。 */
  readonly write: <T>(
    staff: { readonly regionId: string; readonly accountId: string },
    work: (tx: Transaction) => Promise<T>,
  ) => Promise<T>;
  /** 同一个月同一个登记头只记一次；已经记过的返回 false。 */
  readonly insertSeal: (tx: Transaction, seal: Seal) => Promise<boolean>;
  readonly appendAudit: (tx: Transaction, entry: SealAudit) => Promise<void>;
}

/** 出文件的还要字体与应公开事项。 */
export interface PosterFilePorts extends PosterPorts {
  readonly fonts: () => Promise<{ readonly regular: Uint8Array; readonly bold: Uint8Array }>;
  /** 全县登记链最近的签章；还没有签过为 null。 */
  readonly lastCheckpoint: (regionId: string) => Promise<SheetCheckpoint | null>;
  /** 一个村（社区）应公开事项现在的情形。 */
  readonly dueItems: (key: VillageKey, today: Day) => Promise<readonly DueItem[]>;
}
