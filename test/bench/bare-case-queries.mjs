// 裸服务器查办件的语句，写得与产品的一字不差（same-case-queries.mjs 逐条核对）。

/** @typedef {import('postgres').Sql<any>} Sql */
/** @typedef {{ accountId: string, organisationId: string | null, isOffice: boolean }} Viewer */
/** @typedef {{ today: string, beyondUrgent: string, beyondSoon: string, unconfirmedBefore: string }} Days */
/**
 * @typedef {object} DeskQuestion
 * @property {Viewer} viewer
 * @property {string[]} actsFor
 * @property {Days} days
 * @property {string[]} alarms
 * @property {string | null} word
 * @property {string[] | null} found
 * @property {number} take
 */

export const mostFound = 5000;

/** @param {Sql} sql @param {string} region @param {{ tokenHash: Buffer, now: string }} at */
export const sessionQuery = (sql, region, { tokenHash, now }) => sql`
  select s.session_id, a.account_id, a.display_name, a.roles, a.organisation_id
  from sessions s join accounts a on a.region_id = s.region_id and a.account_id = s.account_id
  where s.region_id = ${region} and s.access_hash = ${tokenHash}
    and s.access_expires_at > ${now} and s.revoked_at is null and a.disabled_at is null
    and (not a.is_demonstration or ${false})`;

/** @param {Sql} sql */
export const calendarQuery = (sql) => sql`
  select distinct on (year) year, version, loaded_at from calendar_years order by year, version desc`;

/** @param {Sql} sql @param {string} region @param {{ accountId: string, today: string }} who */
export const actsForQuery = (sql, region, { accountId, today }) => sql`
  select account_id from delegations
  where region_id = ${region} and deputy_id = ${accountId}
    and ${today}::date between from_on and until_on
  order by account_id`;

/** @param {Sql} sql @param {string} region */
export const organisationsQuery = (sql, region) => sql`
  select organisation_id, parent_id, name, kind, is_disclosure_office, phone
  from organisations where region_id = ${region} order by position, organisation_id`;

/** @param {Sql} sql @param {string} word */
export const foundQuery = (sql, word) => sql`
  select search_applications(${[word]}::text[], ${mostFound + 1}) as id`;

/** @param {Sql} sql */
const columns = (sql) => sql`
  a.region_id, a.application_id, a.registration_number, a.query_code, a.account_id, a.vault_id,
  a.applicant_kind, a.applicant_masked_name, a.channel, a.description, a.nature, a.insists,
  a.suggested_ids, a.desired_form, a.delivery_method, a.village_id, a.addressee_id,
  a.lead_department_id, a.supporting_department_ids, a.case_officer_id, a.state, a.version,
  a.submitted_at, a.confirmed_at, a.received_on, a.due_on, a.is_provisional, a.replied_on,
  a.applicant_key, a.matter, a.outcome, a.tracks, a.waiting_for, a.parent_id, a.merged_into_id,
  a.archived_on`;

/** @param {Sql} sql @param {Days} days */
const alarm = (sql, days) => sql`case
  when a.state in ('replied', 'abandoned', 'withdrawn', 'merged') or a.state = 'awaitingAmendment' or a.waiting_for is not null
    or a.matter = 'recordCorrection' then 'none'
  when a.due_on is null then
    case when a.state = 'submitted' and a.submitted_at < ${days.unconfirmedBefore} then 'unconfirmed' else 'none' end
  when a.due_on < ${days.today} then 'overdue'
  when a.due_on = ${days.today} then 'today'
  when a.due_on < ${days.beyondUrgent} then 'urgent'
  when a.due_on < ${days.beyondSoon} then 'soon'
  else 'none' end`;

/** @param {Sql} sql @param {Viewer} viewer */
const visible = (sql, { isOffice, organisationId }) =>
  isOffice
    ? sql`true`
    : sql`(coalesce(a.lead_department_id = ${organisationId}, false)
        or coalesce(${organisationId} = any (a.supporting_department_ids), false) )`;

/** @param {Sql} sql @param {DeskQuestion} question */
const meets = (sql, { word, found }) => {
  if (word === null) return sql`true and true`;
  return found === null
    ? sql`true and true
        and (a.application_id in (select search_applications(${[word]}::text[], null))) is true`
    : sql`true and true and a.application_id = any (${found}::uuid[])`;
};

/** @param {Sql} sql @param {DeskQuestion} question */
const alarmMeets = (sql, { alarms, days }) =>
  alarms.length === 0 ? sql`true` : sql`${alarm(sql, days)} = any (${alarms}::text[])`;

/** @param {Sql} sql @param {string} region @param {DeskQuestion} question */
export const pageQuery = (sql, region, question) => sql`
  select ${columns(sql)}, (
    select e.actor_name from application_events e
    where e.region_id = a.region_id and e.application_id = a.application_id and e.kind = 'claimed'
      and e.actor_id = a.case_officer_id
    order by e.seq desc limit 1) as case_officer_name, ${alarm(sql, question.days)} as alarm,
    a.desk_group, a.desk_on as desk_day, a.submitted_at::text as position_at
  from applications a
  where a.region_id = ${region} and a.state not in ('replied', 'abandoned', 'withdrawn', 'merged')
    and ${visible(sql, question.viewer)} and ${meets(sql, question)}
    and ${alarmMeets(sql, question)} and true
  order by a.desk_group, a.desk_on, a.submitted_at, a.application_id limit ${question.take}`;

/** @param {Sql} sql @param {string} region @param {DeskQuestion} question */
export const countsQuery = (sql, region, question) => {
  const { viewer, actsFor, days } = question;
  const department = viewer.isOffice
    ? sql`a.lead_department_id is not null`
    : sql`a.lead_department_id = ${viewer.organisationId}`;
  return sql`
    select count(*) filter (where a.lead_department_id is null) as "v0",
      count(*) filter (where ${department}) as "v1",
      count(*) filter (where a.case_officer_id = any (${[viewer.accountId, ...actsFor]}::uuid[])) as "v2",
      count(*) filter (where a.state = ${'awaitingApproval'}) as "v3",
      count(*) filter (where a.state = ${'awaitingDelivery'}) as "v4",
      count(*) filter (where a.state = ${'awaitingAmendment'}) as "v5",
      count(*) filter (where true) as "v6",
      count(*) filter (where met and alarm = ${'overdue'}) as "a0",
      count(*) filter (where met and alarm = ${'today'}) as "a1",
      count(*) filter (where met and alarm = ${'urgent'}) as "a2",
      count(*) filter (where met and alarm = ${'soon'}) as "a3",
      count(*) filter (where met and alarm = ${'unconfirmed'}) as "a4",
      count(*) filter (where met and alarm = ${'none'}) as "a5",
      count(*) filter (where met and chosen) as total
    from (
      select a.lead_department_id, a.case_officer_id, a.state, ${meets(sql, question)} as met,
        ${alarmMeets(sql, question)} as chosen, ${alarm(sql, days)} as alarm
      from applications a
      where a.region_id = ${region} and ${visible(sql, viewer)} and a.state not in ('replied', 'abandoned', 'withdrawn', 'merged')
      -- 不并入外层：met 要用好几次，只算一次。
      offset 0) a`;
};

/** 一件申请、答复、经过、附件、文书。 @param {Sql} sql @param {string} region @param {string} id */
export const caseQueries = (sql, region, id) => [
  sql`
    select ${columns(sql)} from applications a
    where a.region_id = ${region} and a.application_id = ${id}`,
  sql`
    select kind, outcome, content, reason, weighing, access_way, special_law, proper_door,
      earlier_reply_number, redactions, search_record, right_body_name, right_body_contact,
      attachment_ids, organisation_id, drafted_by, approved_by, replied_on
    from replies where region_id = ${region} and application_id = ${id}`,
  sql`
    select seq, kind, at, happened_on, actor_id, actor_name, actor_organisation_id, data
    from application_events where region_id = ${region} and application_id = ${id} order by seq`,
  sql`
    select attachment_id, file_name, media_type, byte_size, storage_key
    from attachments where region_id = ${region} and application_id = ${id}
    order by created_at, attachment_id`,
  sql`
    select letter_id, kind, document_number, recipient_kind, recipient_label, recipient_vault_id,
      is_for_applicant, issued_on, sha256
    from letters where region_id = ${region} and application_id = ${id}
    order by issued_at, letter_id`,
];

/** @param {Sql} sql @param {string} region */
export const settingsQuery = (sql, region) => sql`
  select r.number_prefix, coalesce((
    select jsonb_object_agg(s.key, s.value) from county_settings s where s.region_id = r.region_id
  ), '{}') as stored
  from regions r where r.region_id = ${region}`;

/** @param {Sql} sql @param {string} region @param {string} vaultId */
export const vaultQuery = (sql, region, vaultId) => sql`
  select key_id, nonce, ciphertext from personal_data
  where region_id = ${region} and vault_id = ${vaultId}`;

/** @param {Sql} sql @param {string} region @param {string} id */
export const commentsQuery = (sql, region, id) => sql`
  select comment_id, at, author_name, body from case_comments
  where region_id = ${region} and application_id = ${id} order by at, comment_id`;
