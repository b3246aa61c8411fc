export { appendAudit, type AuditEntry } from '../../audit/store.postgres';
