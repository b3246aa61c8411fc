import { listColleagues as colleaguesContract } from '@shared/contract/colleagues';
import * as delegations from '@shared/contract/delegations';
import * as registering from '@shared/contract/register-application';
import { lookupApplications as lookupContract } from '@shared/contract/reveal-applicant';
import { similarCases as similarContract } from '@shared/contract/similar-cases';
import { ok } from '@shared/result';
import { route, type Route } from '../platform/http/route';
import { registerByOffice } from './commands/register-by-office';
import { clearDelegation, setDelegation } from './commands/set-delegation';
import { occasionOf } from './occasion-of';
import type { ApplicationPorts } from './ports';
import { listColleagues } from './queries/list-colleagues';
import { listMyDelegation } from './queries/list-delegations';
import { previewRegistration } from './queries/preview-registration';
import { lookupApplications } from './commands/lookup-applications';
import { similarCases } from './queries/similar-cases';

/** 登记来件、类似的申请、同事与不在岗代理的路由。 */
export const colleagueRoutes = (ports: ApplicationPorts): Route[] => [
  route(registering.previewRegistration, ({ body }, context) =>
    previewRegistration(ports)(body, occasionOf(context)),
  ),
  route(registering.registerApplication, ({ body }, context) =>
    registerByOffice(ports)(body, occasionOf(context)),
  ),
  route(lookupContract, ({ body }, context) =>
    lookupApplications(ports)(body, occasionOf(context)),
  ),
  route(similarContract, ({ params }, context) =>
    similarCases(ports)(params.applicationId, occasionOf(context)),
  ),
  route(colleaguesContract, async ({ query }, context) =>
    ok({ items: await listColleagues(ports)(query.role, occasionOf(context)) }),
  ),
  route(delegations.listMyDelegation, async (_, context) =>
    ok(await listMyDelegation(ports)(occasionOf(context))),
  ),
  route(delegations.setDelegation, ({ body }, context) =>
    setDelegation(ports)(body, occasionOf(context)),
  ),
  route(delegations.clearDelegation, (_, context) => clearDelegation(ports)(occasionOf(context))),
];
