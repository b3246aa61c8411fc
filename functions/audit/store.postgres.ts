import type { AppendAudit } from '../platform/audit';

/** 在办事的同一个事务里追加一条审计；事情没办成，审计也不会留下。 */
export const appendAudit: AppendAudit = async (tx, entry) => {
  await tx`
    insert into audit_entries
      (region_id, at, actor_id, act, subject_kind, subject_id, correlation_id, data)
    values (${entry.regionId}, ${entry.at}, ${entry.actorId}, ${entry.act}, ${entry.subjectKind},
      ${entry.subjectId}, ${entry.correlationId}, ${tx.json(entry.data ?? {})})`;
};
