import type { Transaction } from '../platform/database/database';

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

/** 在办事的同一个事务里追加一条审计；事情没办成，审计也不会留下。 */
export const appendAudit = async (tx: Transaction, entry: AuditEntry): Promise<void> => {
  await tx`
    insert into audit_entries
      (region_id, at, actor_id, act, subject_kind, subject_id, correlation_id, data)
    values (${entry.regionId}, ${entry.at}, ${entry.actorId}, ${entry.act}, ${entry.subjectKind},
      ${entry.subjectId}, ${entry.correlationId}, ${tx.json(entry.data ?? {})})`;
};
