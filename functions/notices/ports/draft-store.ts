import type { Sql, Transaction } from '../../platform/database/database';
import type { Obligation } from '../domain/due-items';
import type { PublishedPeriod } from '../domain/finance/previous-period';
import type {
  DeskQuestion,
  DeskRow,
  DraftChange,
  DraftKey,
  DraftRow,
  DraftSummary,
  NewDraft,
  NoticeOf,
} from './draft';
import type { NewChannel, NoticeEvent, NoticeRevision, Takedown } from './history';

/** 草稿的存取，都在调用者的事务里。 */
export interface DraftStore {
  draft(sql: Sql, regionId: string, noticeId: string): Promise<DraftRow | null>;
  draftByKey(sql: Sql, regionId: string, idempotencyKey: string): Promise<DraftRow | null>;
  openDrafts(sql: Sql, regionId: string, organisationId: string): Promise<readonly DraftSummary[]>;
  /** 办理台：本单位的，加上等着政府信息公开工作机构审查的。 */
  desk(sql: Sql, question: DeskQuestion): Promise<readonly DeskRow[]>;
  /** 解读这份文件的各条，公开的和没有公开的。 */
  interpretationsOf(sql: Sql, regionId: string, noticeId: string): Promise<readonly DraftRow[]>;
  /** 记下解读最迟哪天公开。 */
  setInterpretBy(tx: Transaction, of: NoticeOf, day: string | null): Promise<void>;
  addChannel(tx: Transaction, of: NoticeOf, record: NewChannel): Promise<void>;
  keepRevision(tx: Transaction, of: NoticeOf, revision: NoticeRevision): Promise<void>;
  recordTakedown(tx: Transaction, of: NoticeOf, takedown: Takedown): Promise<void>;
  organisation(
    sql: Sql,
    regionId: string,
    organisationId: string,
  ): Promise<{ readonly organisationId: string; readonly name: string } | null>;
  obligations(sql: Sql, regionId: string, organisationId: string): Promise<readonly Obligation[]>;
  /** 同一本账公开过的各期，新的在前。 */
  publishedPeriods(
    sql: Sql,
    book: {
      readonly regionId: string;
      readonly organisationId: string;
      readonly obligationId: string | null;
    },
  ): Promise<readonly PublishedPeriod[]>;
  /** 同一防重编号已经用过时为 false。 */
  insert(tx: Transaction, draft: NewDraft): Promise<boolean>;
  /** 版本或状态已变时为 false。 */
  save(tx: Transaction, key: DraftKey, change: DraftChange): Promise<boolean>;
  appendEvent(tx: Transaction, of: NoticeOf, event: NoticeEvent): Promise<void>;
  /** 计数器加一，返回新值；与办事同在一个事务里，不跳号。 */
  nextNumber(tx: Transaction, regionId: string, counter: string): Promise<number>;
}
