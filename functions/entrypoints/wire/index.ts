import type { Route } from '../../platform/http/route';
import { applicationRoutes } from './applications';
import { auditEntryRoutes } from './audit-entries';
import { calendarRoutes } from './calendar';
import { catalogueRoutes } from './catalogue';
import { catalogueVersionRoutes } from './catalogue-versions';
import { coverageRoutes, coverageSummaryRoutes } from './coverage';
import { dutyRoutes, listRoutes } from './duty-lists';
import { feedRoutes } from './feeds';
import { disclosureDeskRoutes, disclosurePageRoutes } from './disclosure-pages';
import { fileRoutes } from './files';
import { identityRoutes } from './identity';
import { letterRoutes } from './letters';
import { noticeRoutes } from './notices';
import { notificationRoutes } from './notifications';
import { organisationRoutes } from './organisations';
import { posterCheckingRoutes, posterSealingRoutes } from './posters';
import { privacyAssessmentRoutes } from './privacy-assessments';
import { residentRoutes } from './residents';
import { searchRoutes } from './search';
import { publicRegisterRoutes, registerStateRoutes } from './register';
import { settingsRoutes } from './settings';
import { staffRoutes } from './staff';
import { villageAffairsRoutes } from './village-affairs';
import { workflowChartRoutes } from './workflow-chart';
import type { Platform } from './platform';

export { httpApp } from './http-app';

/** 全部路由；本地服务器用全部，每个 Lambda 只取自己的一组。 */
export const allRoutes = (platform: Platform): Route[] => [
  ...organisationRoutes(platform),
  ...catalogueRoutes(platform),
  ...catalogueVersionRoutes(platform),
  ...noticeRoutes(platform),
  ...searchRoutes(platform),
  ...identityRoutes(platform),
  ...staffRoutes(platform),
  ...auditEntryRoutes(platform),
  ...residentRoutes(platform),
  ...notificationRoutes(platform),
  ...applicationRoutes(platform),
  ...fileRoutes(platform),
  ...letterRoutes(platform),
  ...posterCheckingRoutes(platform),
  ...feedRoutes(platform),
  ...dutyRoutes(platform),
  ...listRoutes(platform),
  ...coverageRoutes(platform),
  ...coverageSummaryRoutes(platform),
  ...posterSealingRoutes(platform),
  ...villageAffairsRoutes(platform),
  ...disclosurePageRoutes(platform),
  ...disclosureDeskRoutes(platform),
  ...settingsRoutes(platform),
  ...privacyAssessmentRoutes(platform),
  ...registerStateRoutes(platform),
  ...publicRegisterRoutes(platform),
  ...calendarRoutes(platform),
  ...workflowChartRoutes(platform),
];
