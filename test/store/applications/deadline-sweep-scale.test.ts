/** 成批的在办申请，巡检要翻好几页：每件恰好提醒一次，再跑一遍什么也不发。快慢见 npm run bench。 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import postgres from 'postgres';
import { runDeadlineSweep } from '@functions/entrypoints/wire/clock';
import { calendarStamp } from '@functions/platform/calendar/store.postgres';
import { reach } from '../../support/application-acts';
import { openCounty, type County } from '../../support/applications-county';

const OPEN = 1600;
const system = { regionId: 'minghu', kind: 'system' } as const;
let county: County;
beforeAll(async () => {
  county = await openCounty('2026-06-01T02:00:00.000Z');
}, 120_000);
afterAll(() => county.close());

const inCounty = <T>(work: Parameters<typeof county.platform.database.write<T>>[1]) =>
  county.platform.database.write(system, work);

/** 以一件真的为样子复制；每十件里一件在提醒之列，其余离到期还远。 */
const multiply = async () => {
  await reach(county, 'claimed');
  await inCounty(async (tx) => {
    const columns = await tx<{ name: string }[]>`
      select column_name as name from information_schema.columns
      where table_name = 'applications' and table_schema = 'public' and is_generated = 'NEVER'
        and column_name not in ('application_id', 'registration_number', 'idempotency_key', 'due_on', 'query_code')`;
    const same = columns.map(({ name }) => `a.${name}`).join(', ');
    const names = columns.map(({ name }) => name).join(', ');
    await tx.unsafe(`
      insert into applications (application_id, registration_number, idempotency_key, query_code, due_on, ${names})
      select gen_random_uuid(), '试验' || n, gen_random_uuid(), lpad(n::text, 8, '0'),
        case when n % 10 = 0 then date '2026-06-30' else date '2026-12-31' end, ${same}
      from applications a, generate_series(1, ${OPEN}) n where a.state = 'inProgress'`);
    // 已经照现行安排算过，只量巡检本身。
    await tx`insert into calendar_recomputes (region_id, stamp, done_at, changed)
      values ('minghu', ${await calendarStamp(tx)}, now(), 0)`;
    await tx`delete from outbox_messages`;
  });
};

/** 统计信息平常由数据库自己更新；刚成批写入的，这里更新一次。 */
const analyse = async () => {
  const owner = postgres(county.platform.config.databaseUrl, { max: 1, onnotice: () => undefined });
  await owner`analyze applications`;
  await owner.end({ timeout: 5 });
};

const sweep = async (instant: string) => {
  county.setNow(instant);
  return runDeadlineSweep(county.platform);
};
const countOf = (table: 'raised_alarms' | 'outbox_messages') =>
  inCounty(async (tx) => {
    const [row] = await tx<{ count: number }[]>`select count(*)::int as count from ${tx(table)}`;
    return row?.count ?? 0;
  });

test('翻好几页：全部同一天进入提醒、什么也不用发；每件一次，不多不少', async () => {
  await multiply();
  await analyse();
  // 十件里一件到期在即。
  const usual = await sweep('2026-06-24T02:00:00.000Z');
  expect(usual).toBe(OPEN / 10 + 1);
  // 年末：其余的全部同一天进入提醒，已过的一并逾期。
  const worst = await sweep('2026-12-31T02:00:00.000Z');
  expect(worst).toBe(OPEN + 1);
  const messages = await countOf('outbox_messages');
  const alarms = await countOf('raised_alarms');
  const again = await sweep('2026-12-31T03:00:00.000Z');
  expect(again).toBe(0);
  expect([await countOf('outbox_messages'), await countOf('raised_alarms')]).toEqual([
    messages,
    alarms,
  ]);
}, 180_000);
