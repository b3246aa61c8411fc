import * as contract from '@shared/contract/second-factor';
import { actorOf, route, type RequestContext, type Route } from '../platform/http/route';
import { renewRecoveryCodes } from './commands/renew-recovery-codes';
import { beginSecondFactor, confirmSecondFactor } from './commands/second-factor-enrol';
import { signInWithSecondFactor } from './commands/sign-in-second-step';
import { bindStaffWechat, unbindStaffWechat } from './commands/staff-wechat';
import { deliverNewSession } from './deliver-new-session';
import type { IdentityPorts } from './ports';
import type { FactorGround, FactorPorts } from './ports.second-factor';
import { secondFactorView } from './queries/second-factor-view';
import { occasionOf } from './session-routes';

const groundOf = (context: RequestContext): FactorGround => ({
  regionId: context.regionId,
  accountId: actorOf(context).accountId,
  at: context.now,
  correlationId: context.correlationId,
});

/** 两步验证的接口：绑定、备用码、登录的第二步。 */
export const secondFactorRoutesOf = (ports: {
  readonly identity: IdentityPorts;
  readonly factor: FactorPorts;
}): Route[] => [
  route(contract.signInWithSecondFactor, async ({ body }, context) =>
    deliverNewSession(
      ports.identity,
      await signInWithSecondFactor(ports, body, occasionOf(context)),
      context,
    ),
  ),
  route(contract.getSecondFactor, (_, context) => secondFactorView(ports.factor, actorOf(context))),
  route(contract.beginSecondFactor, (_, context) =>
    beginSecondFactor(ports.factor, groundOf(context)),
  ),
  route(contract.confirmSecondFactor, ({ body }, context) =>
    confirmSecondFactor(ports.factor, body.code, groundOf(context)),
  ),
  route(contract.bindStaffWechat, ({ body }, context) =>
    bindStaffWechat(
      ports,
      { accountId: actorOf(context).accountId, code: body.code, proof: body.proof },
      occasionOf(context),
    ),
  ),
  route(contract.unbindStaffWechat, (_, context) =>
    unbindStaffWechat(ports.factor, groundOf(context)),
  ),
  route(contract.renewRecoveryCodes, ({ body }, context) =>
    renewRecoveryCodes(
      ports,
      { accountId: actorOf(context).accountId, code: body.code },
      occasionOf(context),
    ),
  ),
];
