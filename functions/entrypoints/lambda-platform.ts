import { systemClock } from '../platform/clock';
import { meteredLogger } from '../platform/telemetry/metered-logger';
import type { Metrics } from '../platform/telemetry/metrics';
import { powertoolsLogger, powertoolsMetrics } from '../platform/telemetry/powertools';
import { tracedLogger } from '../platform/telemetry/trace';
import { buildPlatform, type Platform } from './wire/platform';

let metrics: Metrics | undefined;
let platform: Platform | undefined;

/** 指标的出口，每次冷启动只建一次。 */
export const lambdaMetrics = (): Metrics => (metrics ??= powertoolsMetrics());

/** 底座每次冷启动只建一次；一个 Lambda 实例同时只办一件事，两条数据库连接足够。 */
export const lambdaPlatform = (): Platform =>
  (platform ??= buildPlatform(
    { DATABASE_CONNECTIONS: '2', ...process.env },
    {
      logger: tracedLogger(meteredLogger(powertoolsLogger(), lambdaMetrics()), {
        environment: process.env,
        now: () => systemClock.now(),
      }),
    },
  ));
