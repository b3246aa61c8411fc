import * as contract from '@shared/contract/village-finance';
import { route, type Route } from '../platform/http/route';
import type { DraftPorts } from './ports';
import { previousFinance } from './queries/previous-period';
import { asStaff } from './routes.drafts';

/** 拟写收支的路由：上一期。 */
export const financeRoutesOf = (ports: DraftPorts): Route[] => [
  route(contract.previousFinance, ({ query }, context) =>
    asStaff(context, ({ staff }) => previousFinance(ports, staff, query)),
  ),
];
