import type { Route } from '../../platform/http/route';
import { routesOf } from '../../catalogue/routes';
import { catalogueStore } from '../../catalogue/store.postgres';
import { noticeCountsBySection, noticesOfEntry } from '../../notices/store.public';
import { regionExists, responsibleUnits } from '../../organisations/store.postgres';
import type { Platform } from './platform';

/** 公开事项标准目录的路由；条数取自公开信息，责任单位取自对照表。 */
export const catalogueRoutes = ({ database }: Platform): Route[] =>
  routesOf({
    store: catalogueStore(database, {
      responsibleUnits,
      noticeCounts: noticeCountsBySection,
      noticesOfEntry,
    }),
    regionExists: (regionId) => regionExists(database, regionId),
  });
