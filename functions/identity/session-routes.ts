import * as contract from '@shared/contract/sessions';
import { actorOf, route, type RequestContext, type Route } from '../platform/http/route';
import { endOneSession, endOtherSessions } from './commands/end-sessions';
import { refreshSession } from './commands/refresh-session';
import { deliverSession } from './deliver-session';
import type { IdentityPorts, SignInOccasion } from './ports';
import { listMySessions } from './queries/list-my-sessions';

/** 谁、何时、用什么设备、经哪个请求。 */
export const occasionOf = (context: RequestContext): SignInOccasion => ({
  regionId: context.regionId,
  at: context.now,
  correlationId: context.correlationId,
  device: context.caller.device,
});

/** 续登不成的，浏览器里的令牌一并丢掉；几乎同时发了两次的不丢，另一个应答刚写了新的。 */
const refreshed = async (
  ports: IdentityPorts,
  given: string | undefined,
  context: RequestContext,
) => {
  const { caller } = context;
  const token = caller.isBrowser ? caller.refreshCookie : given;
  const result = await refreshSession(ports, token, occasionOf(context));
  if (!result.ok && result.refusal.code !== 'conflict' && caller.isBrowser) caller.dropTokens();
  return deliverSession(result, context);
};

/** 续登、登录着的设备。 */
export const sessionRoutes = (ports: IdentityPorts): Route[] => [
  route(contract.refreshSession, ({ body }, context) =>
    refreshed(ports, body.refreshToken, context),
  ),
  route(contract.listMySessions, (_, context) =>
    listMySessions(ports, actorOf(context), context.now),
  ),
  route(contract.endSession, ({ params }, context) =>
    endOneSession(
      ports,
      { accountId: actorOf(context).accountId, sessionId: params.sessionId },
      occasionOf(context),
    ),
  ),
  route(contract.endOtherSessions, (_, context) =>
    endOtherSessions(ports, actorOf(context), occasionOf(context)),
  ),
];
