import { lastWorkingDayUntil } from '../../disclosure-pages/domain/last-working-day';
import type { PagesPorts } from '../../disclosure-pages/ports';
import { publicRoutesOf } from '../../disclosure-pages/routes';
import { deskRoutesOf } from '../../disclosure-pages/routes.desk';
import { REASSESS_MONTHS } from '../../notices/queries/list-notice-desk';
import { loadCalendar } from '../../platform/calendar/store.postgres';
import type { Route } from '../../platform/http/route';
import { indexDocuments, removeDocuments } from '../../search/store.documents';
import { loadSettings } from '../../settings/store.postgres';
import { conversionProposals, reportFigures, reportViolations } from './annual-figures';
import { appendAudit } from './audit';
import { pageDocumentId, pageSource } from './page-source';
import type { Platform } from './platform';

const pagesPorts = ({ database }: Platform): PagesPorts => ({
  database,
  loadSettings,
  appendAudit,
  indexPage: (tx, regionId, page) => indexDocuments(tx, regionId, [pageSource(page)]),
  removePage: (tx, regionId, documentId) =>
    removeDocuments(tx, regionId, [pageDocumentId(documentId)]),
  figures: reportFigures,
  violations: reportViolations,
  lastWorkingDay: async (sql, on) =>
    lastWorkingDayUntil(on, (await loadCalendar(sql)).isWorkingDay),
  reviewMonths: REASSESS_MONTHS,
  conversionProposals,
});

/** 政府信息公开专栏：不用登录。 */
export const disclosurePageRoutes = (platform: Platform): Route[] =>
  publicRoutesOf(pagesPorts(platform));

/** 编写专栏的内容、复核公开属性。 */
export const disclosureDeskRoutes = (platform: Platform): Route[] =>
  deskRoutesOf(pagesPorts(platform));
