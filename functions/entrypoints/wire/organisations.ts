import { toString as drawCode } from 'qrcode';
import type { Route } from '../../platform/http/route';
import { routesOf } from '../../organisations/routes';
import { organisationStore } from '../../organisations/store.postgres';
import type { Platform } from './platform';

/** 县与组织的路由。 */
export const organisationRoutes = ({ database, config }: Platform): Route[] =>
  routesOf({
    store: organisationStore(database),
    publicOrigin: config.publicOrigin,
    drawCode: (text) => drawCode(text, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 }),
  });
