import { lambdaHttp } from './lambda';
import { calendarRoutes } from './wire/calendar';
import { catalogueRoutes } from './wire/catalogue';
import { feedRoutes } from './wire/feeds';
import { boardRoutes } from './wire/notices';
import { organisationRoutes } from './wire/organisations';
import { posterCheckingRoutes } from './wire/posters';
import { searchRoutes } from './wire/search';
import { workflowChartRoutes } from './wire/workflow-chart';

/** 公开栏、目录、检索、流程图、核对张贴件：不用登录的公开读取。 */
export const handler = lambdaHttp((platform) => [
  ...organisationRoutes(platform),
  ...catalogueRoutes(platform),
  ...boardRoutes(platform),
  ...searchRoutes(platform),
  ...calendarRoutes(platform),
  ...workflowChartRoutes(platform),
  ...posterCheckingRoutes(platform),
  ...feedRoutes(platform),
]);
