import type { AppendAudit } from '../platform/audit';
import type { Sql, Transaction } from '../platform/database/database';
import type { Actor } from '../platform/http/route';
import type { ObjectStorage } from '../platform/object-storage/object-storage';
import type { AttachmentStore } from './ports/attachments';
import type { NoticeOf } from './ports/draft';
import type { DraftStore } from './ports/draft-store';
import type { SearchableNotice } from './ports/history';
import type { CatalogueEntry } from '@shared/contract/catalogue';
import type { NoticeFields } from '@shared/contract/notice-draft-view';
import type { Result } from '@shared/result';

export type * from './ports.public';
export type * from './ports/attachments';
export type * from './ports/draft';
export type * from './ports/draft-store';
export type * from './ports/history';

/** 登录的工作人员，已确认有所属的单位。 */
export interface NoticeStaff extends Pick<Actor, 'accountId' | 'regionId' | 'roles'> {
  readonly organisationId: string;
}

export interface DraftPorts {
  readonly drafts: DraftStore;
  readonly attachments: AttachmentStore;
  readonly storage: Pick<ObjectStorage, 'put' | 'remove'>;
  readonly read: <T>(staff: NoticeStaff, work: (sql: Sql) => Promise<T>) => Promise<T>;
  readonly write: <T>(staff: NoticeStaff, work: (tx: Transaction) => Promise<T>) => Promise<T>;
  readonly entryById: (
    sql: Sql,
    regionId: string,
    entryId: string,
  ) => Promise<CatalogueEntry | null>;
  readonly appendAudit: AppendAudit;
  /** 这位监督委员会成员能不能审核这一条：在册、在任、申报过、没有回避；村里还没有登记监督委员会的不查。 */
  readonly mayReview: (
    sql: Sql,
    review: NoticeOf & { readonly organisationId: string; readonly accountId: string },
    today: string,
  ) => Promise<Result<null>>;
  /** 公开以来各版的校验值，与张贴件上印的同一种算法；最后一个是现行的。 */
  readonly checksums: (sql: Sql, regionId: string, noticeId: string) => Promise<readonly string[]>;
  /** 工作人员的姓名。 */
  readonly nameOf: (sql: Sql, regionId: string, accountId: string) => Promise<string>;
  readonly unindexNotice: (tx: Transaction, regionId: string, noticeId: string) => Promise<void>;
  /** 解读最迟哪天公开；不用解读、已有解读的为 null。 */
  readonly interpretBy: (
    sql: Sql,
    facts: {
      readonly duty: NoticeFields['interpretationDuty'];
      readonly publishedOn: string;
      readonly isInterpreted: boolean;
    },
  ) => Promise<string | null>;
  /** 最迟哪天公开：自形成或者变更之日起算，目录另有规定的从其规定。 */
  readonly publishBy: (
    sql: Sql,
    regionId: string,
    facts: {
      readonly formedOn: string;
      readonly changedOn: string | null;
      readonly timeLimit: string;
    },
  ) => Promise<string | null>;
  readonly indexNotice: (
    tx: Transaction,
    regionId: string,
    notice: SearchableNotice,
  ) => Promise<void>;
  readonly newId: () => string;
  readonly sha256: (bytes: Uint8Array) => string;
}

/** 读写附件原件的行为要用到的。 */
export interface FilePorts extends Omit<DraftPorts, 'storage'> {
  readonly storage: Pick<ObjectStorage, 'get' | 'put' | 'remove'>;
}
