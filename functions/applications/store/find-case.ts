import type { Sql } from '../../platform/database/database';
import type { Application, ApplicationEvent, Reply } from '../domain/application';
import type { Case, LetterRow, ReplyAttachment } from '../ports';
import { applicationColumns, applicationOf, type ApplicationRow } from './application-rows';

const findReply = async (sql: Sql, regionId: string, id: string): Promise<Reply | null> => {
  const [row] = await sql<Reply[]>`
    select kind, outcome, content, reason, weighing, access_way, special_law, proper_door,
      earlier_reply_number, redactions, search_record, right_body_name, right_body_contact,
      attachment_ids, organisation_id, drafted_by, approved_by, replied_on
    from replies where region_id = ${regionId} and application_id = ${id}`;
  return row ?? null;
};

const eventsOf = (sql: Sql, regionId: string, id: string) => sql<ApplicationEvent[]>`
  select seq, kind, at, happened_on, actor_id, actor_name, actor_organisation_id, data
  from application_events where region_id = ${regionId} and application_id = ${id} order by seq`;

const attachmentsOf = (sql: Sql, regionId: string, id: string) => sql<ReplyAttachment[]>`
  select attachment_id, file_name, media_type, byte_size, storage_key
  from attachments where region_id = ${regionId} and application_id = ${id}
  order by created_at, attachment_id`;

const lettersOf = (sql: Sql, regionId: string, id: string) => sql<LetterRow[]>`
  select letter_id, kind, document_number, recipient_kind, recipient_label, recipient_vault_id,
    is_for_applicant, issued_on, sha256
  from letters where region_id = ${regionId} and application_id = ${id}
  order by issued_at, letter_id`;

/** 一件申请、答复、已经发生的事、上传的附件、发出的文书。 */
export const findCase = async (sql: Sql, regionId: string, id: string): Promise<Case | null> => {
  const [[row], reply, events, attachments, letters] = await Promise.all([
    sql<ApplicationRow[]>`
      select ${applicationColumns(sql)} from applications a
      where a.region_id = ${regionId} and a.application_id = ${id}`,
    findReply(sql, regionId, id),
    eventsOf(sql, regionId, id),
    attachmentsOf(sql, regionId, id),
    lettersOf(sql, regionId, id),
  ]);
  if (!row) return null;
  return {
    application: applicationOf(row, reply),
    events: [...events],
    attachments: [...attachments],
    letters: [...letters],
  };
};

/** 同一账号同一防重编号的申请。 */
export const findByKey = async (
  sql: Sql,
  owner: { readonly regionId: string; readonly accountId: string },
  idempotencyKey: string,
): Promise<Application | null> => {
  const [row] = await sql<ApplicationRow[]>`
    select ${applicationColumns(sql)} from applications a
    where a.region_id = ${owner.regionId}
      and (a.account_id = ${owner.accountId} or ${owner.accountId} = any (a.helper_ids))
      and a.idempotency_key = ${idempotencyKey}`;
  return row ? applicationOf(row, null) : null;
};

/** 同一工作人员以同一防重编号登记的来件。 */
export const findRegistered = async (
  sql: Sql,
  registrar: { readonly regionId: string; readonly accountId: string },
  idempotencyKey: string,
): Promise<Application | null> => {
  const [row] = await sql<ApplicationRow[]>`
    select ${applicationColumns(sql)} from applications a
    where a.region_id = ${registrar.regionId} and a.registered_by = ${registrar.accountId}
      and a.idempotency_key = ${idempotencyKey}`;
  return row ? applicationOf(row, null) : null;
};

/** 登记编号对应的申请。 */
export const findByNumber = async (
  sql: Sql,
  regionId: string,
  registrationNumber: string,
): Promise<Application | null> => {
  const [row] = await sql<ApplicationRow[]>`
    select ${applicationColumns(sql)} from applications a
    where a.region_id = ${regionId} and a.registration_number = ${registrationNumber}`;
  return row ? applicationOf(row, null) : null;
};
