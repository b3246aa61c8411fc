export { appendAudit } from '../../audit/store.postgres';
