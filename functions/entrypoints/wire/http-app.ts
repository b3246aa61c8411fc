import type { Hono } from 'hono';
import { createApp } from '../../platform/http/app';
import type { Route } from '../../platform/http/route';
import { authenticator } from './authenticator';
import type { Platform } from './platform';
import { protection } from './protection';

/** 由一组路由建 HTTP 应用。 */
export const httpApp = (platform: Platform, routes: readonly Route[]): Hono =>
  createApp(routes, {
    clock: platform.clock,
    logger: platform.logger,
    authenticate: authenticator(platform),
    checksOutput: !platform.config.isProduction,
    publicOrigin: platform.config.publicOrigin,
    ...(platform.waitTimes === undefined ? {} : { waitTimes: platform.waitTimes }),
    ...protection(platform),
  });
