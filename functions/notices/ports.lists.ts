import type { TemplateItem } from '@shared/contract/duties';
import type { Day } from '@shared/law/day';
import type { FocusTopic } from '@shared/vocabulary/duty';
import type { AffairsKind } from '@shared/vocabulary/notice';
import type { OrganisationKind } from '@shared/vocabulary/organisation';
import type { Sql, Transaction } from '../platform/database/database';
import type { Obligation } from './domain/due-items';
import type { DueBy, Rhythm } from './domain/periods';
import type { DraftPorts } from './ports';

export interface ListBody {
  readonly organisationId: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly parentId: string | null;
}

/** 清单的一项，连同出处。 */
export interface ListRow extends Obligation {
  readonly templateItemId: string | null;
  readonly focusTopic: FocusTopic | null;
}

export interface Template {
  readonly version: number;
  readonly updatedAt: string | null;
  readonly items: readonly TemplateItem[];
}

/** 新加的一项。 */
export interface NewDuty extends DueBy {
  readonly obligationId: string;
  readonly title: string;
  readonly affairsKind: AffairsKind;
  readonly rhythm: Rhythm;
  readonly entryId: string | null;
  readonly focusTopic: FocusTopic | null;
  readonly templateItemId: string | null;
  readonly startsOn: Day;
}

/** 哪个村的清单。 */
export interface ListOf {
  readonly regionId: string;
  readonly organisationId: string;
}

export interface ListStore {
  body(sql: Sql, of: ListOf): Promise<ListBody | null>;
  rows(sql: Sql, of: ListOf): Promise<readonly ListRow[]>;
  template(sql: Sql, regionId: string, townshipId: string): Promise<Template>;
  /** 版本已变时为 false。 */
  saveTemplate(
    tx: Transaction,
    of: { readonly regionId: string; readonly townshipId: string },
    next: {
      readonly version: number;
      readonly items: readonly TemplateItem[];
      readonly by: string;
      readonly at: Date;
    },
  ): Promise<boolean>;
  /** 编号已经有了的不再加，返回加了几项。 */
  add(tx: Transaction, of: ListOf, duties: readonly NewDuty[]): Promise<number>;
  rename(
    tx: Transaction,
    of: ListOf,
    duty: { readonly obligationId: string; readonly item: TemplateItem },
  ): Promise<void>;
  retire(
    tx: Transaction,
    of: ListOf,
    duty: { readonly obligationId: string; readonly retiredOn: Day },
  ): Promise<boolean>;
  /** 目录里没有的条目。 */
  unknownEntries(sql: Sql, regionId: string, ids: readonly string[]): Promise<readonly string[]>;
}

export interface ListPorts extends Pick<DraftPorts, 'read' | 'write' | 'appendAudit' | 'newId'> {
  readonly lists: ListStore;
  /** 不用登录的读取。 */
  readonly readPublic: <T>(regionId: string, work: (sql: Sql) => Promise<T>) => Promise<T>;
}
