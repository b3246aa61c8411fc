// 登记链的代价：同一个库、同一次运行里，触发器开着与停着交替地写，给出各自的中位数。
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import postgres from 'postgres';
import { importFunctions } from '../../functions/launcher/typescript.mjs';
import { region } from './county.mjs';

/** @typedef {{ title: string, linked: number, plain: number }} ChainRun */

const tables = [
  'application_events',
  'audit_entries',
  'catalogue_version_events',
  'notice_events',
  'village_events',
];
const sweepRows = 5000;
const warmups = 4;

/** 只有一个县、一个公开办、一个居民的库。 @param {string} name @returns {import('./database.mjs').Wanted} */
export const chainDatabase = (name) => ({
  name,
  title: '个写登记链的县',
  total: 1,
  shaping: ['test/bench/chain-bench.mjs', 'functions/platform/database/migrations'],
  bulky: [],
  fill: async (_, sql) => {
    const row = { region_id: region, name: '云州市明湖区', number_prefix: '明湖公开申' };
    await sql`insert into regions ${sql(row)}`;
    await sql`insert into organisations ${sql({
      ...{ region_id: region, organisation_id: 'office', parent_id: null, position: 1 },
      ...{
        name: '明湖区政府信息公开办公室',
        kind: 'department',
        phone: '',
        is_disclosure_office: true,
      },
    })}`;
  },
});

/** @param {readonly number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/**
 * 触发器开着、停着交替各做 rounds 轮，每轮做 once 一次，比中位数。
 * @param {string} adminUrl @param {{ title: string, rounds: number, once: () => Promise<void> }} work
 * @returns {Promise<ChainRun>}
 */
async function compare(adminUrl, { title, rounds, once }) {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => undefined });
  /** @type {{ linked: number[], plain: number[] }} */
  const times = { linked: [], plain: [] };
  try {
    for (let round = 0; round < rounds * 2; round += 1) {
      // 先后逐对调换，免得总是后做的那种占便宜。
      const isLinked = (round + (round >> 1)) % 2 === 0;
      const change = isLinked ? 'enable' : 'disable';
      for (const table of tables)
        await admin.unsafe(`alter table ${table} ${change} trigger register_link`);
      // 刚改过表，每条连接都要重新备语句、头五次不用备好的计划：先热几遍，不算。
      for (let warming = 0; warming < warmups; warming += 1) await once();
      const started = performance.now();
      await once();
      times[isLinked ? 'linked' : 'plain'].push(performance.now() - started);
    }
  } finally {
    for (const table of tables)
      await admin.unsafe(`alter table ${table} enable trigger register_link`);
    await admin.end({ timeout: 5 });
  }
  return { title, linked: median(times.linked), plain: median(times.plain) };
}

/** @param {string} url */
async function openPlatform(url) {
  const { buildPlatform } = await importFunctions('entrypoints/wire/platform.ts');
  const environment = {
    ...{ NODE_ENV: 'production', DATABASE_URL: url, DATABASE_CONNECTIONS: '4' },
    ...{ ATTACHMENTS_FOLDER: tmpdir(), VAULT_KEY: Buffer.alloc(32, 7).toString('base64') },
    ...{ SIGNING_KEY: Buffer.alloc(32, 8).toString('base64'), RATE_LIMITS: '1' },
  };
  return buildPlatform(environment, { logger: { info: () => undefined, error: () => undefined } });
}

/** 居民提交申请：与接口同一个命令。 @param {any} platform */
async function submitter(platform) {
  const { applicationPorts } = await importFunctions('entrypoints/wire/applications.ts');
  const { submitApplication } = await importFunctions(
    'applications/commands/submit-application.ts',
  );
  const accountId = randomUUID();
  const scope = { regionId: region, kind: 'system' };
  await platform.database.write(scope, async (/** @type {any} */ tx) => {
    await tx`insert into accounts (region_id, account_id, kind, display_name, roles, created_at)
      values (${region}, ${accountId}, 'resident', '居民', ${['resident']}, now())`;
  });
  const submit = submitApplication(applicationPorts(platform));
  const person = { accountId, displayName: '居民', roles: ['resident'], organisationId: null };
  return async () => {
    const request = {
      idempotencyKey: randomUUID(),
      ...{ description: '2026年上半年农村低保新增和退出的审批情况', addresseeId: null },
      ...{ villageId: null, nature: 'application', insists: false, consents: true },
      ...{ desiredForm: 'electronic', deliveryMethod: 'inApp' },
      applicant: {
        ...{ kind: 'naturalPerson', name: '演示申请人', identityNumber: '999999199001011238' },
        ...{ contactPerson: '', phone: '19900000001', email: '', address: '云州市明湖区' },
      },
    };
    const occasion = { regionId: region, person, now: new Date(), correlationId: randomUUID() };
    const result = await submit(request, occasion);
    if (!result.ok) throw new Error(JSON.stringify(result));
  };
}

/** @param {import('./database.mjs').BenchDatabase} database @param {number} rounds @returns {Promise<ChainRun[]>} */
export async function measureChain({ url, adminUrl }, rounds) {
  const platform = await openPlatform(url);
  const { appendAudit } = await importFunctions('audit/store.postgres.ts');
  const scope = { regionId: region, kind: 'system' };
  const entry = () => ({
    ...{ regionId: region, actorId: null, act: 'alarmRaised', subjectKind: 'application' },
    ...{ subjectId: randomUUID(), correlationId: randomUUID(), at: new Date() },
    data: { alarm: 'dueSoon', dueOn: '2026-11-30' },
  });
  const submit = await submitter(platform);
  /** @param {number} count @param {() => Promise<unknown>} work */
  const repeat = async (count, work) => {
    for (let done = 0; done < count; done += 1) await work();
  };
  const inOne = () =>
    platform.database.write(scope, (/** @type {any} */ tx) =>
      repeat(sweepRows, () => appendAudit(tx, entry())),
    );
  try {
    return [
      await compare(adminUrl, {
        title: '提交申请 40 件，一件接一件',
        rounds,
        once: () => repeat(40, submit),
      }),
      await compare(adminUrl, {
        title: '提交申请 40 件，四件同时',
        rounds,
        once: async () =>
          void (await Promise.all(Array.from({ length: 4 }, () => repeat(10, submit)))),
      }),
      await compare(adminUrl, {
        title: `一个事务里记 ${sweepRows} 行审计`,
        rounds: Math.min(rounds, 3),
        once: inOne,
      }),
    ];
  } finally {
    await platform.database.close();
  }
}
