import {
  shareNotice as shareContract,
  verifyNotice as verifyContract,
} from '@shared/contract/posters';
import {
  checkRegister as checkContract,
  sealRegister as sealContract,
} from '@shared/contract/wall-sheets';
import { todayInShanghai } from '../platform/calendar';
import { actorOf, route, type Route } from '../platform/http/route';
import { sealRegister } from './commands/seal-register';
import type { PosterPorts } from './ports';
import { checkRegister } from './queries/check-register';
import { shareNotice } from './queries/share-notice';
import { verifyNotice } from './queries/verify-notice';

/** 核对张贴件、登记头，转发用的文字；不用登录。 */
export const checkingRoutesOf = (ports: PosterPorts): Route[] => [
  route(shareContract, ({ params: { region: regionId, noticeId } }, { now }) =>
    shareNotice(ports, { regionId, noticeId, today: todayInShanghai(now) }),
  ),
  route(verifyContract, ({ params, query }) => verifyNotice(ports, params.region, query)),
  route(checkContract, ({ params: { region: regionId, organisationId }, body }) =>
    checkRegister(ports, { regionId, organisationId }, body.printed),
  ),
];

/** 村（社区）工作人员张贴清单以前记下登记头。 */
export const sealingRoutesOf = (ports: PosterPorts): Route[] => [
  route(sealContract, ({ body }, context) =>
    sealRegister(ports, actorOf(context), {
      month: body.month,
      now: context.now,
      correlationId: context.correlationId,
    }),
  ),
];
