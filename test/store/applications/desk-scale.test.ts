// 两万件：列表按次序走索引，检索用字组的索引，都不扫全表；应用角色同样如此（行级安全之下）。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import postgres from 'postgres';
import { listDesk } from '@shared/contract/desk';
import { openCounty, type County } from '../../support/applications-county';
import { insertCases, seededCases } from '../../support/desk-cases';

const staff = { regionId: 'minghu', kind: 'staff' } as const;
let county: County;

beforeAll(async () => {
  county = await openCounty('2026-11-20T02:00:00.000Z');
  await insertCases(county, seededCases(20_000, 3, 0.2));
  const sql = postgres(county.databaseUrl, { max: 1, onnotice: () => undefined });
  await sql`analyze applications, application_search`;
  await sql.end();
}, 240_000);
afterAll(() => county.close());

const planOf = (text: string): Promise<string> =>
  county.platform.database.read(staff, async (sql) => {
    const rows = await sql.unsafe<Record<string, string>[]>(
      `explain (analyze, timing off) ${text}`,
    );
    return rows.map((row) => Object.values(row).join()).join('\n');
  });

test('在办的第一页：顺着办理台的次序读几行就够', async () => {
  const plan = await planOf(`select * from applications a where a.region_id = 'minghu'
    and a.state not in ('replied', 'abandoned', 'withdrawn', 'merged')
    order by a.desk_group, a.desk_on, a.submitted_at, a.application_id limit 21`);
  expect(plan).toContain('applications_desk');
  expect(plan).not.toMatch(/Seq Scan|Sort/);
});

test('已办结的第一页：顺着办结日读几行就够', async () => {
  const plan = await planOf(`select * from applications a where a.region_id = 'minghu'
    and a.state in ('replied', 'abandoned', 'withdrawn', 'merged')
    order by a.finished_on desc, a.submitted_at desc, a.application_id desc limit 21`);
  expect(plan).toContain('applications_finished');
  expect(plan).not.toMatch(/Seq Scan|Sort/);
});

const scans = (): Promise<{ grams: number; table: number }> =>
  county.platform.database.regions(async (sql) => {
    const [row] = await sql<{ grams: string; rows: string }[]>`
      select (select idx_scan from pg_stat_user_indexes where indexrelname = 'application_search_grams') as grams,
        (select coalesce(seq_scan, 0) from pg_stat_user_tables where relname = 'application_search') as rows`;
    return { grams: Number(row?.grams), table: Number(row?.rows) };
  });

test('检索用字组的索引，不扫全表', async () => {
  const before = await scans();
  for (let round = 0; round < 12; round += 1) {
    const { status } = await county.call('office', listDesk, { query: { q: '危房改造' } });
    expect(status).toBe(200);
  }
  // 统计要等连接空下来才写出。
  let after = await scans();
  for (let wait = 0; wait < 50 && after.grams < before.grams + 12; wait += 1) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    after = await scans();
  }
  expect(after.grams).toBeGreaterThanOrEqual(before.grams + 12);
  expect(after.table).toBe(before.table);
}, 60_000);

test('常用的词命中超过五千件：仍然一件不少，次序不变', async () => {
  const truth = await county.platform.database.read(
    staff,
    (sql) => sql<{ id: string }[]>`
      select application_id as id from applications
      where region_id = 'minghu' and state in ('replied', 'abandoned', 'withdrawn', 'merged')
        and registration_number like '%明湖%'
      order by finished_on desc, submitted_at desc, application_id desc`,
  );
  expect(truth.length).toBeGreaterThan(5000);
  const { body } = await county.call<{ total: number; items: { applicationId: string }[] }>(
    'office',
    listDesk,
    { query: { view: 'finished', q: '明湖', limit: '50' } },
  );
  expect(body.total).toBe(truth.length);
  expect(body.items.map(({ applicationId }) => applicationId)).toEqual(
    truth.slice(0, 50).map(({ id }) => id),
  );
});
