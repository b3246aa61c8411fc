import * as desk from '@shared/contract/desk';
import * as bulk from '@shared/contract/desk-bulk';
import { ok } from '@shared/result';
import { actorOf, route, type RequestContext, type Route } from '../platform/http/route';
import { bulkAct } from './commands/bulk-act';
import { performAct } from './commands/perform-act';
import { deleteView, saveView } from './commands/save-view';
import type { DeskStore } from './desk-ports';
import { confirmReceipt } from './domain/actions/confirm-receipt';
import { dispatch } from './domain/actions/dispatch';
import type { ApplicationPorts, Occasion } from './ports';
import { listDesk } from './queries/list-desk';
import { listDispatchTargets } from './queries/list-dispatch-targets';
import { listSavedViews } from './queries/list-saved-views';

const occasionOf = (context: RequestContext): Occasion => ({
  regionId: context.regionId,
  person: actorOf(context),
  now: context.now,
  correlationId: context.correlationId,
});

/** 办理台的路由。 */
export const deskRoutesOf = (ports: ApplicationPorts, store: DeskStore): Route[] => [
  route(desk.listDesk, ({ query }, context) => listDesk(store)(query, occasionOf(context))),
  route(desk.listDispatchTargets, async (_, context) =>
    ok({ items: await listDispatchTargets(ports)(occasionOf(context)) }),
  ),
  route(desk.listSavedViews, async (_, context) =>
    ok({ items: await listSavedViews(store)(occasionOf(context)) }),
  ),
  route(desk.saveView, async ({ body }, context) => {
    const saved = await saveView(store)(body, occasionOf(context));
    return saved.ok ? ok({ items: saved.value }) : saved;
  }),
  route(desk.deleteView, ({ params }, context) =>
    deleteView(store)(params.viewId, occasionOf(context)),
  ),
  route(bulk.bulkDispatch, async ({ body: { items, ...input } }, context) => {
    const perform = performAct(ports, { act: 'dispatch', decide: dispatch });
    return ok({ results: await bulkAct(perform)(items, input, occasionOf(context)) });
  }),
  route(bulk.bulkConfirmReceipt, async ({ body: { items } }, context) => {
    const perform = performAct(ports, { act: 'confirmReceipt', decide: confirmReceipt });
    return ok({
      results: await bulkAct(perform)(items, { confirmedOn: null }, occasionOf(context)),
    });
  }),
];
