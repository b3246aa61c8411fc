/** 两万件在办的申请：一次巡检不超过二十秒，每件恰好提醒一次，再跑一遍什么也不发。 */
import { performance } from 'node:perf_hooks';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import postgres from 'postgres';
import { runDeadlineSweep } from '@functions/entrypoints/wire/clock';
import { calendarStamp } from '@functions/platform/calendar/store.postgres';
import { reach } from '../../support/application-acts';
import { openCounty, type County } from '../../support/applications-county';

const OPEN = 20_000;
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
  const started = performance.now();
  const raised = await runDeadlineSweep(county.platform);
  return { raised, ms: Math.round(performance.now() - started) };
};
const countOf = (table: 'raised_alarms' | 'outbox_messages') =>
  inCounty(async (tx) => {
    const [row] = await tx<{ count: number }[]>`select count(*)::int as count from ${tx(table)}`;
    return row?.count ?? 0;
  });

test('两万件：全部同一天进入提醒、什么也不用发，都不超过二十秒；每件一次，不多不少', async () => {
  await multiply();
  await analyse();
  // 十件里一件到期在即。
  const usual = await sweep('2026-06-24T02:00:00.000Z');
  expect(usual.raised).toBe(OPEN / 10 + 1);
  // 年末：其余的全部同一天进入提醒，已过的一并逾期。
  const worst = await sweep('2026-12-31T02:00:00.000Z');
  expect(worst.raised).toBe(OPEN + 1);
  const messages = await countOf('outbox_messages');
  const alarms = await countOf('raised_alarms');
  const again = await sweep('2026-12-31T03:00:00.000Z');
  expect(again.raised).toBe(0);
  expect([await countOf('outbox_messages'), await countOf('raised_alarms')]).toEqual([
    messages,
    alarms,
  ]);
  process.stdout.write(`${JSON.stringify({ usual, worst, again, messages, alarms })}\n`);
  // 第一遍紧接着成批写入，数据库还在整理，只看结果不看时间。
  for (const { ms } of [worst, again]) expect(ms).toBeLessThan(20_000);
}, 180_000);
