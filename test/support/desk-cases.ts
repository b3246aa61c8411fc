// 成批造申请：词很少而重复很多，到期日大量相同，最容易暴露翻页的遗漏与检索的误判。随机数有种子，每次相同。
import type { ApplicationState } from '@shared/vocabulary/application-state';
import { actorFor, type County } from './applications-county';
import { seededRandom } from './search-corpus';

export interface SeededCase {
  readonly application_id: string;
  readonly registration_number: string;
  readonly description: string;
  readonly state: ApplicationState;
  readonly applicant_kind: string;
  readonly channel: string;
  readonly lead_department_id: string | null;
  readonly supporting: string | null;
  readonly case_officer_id: string | null;
  readonly submitted_at: string;
  readonly received_on: string | null;
  readonly due_on: string | null;
  readonly replied_on: string | null;
}

const WORDS =
  '低保 公示 农村 补贴 危房 改造 收支 名单 审批 2026年 ABC Wi-Fi 100% 下_划 反\\斜 （一） ｆｕｌｌ 水 田 村务 征地 补偿 承包 道路'.split(
    ' ',
  );
const DEPARTMENTS = ['civil', 'finance', 'tax', 'lakeside'];
const OPEN: readonly ApplicationState[] = [
  'submitted',
  'inProgress',
  'inProgress',
  'awaitingApproval',
  'awaitingAmendment',
];
const FINISHED: readonly ApplicationState[] = ['replied', 'replied', 'withdrawn', 'abandoned'];

const dayAfter = (start: string, days: number) =>
  new Date(Date.parse(start) + days * 86_400_000).toISOString().slice(0, 10);

/** 造 count 件。@param openShare 在办的占多少 */
export const seededCases = (count: number, seed: number, openShare = 0.5): SeededCase[] => {
  const random = seededRandom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const text = () =>
    Array.from({ length: 2 + Math.floor(random() * 12) }, () => {
      const word = pick(WORDS);
      return random() < 0.15 ? `${word} ` : word;
    }).join('');
  return Array.from({ length: count }, (_, index): SeededCase => {
    const state = pick(random() < openShare ? OPEN : FINISHED);
    const isSubmitted = state === 'submitted';
    const isFinished = FINISHED.includes(state);
    const lead = isSubmitted || random() < 0.1 ? null : pick(DEPARTMENTS);
    const day = dayAfter('2026-11-01', Math.floor(random() * 20));
    return {
      application_id: `00000000-0000-4000-8000-1${String(index).padStart(11, '0')}`,
      registration_number: `明湖公开申〔2026〕${String(index + 1)}号`,
      description: text(),
      state,
      applicant_kind: random() < 0.8 ? 'naturalPerson' : 'business',
      channel: random() < 0.8 ? 'online' : 'counter',
      lead_department_id: lead,
      supporting: lead !== null && random() < 0.2 ? pick(DEPARTMENTS) : null,
      case_officer_id:
        lead === 'civil' && random() < 0.5 ? actorFor('civilOfficer').accountId : null,
      submitted_at: `${day}T0${String(Math.floor(random() * 3))}:00:00.123${String(Math.floor(random() * 9))}56Z`,
      received_on: isSubmitted ? null : day,
      due_on: isSubmitted ? null : dayAfter(day, Math.floor(random() * 30)),
      replied_on: isFinished && state === 'replied' ? dayAfter(day, 5) : null,
    };
  });
};

const VAULT = '00000000-0000-4000-8000-200000000000';
const BATCH = 5000;

/** 写入数据库；申请人同是一位虚构的村民。 */
export const insertCases = async (
  county: County,
  cases: readonly SeededCase[],
  region = 'minghu',
): Promise<void> => {
  const { accountId } = actorFor('resident', region);
  await county.platform.database.write({ regionId: region, kind: 'system' }, async (tx) => {
    await tx`
      insert into personal_data (region_id, vault_id, account_id, key_id, nonce, ciphertext, created_at)
      values (${region}, ${VAULT}, ${accountId}, 'k', '', '', '2026-11-01') on conflict do nothing`;
    for (let start = 0; start < cases.length; start += BATCH)
      await tx`
        insert into applications (region_id, application_id, registration_number, query_code,
          account_id, idempotency_key, vault_id, applicant_kind, applicant_masked_name, channel,
          description, nature, insists, desired_form, delivery_method, addressee_id,
          lead_department_id, supporting_department_ids, case_officer_id, state, submitted_at,
          received_on, due_on, replied_on)
        select ${region}, c.application_id, c.registration_number, 'CODE', ${accountId},
          c.application_id, ${VAULT}, c.applicant_kind, '虚*', c.channel, c.description,
          'application', false, 'electronic', 'inApp', 'office', c.lead_department_id,
          case when c.supporting is null then '{}' else array[c.supporting] end, c.case_officer_id,
          c.state, c.submitted_at, c.received_on, c.due_on, c.replied_on
        from jsonb_to_recordset(${tx.json(cases.slice(start, start + BATCH).map((one) => ({ ...one })))})
          as c (application_id uuid, registration_number text, description text, state text,
            applicant_kind text, channel text, lead_department_id text, supporting text,
            case_officer_id uuid, submitted_at timestamptz, received_on date, due_on date,
            replied_on date)`;
  });
};
