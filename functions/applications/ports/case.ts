import type { Day } from '@shared/law/day';
import type { Role } from '@shared/vocabulary/role';
import type { Application, ApplicationEvent } from '../domain/application';
import type { Compared } from '../domain/similar-cases';
import type { LetterRow } from './letters';

/** 答复附件；storageKey 只在后端用。 */
export interface ReplyAttachment {
  readonly attachmentId: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly byteSize: number;
  readonly storageKey: string | null;
}

/** 一件申请连同已经发生的事、上传的附件、发出的文书。 */
export interface Case {
  readonly application: Application;
  readonly events: readonly ApplicationEvent[];
  readonly attachments: readonly ReplyAttachment[];
  readonly letters: readonly LetterRow[];
}

export interface CaseComment {
  readonly commentId: string;
  readonly at: string;
  readonly authorName: string;
  readonly body: string;
}

/** 列表里的一件；不含答复。 */
export interface ListedApplication {
  readonly application: Application;
  readonly caseOfficerName: string | null;
}

/** 供比对的另一件；不含姓名与答复正文。 */
export interface ComparedRow extends Compared {
  readonly submittedOn: Day;
  readonly repliedOn: Day | null;
}

/** 一件的答复正文与理由，供拟稿参考。 */
export interface ModelText {
  readonly applicationId: string;
  readonly content: string;
  readonly reason: string;
  readonly organisationId: string;
}

export interface DeskFilter {
  readonly isFinished: boolean;
  /** 只看这个单位主办或者协办的；null 为全县。 */
  readonly organisationId: string | null;
}

export interface StaffMember {
  readonly accountId: string;
  readonly displayName: string;
  readonly organisationId: string | null;
  readonly roles: readonly Role[];
}

/** 按比对钥匙找一个申请人的：哪个单位主办、协办的（null 为全县），至多几件。 */
export interface ApplicantLookup {
  readonly applicantKey: string;
  readonly organisationId: string | null;
  readonly limit: number;
}
