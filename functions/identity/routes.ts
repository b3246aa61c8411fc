import * as contract from '@shared/contract/identity';
import { actorOf, route, type RequestContext, type Route } from '../platform/http/route';
import { signInForDemonstration } from './commands/sign-in-for-demonstration';
import { signInWithPassword } from './commands/sign-in-with-password';
import { signInWithWechat } from './commands/sign-in-with-wechat';
import { signOut } from './commands/sign-out';
import type { IdentityPorts, SignInOccasion } from './ports';
import { listDemonstrationAccounts } from './queries/list-demonstration-accounts';
import { whoAmI } from './queries/who-am-i';

const occasionOf = (context: RequestContext): SignInOccasion => ({
  regionId: context.regionId,
  at: context.now,
  correlationId: context.correlationId,
});

/** 登录、退出与当前登录者的接口。 */
export const routesOf = (ports: IdentityPorts): Route[] => [
  route(contract.signInWithWechat, ({ body }, context) =>
    signInWithWechat(ports, body.code, occasionOf(context)),
  ),
  route(contract.signInWithPassword, ({ body }, context) =>
    signInWithPassword(ports, body, occasionOf(context)),
  ),
  route(contract.signInForDemonstration, ({ body }, context) =>
    signInForDemonstration(ports, body.loginName, occasionOf(context)),
  ),
  route(contract.listDemonstrationAccounts, (_, { regionId }) =>
    listDemonstrationAccounts(ports, regionId),
  ),
  route(contract.whoAmI, (_, context) => whoAmI(ports, actorOf(context))),
  route(contract.signOut, (_, context) => signOut(ports, actorOf(context), occasionOf(context))),
];
