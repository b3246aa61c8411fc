import { WHO_LABELS } from '../../applications/domain/who-labels';
import { TRANSITIONS } from '../../applications/domain/workflow';
import { NOTICE_TABLES } from '../../notices/domain/workflow';
import { regionName } from '../../organisations/store.postgres';
import type { Route } from '../../platform/http/route';
import { applicationChart } from '../../workflow-chart/domain/application-chart';
import { proactiveChart } from '../../workflow-chart/domain/proactive-chart';
import { routesOf } from '../../workflow-chart/routes';
import type { Platform } from './platform';

/** 工作流程图的路由：图由办理所用的两张表画出。 */
export const workflowChartRoutes = ({ database }: Platform): Route[] =>
  routesOf({
    charts: {
      application: applicationChart(TRANSITIONS, WHO_LABELS),
      proactive: proactiveChart(NOTICE_TABLES.department, 'department'),
      village: proactiveChart(NOTICE_TABLES.village, 'village'),
    },
    regionName: (regionId) => regionName(database, regionId),
  });
