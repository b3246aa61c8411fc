import { serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { serverOptions } from '../platform/http/server-options';
import { jsonLogger } from '../platform/logger';
import { dailyLogFiles } from '../platform/telemetry/log-files';
import { meteredLogger } from '../platform/telemetry/metered-logger';
import { memoryMetrics } from '../platform/telemetry/metrics';
import { tracedLogger } from '../platform/telemetry/trace';
import { startBackground } from './background';
import { serveDocumentation } from './documentation';
import { serveFrontEnd } from './front-end';
import { serveHealth } from './health';
import { allRoutes, httpApp } from './wire';
import { buildPlatform, type Platform } from './wire/platform';
import { protection } from './wire/protection';

export interface RunningServer {
  readonly url: string;
  readonly platform: Platform;
  close(): Promise<void>;
}

export interface ServerOptions {
  /** 端口；0 表示任选。 */
  readonly port: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** 前端构建产物所在文件夹；不给则只有接口。 */
  readonly h5Folder?: string;
  /** 时钟与日志，测试时替换。 */
  readonly replaced?: Partial<Pick<Platform, 'clock' | 'logger'>>;
  /** 是否运行定时任务（期限巡检、发件箱）；默认运行。 */
  readonly runsBackground?: boolean;
}

/** 设了 MINGLAN_LOG_FOLDER 的，日志写在那里，每天一个文件。 */
const meteredPlatform = (
  { environment, replaced }: ServerOptions,
  metrics: ReturnType<typeof memoryMetrics>,
): Platform => {
  const platform = buildPlatform(environment, replaced);
  const folder = environment['MINGLAN_LOG_FOLDER'];
  const now = () => platform.clock.now();
  const kept =
    folder === undefined || replaced?.logger
      ? platform.logger
      : jsonLogger(dailyLogFiles(folder, now), now);
  const logger = tracedLogger(meteredLogger(kept, metrics), { environment, now });
  return { ...platform, logger };
};

/** 在一个端口上运行全部接口、定时任务与网页；与 Lambda 是同一套处理函数。 */
export const startServer = async (options: ServerOptions): Promise<RunningServer> => {
  const metrics = memoryMetrics();
  const platform = meteredPlatform(options, metrics);
  const app = httpApp(platform, allRoutes(platform));
  const { addressOf } = protection(platform);
  const gate = addressOf && { clock: platform.clock, addressOf };
  serveHealth(app, platform, { metrics, ...(gate ? { gate } : {}) });
  serveDocumentation(app, gate);
  if (options.h5Folder !== undefined) serveFrontEnd(app, options.h5Folder);
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const starting = serve({ fetch: app.fetch, port: options.port, serverOptions }, () =>
      resolve(starting),
    );
    starting.once('error', reject);
  });
  const stopBackground =
    options.runsBackground === false ? () => Promise.resolve() : startBackground(platform);
  const { port } = server.address() as AddressInfo;
  platform.logger.info('serverStarted', { count: port });
  return {
    url: `http://localhost:${String(port)}`,
    platform,
    close: async () => {
      await stopBackground();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
      await platform.database.close();
    },
  };
};
