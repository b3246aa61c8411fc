import * as contract from '@shared/contract/coverage';
import { todayInShanghai } from '../../platform/calendar';
import { actorOf, route, type Route } from '../../platform/http/route';
import { yearSpan } from './domain/counts';
import type { CoveragePorts } from './ports';
import { coverageOfBody } from './queries/coverage-of-body';
import { coverageSummary } from './queries/coverage-summary';
import { countyCoverage } from './queries/county-coverage';

/** 公开情况的路由：一个单位的、各单位的，人人可看。 */
export const coverageRoutesOf = (ports: CoveragePorts): Route[] => [
  route(contract.coverageOfBody, ({ params, query }, { now }) => {
    const { region: regionId, organisationId } = params;
    const span = yearSpan(query.year, todayInShanghai(now));
    return coverageOfBody(ports, { regionId, organisationId }, span);
  }),
  route(
    contract.countyCoverage,
    ({ params: { region: regionId }, query: { year, ...asked } }, { now }) =>
      countyCoverage(ports, { regionId, asked }, yearSpan(year, todayInShanghai(now))),
  ),
];

/** 合计的路由：公开办看全县，乡镇（街道）看本辖区。 */
export const coverageSummaryRoutesOf = (ports: CoveragePorts): Route[] => [
  route(contract.coverageSummary, ({ params, query }, context) => {
    const { roles, organisationId } = actorOf(context);
    const townshipId = roles.includes('disclosureOffice') ? null : organisationId;
    const span = yearSpan(query.year, todayInShanghai(context.now));
    return coverageSummary(ports, { regionId: params.region, townshipId }, span);
  }),
];
