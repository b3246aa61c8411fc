import type { Context, Hono } from 'hono';
import { operatingFigures, pendingMigrations } from '../platform/database/operating-figures';
import { isReachable } from '../platform/database/reachable';
import { peerOf } from '../platform/http/guards';
import type { memoryMetrics } from '../platform/telemetry/metrics';
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

/**
 * /health 活着没有（不碰数据库）；/healthz 数据库应答得了没有；/ready 能不能接活：数据库、结构、附件存放处；
 * /metrics 指标，只答本机。
 */
export const serveHealth = (
  app: Hono,
  platform: Pick<Platform, 'database'> & Partial<Pick<Platform, 'storage' | 'clock'>>,
  metrics?: ReturnType<typeof memoryMetrics>,
): void => {
  const { database, storage, clock } = platform;
  app.get('/health', (c) => answer(c, { alive: true }, true));
  app.get('/healthz', async (c) => {
    const isHealthy = await isReachable(database);
    return answer(c, { healthy: isHealthy }, isHealthy);
  });
  app.get('/ready', async (c) => {
    const reachable = await isReachable(database);
    const current =
      reachable && (await settles(pendingMigrations(database).then((list) => list.length === 0)));
    const writable = storage !== undefined && (await settles(isWritable({ storage })));
    return answer(
      c,
      { database: reachable, migrations: current, storage: writable },
      reachable && current && writable,
    );
  });
  app.get('/metrics', async (c) => {
    if (!metrics || !clock || !isLocal(c)) return c.notFound();
    metrics.record({ ...(await operatingFigures(database, clock.now())) });
    return c.text(metrics.text());
  });
};
