import { getCalendar } from '@shared/contract/calendar';
import { todayInShanghai } from '../../platform/calendar';
import { loadNotices } from '../../platform/calendar/store.postgres';
import { yearView } from '../../platform/calendar/year-view';
import { route, type Route } from '../../platform/http/route';
import type { Platform } from './platform';

/** 工作日历的路由：全国一份，人人可看。 */
export const calendarRoutes = ({ database }: Platform): Route[] => [
  route(getCalendar, async ({ query }, { now }) =>
    yearView(await database.regions(loadNotices), todayInShanghai(now), query.year),
  ),
];
