import * as reports from '@shared/contract/annual-reports';
import * as pages from '@shared/contract/disclosure-pages';
import * as classes from '@shared/contract/statutory-content';
import { route, type Route } from '../platform/http/route';
import type { PagesPorts } from './ports';
import { getClass } from './queries/get-class';
import { getGuide } from './queries/get-guide';
import { getReport } from './queries/get-report';
import { disclosureHome } from './queries/home';
import { listClasses } from './queries/list-classes';
import { listReports } from './queries/list-reports';
import { getRule, listRules } from './queries/rules';

/** 政府信息公开专栏：不用登录。 */
export const publicRoutesOf = (ports: PagesPorts): Route[] => [
  route(pages.disclosureHome, ({ params }) => disclosureHome(ports, params.region)),
  route(pages.getGuide, ({ params, query }) =>
    getGuide(ports, {
      regionId: params.region,
      organisationId: params.organisationId,
      version: query.version,
    }),
  ),
  route(pages.listDisclosureRules, ({ params }) => listRules(ports, params.region)),
  route(pages.getDisclosureRule, ({ params, query }) =>
    getRule(ports, params.region, { ruleId: params.ruleId, version: query.version }),
  ),
  route(classes.listDisclosureClasses, ({ params, query }) =>
    listClasses(ports, { regionId: params.region, ...query }),
  ),
  route(classes.getDisclosureClass, ({ params, query }) =>
    getClass(ports, { regionId: params.region, classKey: params.classKey, ...query }),
  ),
  route(reports.listAnnualReports, ({ params, query }) =>
    listReports(ports, { regionId: params.region, ...query }),
  ),
  route(reports.getAnnualReport, ({ params, query }) =>
    getReport(ports, {
      regionId: params.region,
      organisationId: params.organisationId,
      year: params.year,
      edition: query.edition,
    }),
  ),
];
