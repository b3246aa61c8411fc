import type { Hono } from 'hono';
import { createApp } from '../../platform/http/app';
import type { Route } from '../../platform/http/route';
import { applicationRoutes } from './applications';
import { catalogueRoutes } from './catalogue';
import { authenticator, identityRoutes } from './identity';
import { noticeRoutes } from './notices';
import { notificationRoutes } from './notifications';
import { organisationRoutes } from './organisations';
import { searchRoutes } from './search';
import type { Platform } from './platform';

/** 全部路由；本地服务器用全部，每个 Lambda 只取自己的一组。 */
export const allRoutes = (platform: Platform): Route[] => [
  ...organisationRoutes(platform),
  ...catalogueRoutes(platform),
  ...noticeRoutes(platform),
  ...searchRoutes(platform),
  ...identityRoutes(platform),
  ...notificationRoutes(platform),
  ...applicationRoutes(platform),
];

/** 由一组路由建 HTTP 应用。 */
export const httpApp = (platform: Platform, routes: readonly Route[]): Hono =>
  createApp(routes, {
    clock: platform.clock,
    logger: platform.logger,
    authenticate: authenticator(platform),
    checksOutput: !platform.config.isProduction,
  });
