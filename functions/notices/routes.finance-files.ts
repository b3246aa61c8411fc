import { readFinanceFile as endpoint } from '@shared/contract/village-finance';
import { route, type Route } from '../platform/http/route';
import { readFinanceFile } from './queries/read-finance-file';

/** 读收支表格的路由：解开表格的程序和别的读文件的接口放在一起。 */
export const financeFileRoutes = (): Route[] => [
  route(endpoint, ({ file, query: { year, openingFen = null } }) =>
    Promise.resolve(readFinanceFile(file, { year, openingFen })),
  ),
];
