import type { Day } from '@shared/law/day';
import type { Transaction } from '../platform/database/database';
import type { CountyRows, KnownCounty } from './domain/county-rows';
import type { MaskPersonalData } from './domain/planned-notice';
import type { CountyPlan } from './domain/plan-county';
import type { BadRow, RowCounts } from './domain/report';

/** 一个县的数据文件，读好、逐行校验过。 */
export interface CountyFiles {
  readonly rows: CountyRows;
  /** 取 files/ 里的一个原件。 */
  readonly readOriginal: (file: string) => Promise<Uint8Array>;
}

/** 一个文件夹里找到的全部县。 */
export interface FolderContents {
  readonly counties: readonly CountyFiles[];
  readonly badRows: readonly BadRow[];
  /** 一个县也没找到时的缘由。 */
  readonly problem: string | null;
}

export interface UnnumberedNotice {
  readonly regionId: string;
  readonly noticeId: string;
  readonly organisationId: string;
  readonly publishedOn: Day;
  readonly publishedAt: string;
}

/** 载入时对库的读写，都在一个县的事务里。 */
export interface LoadingStore {
  /** 在一个县的事务里工作：全部成功或全部不算。 */
  inCounty<T>(regionId: string, work: (tx: Transaction) => Promise<T>): Promise<T>;
  saveRegion(tx: Transaction, rows: CountyRows): Promise<RowCounts>;
  known(tx: Transaction, regionId: string): Promise<KnownCounty>;
  /** 库中附件原件的摘要：附件编号 → SHA-256。 */
  storedOriginals(tx: Transaction, regionId: string): Promise<ReadonlyMap<string, string>>;
  savePlan(tx: Transaction, plan: CountyPlan, now: Date): Promise<Record<string, RowCounts>>;
  /** 还没有索引号的公开信息，先公开的在前。 */
  unnumbered(tx: Transaction, regionId: string): Promise<readonly UnnumberedNotice[]>;
  /** 写上索引号，并记一件“已公开”。 */
  numberNotice(tx: Transaction, notice: UnnumberedNotice, indexNumber: string): Promise<void>;
}

/** 载入模块所需的外部能力。 */
export interface LoadingPorts {
  readonly readFolder: (folder: string) => Promise<FolderContents>;
  readonly store: LoadingStore;
  readonly mask: MaskPersonalData;
  /** 存放附件原件；没有存放处时为 null，附件只登记、没有原件。 */
  readonly putOriginal:
    ((key: string, bytes: Uint8Array, mediaType: string) => Promise<void>) | null;
  /** 新载入的公开信息的下一个索引号，与日常公开的连续编号。 */
  readonly nextIndexNumber: (
    tx: Transaction,
    regionId: string,
    notice: { readonly organisationId: string; readonly publishedOn: Day },
  ) => Promise<string>;
  /** 在同一个事务里重建一个县的搜索索引。 */
  readonly reindexRegion: (tx: Transaction, regionId: string) => Promise<unknown>;
  /** 检索须重建：还没有，或者是旧写法写成的。 */
  readonly needsReindex: (tx: Transaction, regionId: string) => Promise<boolean>;
  readonly now: () => Date;
  readonly onStep: (line: string) => void;
}
