import type { Sql, Transaction } from '../../platform/database/database';
import type { FileRow, Occasion } from './county';
import type { RowKey } from './decisions';
import type { RegisterFields } from '@shared/contract/village-registers';
import type { RegisterKind } from '@shared/vocabulary/village';

export interface EntryRow extends RegisterFields {
  readonly entryId: string;
  readonly version: number;
  readonly organisationId: string;
  readonly files: readonly FileRow[];
}

/** 到期提醒要看的一项。 */
export interface TermRow {
  readonly entryId: string;
  readonly organisationId: string;
  readonly name: string;
  readonly endsOn: string;
}

export interface RegisterStore {
  entries(
    sql: Sql,
    at: { regionId: string; organisationId: string },
    only?: { kind?: RegisterKind; entryId?: string; isPublic?: boolean },
  ): Promise<EntryRow[]>;
  hasKey(sql: Sql, regionId: string, key: string): Promise<boolean>;
  insert(
    tx: Transaction,
    entries: readonly (RegisterFields & { readonly entryId: string })[],
    by: Occasion & { readonly idempotencyKey: string },
  ): Promise<void>;
  save(
    tx: Transaction,
    key: RowKey,
    change: RegisterFields & { updatedAt: Date },
  ): Promise<boolean>;
  expiring(sql: Sql, regionId: string, before: string): Promise<TermRow[]>;
}
