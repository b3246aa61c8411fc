import type { Sql, Transaction } from '../../platform/database/database';
import type { AttachmentFinding } from '../domain/privacy/finding';
import type { NoticeStaff } from '../ports';
import type { AttachmentRow } from '../ports.public';

/** 附件连同上传时检查到的个人信息。 */
export interface ScannedAttachment extends AttachmentRow {
  readonly sha256: string;
  readonly findings: readonly AttachmentFinding[];
}

/** 更正要用的附件，连同读出的文字：公示期满以后要看里面有没有名单。 */
export interface ReadAttachment extends ScannedAttachment {
  readonly extractedText: string | null;
  readonly isFullyRead: boolean | null;
}

/** 同意更正时附件怎样换。 */
export interface FileExchange {
  readonly keep: readonly string[];
  /** 换下的一概不再给人看；不然只有里面查到个人信息的不给看。 */
  readonly closesOld: boolean;
  readonly at: Date;
}

/** 一个新的附件：检查的结果，和供检索的文字。 */
export interface NewAttachment extends ScannedAttachment {
  readonly regionId: string;
  readonly uploadedBy: string;
  readonly extractedText: string;
  readonly isFullyRead: boolean;
  readonly at: Date;
}

/** 附件换成新的一份。 */
export interface Replacement extends Omit<NewAttachment, 'uploadedBy' | 'fileName' | 'mediaType'> {
  readonly replaces: string | null;
}

/** 给哪一条信息挂附件，由谁挂。 */
export interface AttachmentHolder {
  readonly regionId: string;
  readonly noticeId: string;
  readonly accountId: string;
}

export interface AttachmentStore {
  ofNotice(sql: Sql, regionId: string, noticeId: string): Promise<readonly ScannedAttachment[]>;
  /** 其中可以挂到这条信息上的：本人上传、尚未挂出的，或者已经在它上面的。 */
  attachable(
    tx: Transaction,
    holder: AttachmentHolder,
    ids: readonly string[],
  ): Promise<ReadonlySet<string>>;
  attach(tx: Transaction, holder: AttachmentHolder, ids: readonly string[]): Promise<void>;
  /** 除 keep 之外全部去掉，返回不再需要的原件。 */
  detach(
    tx: Transaction,
    holder: Omit<AttachmentHolder, 'accountId'>,
    keep: readonly string[],
  ): Promise<readonly string[]>;
  /** 这几个附件，照给的次序。 */
  byIds(sql: Sql, regionId: string, ids: readonly string[]): Promise<readonly ReadAttachment[]>;
  /** 更正提出以后，新附件留在这条信息名下；别的还没有同意的去掉，返回它们的原件。 */
  hold(
    tx: Transaction,
    holder: Omit<AttachmentHolder, 'accountId'>,
    ids: readonly string[],
  ): Promise<readonly string[]>;
  /** 同意更正：换下的留作旧版的附件，keep 里的是现行的。 */
  exchange(
    tx: Transaction,
    holder: Omit<AttachmentHolder, 'accountId'>,
    exchange: FileExchange,
  ): Promise<void>;
  rename(
    tx: Transaction,
    regionId: string,
    names: readonly { readonly attachmentId: string; readonly fileName: string }[],
  ): Promise<void>;
  insert(tx: Transaction, upload: NewAttachment): Promise<void>;
  /** 这个人看得到的一个附件；没有时为 null。 */
  readable(sql: Sql, staff: NoticeStaff, attachmentId: string): Promise<AttachmentRow | null>;
  /** 这个人还能改的附件：本人上传还没有挂出的，或者挂在本单位还没有公开的信息上的；没有时为 null。 */
  editable(sql: Sql, staff: NoticeStaff, attachmentId: string): Promise<AttachmentRow | null>;
  /** 换成新的一份；原来的一份（replaces）已经不在时为 false。 */
  replace(tx: Transaction, next: Replacement): Promise<boolean>;
}
