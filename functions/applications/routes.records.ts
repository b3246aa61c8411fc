import * as letters from '@shared/contract/letters';
import * as register from '@shared/contract/register-book';
import { route, type Route } from '../platform/http/route';
import { occasionOf } from './occasion-of';
import type { ApplicationPorts } from './ports';
import { getLetter } from './queries/get-letter';
import { listRegister } from './queries/list-register';

/** 看文书、看登记本的路由。 */
export const recordRoutes = (ports: ApplicationPorts): Route[] => [
  route(letters.getLetter, ({ params }, context) => getLetter(ports)(params, occasionOf(context))),
  route(register.listRegister, ({ query }, context) =>
    listRegister(ports)(query, occasionOf(context)),
  ),
];
