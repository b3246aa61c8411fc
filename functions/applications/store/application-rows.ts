import type { Sql } from '../../platform/database/database';
import type { Application, Reply } from '../domain/application';
import { NO_TRACKS } from '../domain/tracks';

/** applications 表里领域对象用到的列；a 是表的别名。 */
export const applicationColumns = (sql: Sql) => sql`
  a.region_id, a.application_id, a.registration_number, a.query_code, a.account_id, a.helper_ids, a.vault_id,
  a.applicant_kind, a.applicant_masked_name, a.channel, a.description, a.nature, a.insists,
  a.suggested_ids, a.desired_form, a.delivery_method, a.village_id, a.addressee_id,
  a.lead_department_id, a.supporting_department_ids, a.case_officer_id, a.state, a.version,
  a.submitted_at, a.confirmed_at, a.received_on, a.due_on, a.is_provisional, a.replied_on,
  a.applicant_key, a.matter, a.outcome, a.tracks, a.waiting_for, a.parent_id, a.merged_into_id,
  a.archived_on`;

export type ApplicationRow = Omit<Application, 'reply'>;

/** 由行得到领域对象。 */
export const applicationOf = (row: ApplicationRow, reply: Reply | null): Application => ({
  ...row,
  tracks: { ...NO_TRACKS, ...row.tracks },
  reply,
});
