import type { Hono } from 'hono';
import { isReachable } from '../platform/database/reachable';
import type { Platform } from './wire/platform';

/** /healthz：数据库应答得了是 200，应答不了是 503；供负载均衡与容器探测。 */
export const serveHealth = (app: Hono, { database }: Pick<Platform, 'database'>): void => {
  app.get('/healthz', async (c) => {
    const isHealthy = await isReachable(database);
    c.header('cache-control', 'no-store');
    return c.json({ healthy: isHealthy }, isHealthy ? 200 : 503);
  });
};
