import type { Route } from '../../platform/http/route';
import { calendarRoutes } from './calendar';
import { catalogueRoutes } from './catalogue';
import { coverageRoutes } from './coverage';
import { disclosurePageRoutes } from './disclosure-pages';
import { dutyRoutes } from './duty-lists';
import { feedRoutes } from './feeds';
import { boardRoutes } from './notices';
import { organisationRoutes } from './organisations';
import type { Platform } from './platform';
import { posterCheckingRoutes } from './posters';
import { publicRegisterRoutes } from './register';
import { searchRoutes } from './search';
import { workflowChartRoutes } from './workflow-chart';

/** 不用登录的公开读取：公开栏、目录、检索、流程图、工作日历、核对张贴件。 */
export const publicReadingRoutes = (platform: Platform): Route[] => [
  ...organisationRoutes(platform),
  ...catalogueRoutes(platform),
  ...boardRoutes(platform),
  ...searchRoutes(platform),
  ...calendarRoutes(platform),
  ...workflowChartRoutes(platform),
  ...posterCheckingRoutes(platform),
  ...feedRoutes(platform),
  ...dutyRoutes(platform),
  ...coverageRoutes(platform),
  ...disclosurePageRoutes(platform),
  ...publicRegisterRoutes(platform),
];
