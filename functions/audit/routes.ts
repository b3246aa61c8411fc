import { getRegisterState, listCheckpoints, listRegisterKeys } from '@shared/contract/register';
import { route, type Route } from '../platform/http/route';
import type { RegisterPorts } from './ports';
import { checkpointsOf, registerKeys, registerState } from './queries/checkpoints';

/** 签章与公钥：不用登录。 */
export const publicRegisterRoutesOf = (ports: RegisterPorts): Route[] => [
  route(listCheckpoints, ({ params, query }) => checkpointsOf(ports, params.region, query)),
  route(listRegisterKeys, () => Promise.resolve(registerKeys(ports))),
];

/** 审计、公开办、系统管理员看登记链的现状。 */
export const registerStateRoutesOf = (ports: RegisterPorts): Route[] => [
  route(getRegisterState, ({ params }) => registerState(ports, params.region)),
];
