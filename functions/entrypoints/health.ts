import type { Context, Hono } from 'hono';
import { pendingMigrations } from '../platform/database/operating-figures';
import { isReachable } from '../platform/database/reachable';
import { peerOf } from '../platform/http/guards';
import { pageGate, type PageGateNeeds } from '../platform/http/page-gate';
import type { memoryMetrics } from '../platform/telemetry/metrics';
import { recordFigures } from './wire/operating-figures';
import type { Platform } from './wire/platform';

const PROBE = 'readiness/probe';

const answer = (c: Context, body: object, isGood: boolean): Response => {
  c.header('cache-control', 'no-store');
  return c.json(body, isGood ? 200 : 503);
};

const settles = (work: Promise<boolean>): Promise<boolean> => work.catch(() => false);

const isWritable = async ({ storage }: Pick<Platform, 'storage'>): Promise<boolean> => {
  await storage.put(PROBE, Buffer.from('ready'), 'text/plain');
  await storage.remove(PROBE);
  return true;
};

/** 本机直接来问的；同一台机器上的代理转来的，带着来路，不算。 */
const isLocal = (c: Context): boolean =>
  /^(::1|(::ffff:)?127\.)/.test(peerOf(c)) &&
  ['x-forwarded-for', 'x-real-ip', 'forwarded'].every((name) => c.req.header(name) === undefined);

/** 多久重新看一遍能不能接活（毫秒）：问得再勤，也只看这么多遍。 */
const KEPT_MS = 10_000;

interface Readiness {
  readonly database: boolean;
  readonly migrations: boolean;
  readonly storage: boolean;
}

type Needs = Pick<Platform, 'database'> & Partial<Pick<Platform, 'storage' | 'clock'>>;

const readiness = async ({ database, storage }: Needs): Promise<Readiness> => {
  const reachable = await isReachable(database);
  const current =
    reachable && (await settles(pendingMigrations(database).then((list) => list.length === 0)));
  const writable = storage !== undefined && (await settles(isWritable({ storage })));
  return { database: reachable, migrations: current, storage: writable };
};

/** 十秒之内再问，答上一次看到的；正在看的，一起等。 */
const keptFor = <T>(milliseconds: number, look: () => Promise<T>): (() => Promise<T>) => {
  let seen: { readonly at: number; readonly answer: Promise<T> } | undefined;
  return () => {
    const at = performance.now();
    if (seen === undefined || at - seen.at >= milliseconds) seen = { at, answer: look() };
    return seen.answer;
  };
};

/**
 * /health 活着没有（不碰数据库）；/healthz 数据库应答得了没有；/ready 能不能接活：数据库、结构、附件存放处；
 * /metrics 指标，只答本机。
 * @param gate 同一个地址问得太勤的不答；不给则不限
 */
export const serveHealth = (
  app: Hono,
  platform: Needs,
  { metrics, gate }: { metrics?: ReturnType<typeof memoryMetrics>; gate?: PageGateNeeds } = {},
): void => {
  const { database, clock } = platform;
  const look = keptFor(KEPT_MS, () => readiness(platform));
  const limit = gate && pageGate(gate);
  if (limit) for (const path of ['/health', '/healthz', '/ready']) app.use(path, limit);
  app.get('/health', (c) => answer(c, { alive: true }, true));
  app.get('/healthz', async (c) => {
    const isHealthy = await isReachable(database);
    return answer(c, { healthy: isHealthy }, isHealthy);
  });
  app.get('/ready', async (c) => {
    const seen = await look();
    return answer(c, seen, Object.values(seen).every(Boolean));
  });
  app.get('/metrics', async (c) => {
    if (!metrics || !clock || !isLocal(c)) return c.notFound();
    await recordFigures({ database, clock }, metrics);
    return c.text(metrics.text());
  });
};
