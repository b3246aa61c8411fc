import type { Transaction } from './database/database';

/** 审计的一条：谁、何时、对什么、做了什么。data 里不得有个人信息。 */
export interface AuditEntry {
  readonly regionId: string;
  /** 做这件事的账号；系统所做或者尚未登录时为 null。 */
  readonly actorId: string | null;
  /** 行为，如 signedIn、submit、approve。 */
  readonly act: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly correlationId: string;
  readonly at: Date;
  readonly data?: Readonly<Record<string, string | number | boolean | null>>;
}

/** 在办事的同一个事务里追加一条审计；由 audit 模块提供。 */
export type AppendAudit = (tx: Transaction, entry: AuditEntry) => Promise<void>;
