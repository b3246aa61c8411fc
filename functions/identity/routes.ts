import * as contract from '@shared/contract/identity';
import { ok, type Result } from '@shared/result';
import { actorOf, route, type RequestContext, type Route } from '../platform/http/route';
import type { SessionReply } from './commands/issue-tokens';
import { signInForDemonstration } from './commands/sign-in-for-demonstration';
import { signInWithPassword } from './commands/sign-in-with-password';
import { signInWithWechat } from './commands/sign-in-with-wechat';
import { signOut } from './commands/sign-out';
import { deliverNewSession } from './deliver-new-session';
import type { Challenge, IdentityPorts } from './ports';
import { listDemonstrationAccounts } from './queries/list-demonstration-accounts';
import { whoAmI } from './queries/who-am-i';
import { occasionOf, sessionRoutes } from './session-routes';

/** 第一步的应答：还有第二步的给凭据，没有的交给登录所得。 */
const firstStep = (
  ports: IdentityPorts,
  result: Result<SessionReply | Challenge>,
  context: RequestContext,
) => {
  if (!result.ok) return result;
  const { value } = result;
  return 'secondFactorNeeded' in value ? ok(value) : deliverNewSession(ports, ok(value), context);
};

/** 登录、退出与当前登录者的接口。 */
export const routesOf = (ports: IdentityPorts): Route[] => [
  route(contract.signInWithWechat, async ({ body }, context) =>
    firstStep(ports, await signInWithWechat(ports, body, occasionOf(context)), context),
  ),
  route(contract.signInWithPassword, async ({ body }, context) =>
    firstStep(ports, await signInWithPassword(ports, body, occasionOf(context)), context),
  ),
  route(contract.signInForDemonstration, async ({ body }, context) =>
    deliverNewSession(
      ports,
      await signInForDemonstration(ports, body.loginName, occasionOf(context)),
      context,
    ),
  ),
  route(contract.listDemonstrationAccounts, (_, { regionId }) =>
    listDemonstrationAccounts(ports, regionId),
  ),
  route(contract.whoAmI, (_, context) => whoAmI(ports, actorOf(context))),
  route(contract.signOut, (_, context) => {
    if (context.caller.isBrowser) context.caller.dropTokens();
    return signOut(ports, actorOf(context), occasionOf(context));
  }),
  ...sessionRoutes(ports),
];
