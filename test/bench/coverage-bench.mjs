// 公开情况：三千个村、每村六十项，一年里该公开的公开了没有，一条语句数出来。
import { tmpdir } from 'node:os';
import { importFunctions } from '../../functions/launcher/typescript.mjs';
import { region } from './county.mjs';

/** @typedef {{ title: string, seconds: number[], rows: number, due: number }} CoverageRun */

const villages = 3000;
const today = '2026-11-21';
/** 每村六十项：财务每月的、村务每季度的、每半年的、每年的。 */
const items = [
  ...Array.from({ length: 6 }, () => ['monthly', 'afterEnd', 10, 'finance']),
  ...Array.from({ length: 4 }, () => ['quarterly', 'firstMonthDay', 20, 'finance']),
  ...Array.from({ length: 40 }, () => ['quarterly', 'periodEnd', null, 'village']),
  ...Array.from({ length: 5 }, () => ['halfYear', 'periodEnd', null, 'party']),
  ...Array.from({ length: 5 }, () => ['yearly', 'periodEnd', null, 'party']),
];

/** @param {string} name @returns {import('./database.mjs').Wanted} */
export const coverageDatabase = (name) => ({
  name,
  title: '个村的应公开事项',
  total: villages * items.length,
  shaping: [
    'test/bench/coverage-bench.mjs',
    'functions/platform/database/migrations/0082_duty_lists.sql',
  ],
  bulky: ['obligations', 'duty_fulfilments'],
  fill: async (_, sql) => {
    await sql`insert into regions (region_id, name) values (${region}, '云州市明湖区')`;
    await sql`insert into organisations (region_id, organisation_id, name, kind, position)
      select ${region}, 'v' || v, '第' || v || '村', 'village', v from generate_series(1, ${villages}::int) v`;
    const given = JSON.stringify(
      items.map(([rhythm, dueRule, dueDay, affairsKind], at) => ({
        ...{ at, rhythm, due_rule: dueRule, due_day: dueDay, affairs_kind: affairsKind },
      })),
    );
    await sql.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx`
        insert into obligations (region_id, organisation_id, obligation_id, title, affairs_kind, rhythm,
          due_rule, due_day, starts_on, position)
        select ${region}, o.organisation_id, 'i' || i.at, '第' || i.at || '项', i.affairs_kind, i.rhythm,
          i.due_rule, i.due_day, '2025-01-01', i.at
        from organisations o
        cross join jsonb_to_recordset(${given}::text::jsonb) i
          (at int, rhythm text, due_rule text, due_day int, affairs_kind text)`;
      // 十分之九公开了，其中十分之一晚了；期间从 2025 年起。
      await tx`
        insert into duty_fulfilments
        select b.region_id, b.organisation_id, b.obligation_id, p.first_day, p.due_on,
          p.due_on + case when r.late < 0.1 then 5 else -1 end, gen_random_uuid(), true, b.affairs_kind, null
        from obligations b
        cross join lateral (
          select f::date as first_day, duty_due_on(b.rhythm, b.due_rule, b.due_day, f::date) as due_on
          from generate_series('2025-01-01'::timestamp, ${today}::timestamp,
            make_interval(months => duty_period_months(b.rhythm))) f) p
        cross join lateral (select random() as done, random() as late, b.obligation_id, p.first_day) r
        where r.done < 0.9 and p.due_on + 5 <= ${today}::date`;
    });
  },
});

/** @param {import('./database.mjs').BenchDatabase} database @param {number} repeats @returns {Promise<CoverageRun[]>} */
export async function measureCoverage({ url }, repeats) {
  const { buildPlatform } = await importFunctions('entrypoints/wire/platform.ts');
  const { coverageStore } = await importFunctions('supervision/store.coverage.ts');
  const { yearSpan, countsOf, sumOf } = await importFunctions(
    'supervision/coverage/domain/counts.ts',
  );
  const environment = {
    ...{ NODE_ENV: 'production', DATABASE_URL: url, DATABASE_CONNECTIONS: '2' },
    ...{ ATTACHMENTS_FOLDER: tmpdir(), VAULT_KEY: Buffer.alloc(32, 7).toString('base64') },
    SIGNING_KEY: Buffer.alloc(32, 8).toString('base64'),
  };
  const logger = { info: () => undefined, error: () => undefined };
  const platform = buildPlatform(environment, { logger });
  const store = coverageStore(platform.database, () => Promise.resolve(true));
  /** @param {string} title @param {readonly string[] | null} ids */
  const timed = async (title, ids) => {
    const seconds = [];
    let counted = [];
    for (let round = 0; round < repeats; round += 1) {
      const started = performance.now();
      counted = await store.count(region, yearSpan(2026, today), ids);
      seconds.push((performance.now() - started) / 1000);
    }
    const { due } = sumOf(counted.map(countsOf));
    return { title, seconds: seconds.sort((a, b) => a - b), rows: counted.length, due };
  };
  try {
    return [
      await timed('全县一年', null),
      await timed(
        '一页五十个村',
        Array.from({ length: 50 }, (_, at) => `v${at + 1}`),
      ),
      await timed('一个村', ['v7']),
    ];
  } finally {
    await platform.database.close();
  }
}
