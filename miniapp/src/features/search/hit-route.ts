import { routes } from '@miniapp/routes';
import type { SearchKind } from '@shared/contract/search';

/** 专栏里的一页：编号是种类、冒号、各自的编号；认不出的去专栏首页。 */
const pageRoute = (region: string, id: string): string => {
  const [kind, key = '', year = ''] = id.split(':');
  if (kind === 'guide') return routes.disclosureGuide({ region, organisationId: key });
  if (kind === 'rule') return routes.disclosureRules({ region, ruleId: key });
  if (kind === 'report') return routes.annualReports({ region, organisationId: key, year });
  return routes.disclosure({ region });
};

/** 搜到的一条去哪里看：单位的看它的公开信息，固定的公开内容在公开专栏。 */
export const hitRoute = (region: string, kind: SearchKind, id: string): string => {
  if (kind === 'notice') return routes.notice({ region, noticeId: id });
  if (kind === 'entry') return routes.entry({ region, entryId: id });
  if (kind === 'organisation') return routes.notices({ region, organisationId: id });
  return pageRoute(region, id);
};
