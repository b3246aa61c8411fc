// 期限巡检：产品自己的定时任务，停在测量的那一刻；测前清掉以往的提醒，每次都从头来。
import { tmpdir } from 'node:os';
import postgres from 'postgres';
import { importFunctions } from '../../functions/launcher/typescript.mjs';
import { now, vaultKey } from './case-county.mjs';

/** @typedef {{ title: string, seconds: number, raised: number, sent: number }} SweepRun */

const traces = ['raised_alarms', 'deadline_sweeps', 'calendar_recomputes', 'outbox_messages'];
/** 后一天同一时刻（周一）。 */
const nextWorkday = '2026-11-23T02:00:00.000Z';

/** @param {string} adminUrl */
async function clearTraces(adminUrl) {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => undefined });
  try {
    await sql.unsafe(`truncate ${traces.join(', ')}, audit_entries`);
    await sql.unsafe('vacuum analyze applications');
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** @param {string} adminUrl */
async function countSent(adminUrl) {
  const sql = postgres(adminUrl, { max: 1 });
  try {
    const [row] = await sql`select count(*)::int as count from outbox_messages`;
    return Number(row?.['count']);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** 停在某一刻的底座。 @param {string} url @param {string} instant */
async function platformAt(url, instant) {
  const { buildPlatform } = await importFunctions('entrypoints/wire/platform.ts');
  const { fixedClock } = await importFunctions('platform/clock.ts');
  const environment = {
    ...{ NODE_ENV: 'production', DATABASE_URL: url, VAULT_KEY: vaultKey, SIGNING_KEY: vaultKey },
    ...{ DATABASE_CONNECTIONS: '2', ATTACHMENTS_FOLDER: tmpdir() },
  };
  const logger = { info: () => undefined, error: () => undefined };
  return buildPlatform(environment, { clock: fixedClock(instant), logger });
}

/**
 * 放假安排载入后全部重算一遍、头一次巡检、紧接着再巡检一次、下一个工作日巡检。
 * @param {import('./database.mjs').BenchDatabase} database
 * @returns {Promise<SweepRun[]>}
 */
export async function measureSweeps({ url, adminUrl }) {
  const { recomputeAll, runDeadlineSweep } = await importFunctions('entrypoints/wire/clock.ts');
  await clearTraces(adminUrl);
  /** @param {string} title @param {string} instant @param {(platform: any) => Promise<number>} work */
  const timed = async (title, instant, work) => {
    const platform = await platformAt(url, instant);
    const before = await countSent(adminUrl);
    try {
      const started = performance.now();
      const raised = await work(platform);
      const seconds = (performance.now() - started) / 1000;
      return { title, seconds, raised, sent: (await countSent(adminUrl)) - before };
    } finally {
      await platform.database.close();
    }
  };
  return [
    await timed('放假安排有变，在办的全部重算', now, ({ database, clock }) =>
      recomputeAll(database, clock.now()),
    ),
    await timed('头一次巡检', now, runDeadlineSweep),
    await timed('紧接着再巡检一次', now, runDeadlineSweep),
    await timed('下一个工作日巡检', nextWorkday, runDeadlineSweep),
  ];
}
