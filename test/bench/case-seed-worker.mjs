// 写入一部分申请：行、经过、答复、文书、保险箱；几个同时运行，各写序号相间的一份。
import { parentPort, workerData } from 'node:worker_threads';
import postgres from 'postgres';
import { importFunctions } from '../../functions/launcher/typescript.mjs';
import { region, vaultKey } from './case-county.mjs';
import { caseTools, caseWriter, detailsOf } from './case-writer.mjs';
import { copyInto, copyLine } from './copy-rows.mjs';

const batch = 200;
/** @type {{ url: string, total: number, first: number, every: number }} */
const { url, total, first, every } = workerData;
const { seal } = await importFunctions('platform/crypto/sealed-box.ts');
const key = Buffer.from(vaultKey, 'base64');
/** @param {Buffer} bytes */
const bytea = (bytes) => `\\x${bytes.toString('hex')}`;

/** @typedef {ReturnType<ReturnType<typeof caseWriter>> & { index: number }} Written */

/** @type {Readonly<Record<string, (one: Written) => string[]>>} */
const lines = {
  [`personal_data (region_id, vault_id, account_id, key_id, nonce, ciphertext, created_at)`]: ({
    application: a,
    index,
  }) => {
    const box = seal(key, JSON.stringify(detailsOf(index)), `${region}/${a.vaultId}`);
    return [
      copyLine([
        ...[region, a.vaultId, a.accountId, box.keyId, bytea(box.nonce), bytea(box.ciphertext)],
        a.submittedAt,
      ]),
    ];
  },
  [`applications (region_id, application_id, registration_number, query_code, account_id,
    idempotency_key, vault_id, applicant_key, applicant_kind, applicant_masked_name, channel,
    description, nature, insists, suggested_ids, desired_form, delivery_method, village_id,
    addressee_id, lead_department_id, supporting_department_ids, case_officer_id, state, version,
    submitted_at, confirmed_at, received_on, due_on, is_provisional, replied_on, matter, outcome,
    tracks, waiting_for)`]: ({ application: a, idempotencyKey }) => [
    copyLine([
      ...[a.regionId, a.applicationId, a.registrationNumber, a.queryCode, a.accountId],
      ...[idempotencyKey, a.vaultId, a.applicantKey, a.applicantKind, a.applicantMaskedName],
      ...[a.channel, a.description, a.nature, String(a.insists), a.suggestedIds, a.desiredForm],
      ...[a.deliveryMethod, a.villageId, a.addresseeId, a.leadDepartmentId],
      ...[a.supportingDepartmentIds, a.caseOfficerId, a.state, a.version, a.submittedAt],
      ...[a.confirmedAt, a.receivedOn, a.dueOn, String(a.isProvisional), a.repliedOn, a.matter],
      ...[a.outcome, JSON.stringify(a.tracks), a.waitingFor],
    ]),
  ],
  [`application_events (region_id, application_id, seq, kind, at, happened_on, actor_id, actor_name,
    actor_organisation_id, data)`]: ({ application: a, events }) =>
    events.map((event) =>
      copyLine([
        ...[region, a.applicationId, event.seq, event.kind, event.at, event.happenedOn],
        ...[event.actorId, event.actorName, event.actorOrganisationId, JSON.stringify(event.data)],
      ]),
    ),
  [`replies (region_id, application_id, kind, outcome, content, access_way, organisation_id,
    drafted_by, approved_by, replied_on, updated_at)`]: ({ application: a, reply }) =>
    reply === null
      ? []
      : [
          copyLine([
            ...[region, a.applicationId, reply.kind, reply.outcome, reply.content],
            ...[reply.accessWay, reply.organisationId, reply.draftedBy, reply.approvedBy],
            ...[reply.repliedOn, a.submittedAt],
          ]),
        ],
  [`letters (region_id, letter_id, application_id, kind, document_number, recipient_kind,
    recipient_label, is_for_applicant, document, sha256, issued_on, issued_by, issued_at)`]: ({
    application: a,
    letters,
  }) =>
    letters.map((letter) =>
      copyLine([
        ...[region, letter.letterId, a.applicationId, letter.kind, letter.number, 'applicant'],
        ...[a.applicantMaskedName, 'true', letter.document, letter.sha256, letter.on, letter.by],
        `${letter.on}T08:00:00Z`,
      ]),
    ),
};

// 写入者是管理账户：不受行级安全、外键与触发器之累。
const sql = postgres(url, { max: 5, connection: { session_replication_role: 'replica' } });
const targets = await Promise.all(
  Object.entries(lines).map(async ([target, write]) => ({
    copy: await copyInto(sql, target),
    write,
  })),
);
const write = caseWriter(await caseTools(), total);
let pending = /** @type {Written[]} */ ([]);
const flush = async () => {
  const some = pending;
  pending = [];
  await Promise.all(
    targets.map(({ copy, write: lineOf }) => copy.write(some.flatMap(lineOf).join(''))),
  );
  parentPort?.postMessage(some.length);
};
for (let index = first; index < total; index += every) {
  pending.push({ ...write(index), index });
  if (pending.length === batch) await flush();
}
if (pending.length > 0) await flush();
await Promise.all(targets.map(({ copy }) => copy.end()));
await sql.end({ timeout: 5 });
