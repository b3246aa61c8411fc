import type { Sql, Transaction } from '../../platform/database/database';
import type { NoticeRef, Occasion } from './county';
import type { RowKey } from './decisions';
import type { MemberFields } from '@shared/contract/village-committee';
import type { Kinship, SupervisionRecordKind } from '@shared/vocabulary/village';

export interface MemberRow {
  readonly memberId: string;
  readonly version: number;
  readonly organisationId: string;
  readonly name: string;
  readonly post: string;
  readonly isCommitteeMember: boolean;
  readonly kinship: Kinship;
  readonly declaredOn: string | null;
  readonly hasAccountingSkill: boolean;
  readonly termFrom: string;
  readonly termUntil: string;
  readonly leftOn: string | null;
  readonly accountId: string | null;
  readonly accountName: string | null;
}

export interface RecordRow {
  readonly recordId: string;
  readonly kind: SupervisionRecordKind | 'review';
  readonly happenedOn: string;
  readonly content: string;
  readonly byName: string;
  readonly notice: NoticeRef | null;
}

export interface NewRecord {
  readonly recordId: string;
  readonly idempotencyKey: string;
  readonly kind: SupervisionRecordKind;
  readonly happenedOn: string;
  readonly content: string;
  readonly noticeId: string | null;
}

export interface CommitteeStore {
  members(sql: Sql, at: { regionId: string; organisationId: string }): Promise<MemberRow[]>;
  memberOf(sql: Sql, at: { regionId: string; accountId: string }): Promise<MemberRow | null>;
  accounts(
    sql: Sql,
    at: { regionId: string; organisationId: string },
  ): Promise<{ accountId: string; displayName: string }[]>;
  records(sql: Sql, at: { regionId: string; organisationId: string }): Promise<RecordRow[]>;
  counts(
    sql: Sql,
    at: { regionId: string; organisationId: string; year: string },
  ): Promise<{ kind: SupervisionRecordKind | 'review'; count: number }[]>;
  isRecused(
    sql: Sql,
    at: { regionId: string; noticeId: string; accountId: string },
  ): Promise<boolean>;
  insertMember(
    tx: Transaction,
    member: MemberFields & { readonly memberId: string; readonly idempotencyKey: string },
    by: Occasion,
  ): Promise<'added' | 'again' | 'accountListed'>;
  saveMember(
    tx: Transaction,
    key: RowKey,
    change: Partial<Pick<MemberRow, 'leftOn' | 'declaredOn' | 'kinship' | 'isCommitteeMember'>> & {
      readonly updatedAt: Date;
    },
  ): Promise<boolean>;
  insertRecord(tx: Transaction, record: NewRecord, by: Occasion): Promise<boolean>;
}
