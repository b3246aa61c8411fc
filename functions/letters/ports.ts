import type { LetterKind } from '@shared/vocabulary/letter-kind';
import type { Sql } from '../platform/database/database';
import type { BlockEdit } from './domain/template';

/** 看、改模板的工作人员。 */
export interface LetterStaff {
  readonly regionId: string;
  readonly accountId: string;
}

/** 一个县改过的一种文书的模板。 */
export interface StoredTemplate {
  readonly kind: LetterKind;
  readonly blocks: readonly BlockEdit[];
  readonly version: number;
  readonly updatedAt: string;
  readonly updatedByName: string;
}

export interface TemplateAct {
  readonly at: Date;
  readonly correlationId: string;
}

/** 改模板时的一个事务。 */
export interface TemplateSession {
  readonly current: (kind: LetterKind) => Promise<StoredTemplate | null>;
  readonly save: (
    template: Pick<StoredTemplate, 'kind' | 'blocks' | 'version'>,
    act: TemplateAct,
  ) => Promise<void>;
}

export interface TemplateStore {
  readonly list: (staff: LetterStaff) => Promise<readonly StoredTemplate[]>;
  /** 公开办所在机关的名称，预览时作落款。 */
  readonly agencyName: (staff: LetterStaff) => Promise<string>;
  /** 在一个事务里读现有的、定夺、写入并记审计；同一个县的改动依次进行。 */
  readonly change: <T>(
    staff: LetterStaff,
    work: (session: TemplateSession) => Promise<T>,
  ) => Promise<T>;
}

/** 发文时取一个县某种文书的改动；在调用者的事务里。 */
export type LoadTemplateEdits = (
  sql: Sql,
  regionId: string,
  kind: LetterKind,
) => Promise<readonly BlockEdit[]>;

export interface LetterPorts {
  readonly store: TemplateStore;
}
