import { routes } from '@miniapp/routes';
import type { SearchKind } from '@shared/contract/search';

/** 搜到的一条去哪里看：单位的看它的公开信息，固定的公开内容在目录页。 */
export const hitRoute = (region: string, kind: SearchKind, id: string): string => {
  if (kind === 'notice') return routes.notice({ region, noticeId: id });
  if (kind === 'entry') return routes.entry({ region, entryId: id });
  if (kind === 'organisation') return routes.notices({ region, organisationId: id });
  return routes.catalogue({ region });
};
