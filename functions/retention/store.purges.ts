import type { PurgedKind } from '@shared/law/retention';
import type { Transaction } from '../platform/database/database';
import type { PurgeNeeds, PurgeTask } from './ports';

/** 一批清理多少行。 */
const BATCH = 500;

type Purge = (tx: Transaction, task: PurgeTask, needs: PurgeNeeds) => Promise<number>;

/** 上传了没有用在申请里的，过一天就清理。 */
const LOOSE_MS = 24 * 60 * 60 * 1000;

/** 申请（a）正在复议、诉讼、投诉，还没有结果：材料是证据，一样也不清理。 */
const inDispute = (tx: Transaction) => tx`
  exists (select 1 from jsonb_array_elements(coalesce(a.tracks -> 'remedies', '[]')) r
    where r ->> 'result' is null)`;

/** 身份证件照片、同意凭证：办结以后再没有动静满了期限的，先删密文，再记下已删；记录本身留着，不含个人信息。 */
const purgeFiles =
  (kinds: readonly string[]): Purge =>
  async (tx, { regionId, cutoff, now }, { removeFile }) => {
    const rows = await tx<{ fileId: string; storageKey: string }[]>`
      select f.file_id, f.storage_key from personal_files f
      left join applications a on a.region_id = f.region_id and a.application_id = f.application_id
      where f.region_id = ${regionId} and f.kind = any (${[...kinds]}) and f.deleted_at is null
        and case when f.application_id is null then f.created_at < ${new Date(now.getTime() - LOOSE_MS)}
          else a.state in ('replied', 'abandoned', 'withdrawn', 'merged') and a.submitted_at < ${cutoff}
            and not ${inDispute(tx)}
            and not exists (select 1 from application_events e where e.region_id = a.region_id
              and e.application_id = a.application_id and e.at >= ${cutoff}) end
      order by f.file_id limit ${BATCH} for update of f skip locked`;
    for (const { storageKey } of rows) await removeFile(storageKey);
    await tx`
      update personal_files set deleted_at = ${now}, deleted_why = 'retention'
      where region_id = ${regionId} and file_id = any (${rows.map(({ fileId }) => fileId)})`;
    return rows.length;
  };

const countOf = async (rows: PromiseLike<{ readonly count: number }>): Promise<number> =>
  (await rows).count;

/** 代办人的姓名：删掉，只留下隐去后的称呼。 */
const forgetFiler = async (tx: Transaction, regionId: string, applicationId: string) => {
  const rows = await tx<{ vaultId: string }[]>`
    select vault_id from application_parties
    where region_id = ${regionId} and application_id = ${applicationId} and vault_id is not null`;
  const own = tx`region_id = ${regionId} and application_id = ${applicationId}`;
  await tx`update application_parties set vault_id = null where ${own}`;
  for (const { vaultId } of rows)
    await tx`
      delete from personal_data v where v.region_id = ${regionId} and v.vault_id = ${vaultId}
        and not exists (select 1 from application_parties p
          where p.region_id = v.region_id and p.vault_id = v.vault_id)`;
};

/** 申请人的信息：换成一份空的，原来的密文删掉，代办人的姓名也删掉；件数、结果等统计不受影响。 */
const anonymise: Purge = async (tx, { regionId, cutoff, now }, { storeBlank }) => {
  const rows = await tx<{ applicationId: string; vaultId: string; accountId: string }[]>`
    select a.application_id, a.vault_id, v.account_id from applications a
    join personal_data v on v.region_id = a.region_id and v.vault_id = a.vault_id
    where a.region_id = ${regionId} and a.applicant_masked_name <> '（已隐去）'
      and a.archived_on < (${cutoff}::timestamptz at time zone 'Asia/Shanghai')::date
      and not ${inDispute(tx)}
    order by a.application_id limit ${BATCH} for update of a skip locked`;
  for (const { applicationId, vaultId, accountId } of rows) {
    const blank = await storeBlank(tx, { regionId, accountId, at: now });
    await tx`
      update applications
      set vault_id = ${blank}, applicant_masked_name = '（已隐去）', applicant_key = ''
      where region_id = ${regionId} and application_id = ${applicationId}`;
    // 拆分的几件共用一份：还有一件用着就不删，最后一件隐去时删。
    await tx`
      delete from personal_data v where v.region_id = ${regionId} and v.vault_id = ${vaultId}
        and not exists (select 1 from applications o
          where o.region_id = v.region_id and o.vault_id = v.vault_id)`;
    await forgetFiler(tx, regionId, applicationId);
  }
  return rows.length;
};

/** 每一类怎么清理。 */
export const purges: Readonly<Record<PurgedKind, Purge>> = {
  sessions: async (tx, { regionId, cutoff }) => {
    const ended = tx`
      select session_id from sessions
      where region_id = ${regionId} and coalesce(revoked_at, expires_at) < ${cutoff}
      order by session_id limit ${BATCH}`;
    await tx`delete from refresh_tokens where region_id = ${regionId} and session_id in (${ended})`;
    return countOf(
      tx`delete from sessions where region_id = ${regionId} and session_id in (${ended})`,
    );
  },
  signInAttempts: async (tx, { regionId, cutoff }) => {
    const forgotten = await countOf(
      tx`delete from sign_in_challenges where region_id = ${regionId} and expires_at < ${cutoff}`,
    );
    return (
      forgotten +
      (await countOf(
        tx`delete from sign_in_attempts where region_id = ${regionId} and last_at < ${cutoff}`,
      ))
    );
  },
  statusQueryFailures: (tx, { regionId, cutoff }) =>
    countOf(tx`
      delete from status_query_failures
      where region_id = ${regionId} and window_started_at < ${cutoff}`),
  idempotencyReplies: (tx, { regionId, cutoff }) =>
    countOf(
      tx`delete from idempotency_keys where region_id = ${regionId} and created_at < ${cutoff}`,
    ),
  inbox: (tx, { regionId, cutoff }) =>
    countOf(tx`
      delete from inbox_messages where region_id = ${regionId} and message_id in (
        select message_id from inbox_messages
        where region_id = ${regionId} and created_at < ${cutoff} limit ${BATCH})`),
  outbox: async (tx, { regionId, cutoff }) => {
    const settled = await countOf(tx`
      delete from message_deliveries where region_id = ${regionId} and delivery_id in (
        select delivery_id from message_deliveries
        where region_id = ${regionId} and settled_at < ${cutoff} limit ${BATCH})`);
    const sent = await countOf(tx`
      delete from outbox_messages where region_id = ${regionId} and message_id in (
        select message_id from outbox_messages
        where region_id = ${regionId} and dispatched_at < ${cutoff} limit ${BATCH})`);
    return settled + sent;
  },
  identityPictures: purgeFiles(['identityPicture']),
  consentEvidence: purgeFiles(['consentPicture', 'consentVoice']),
  // 来件的扫描件上写着申请人的信息，与它同进退。
  applicantDetails: async (tx, task, needs) =>
    (await anonymise(tx, task, needs)) + (await purgeFiles(['paperScan'])(tx, task, needs)),
};
