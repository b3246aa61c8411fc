import * as advice from '@shared/contract/advice';
import * as acts from '@shared/contract/application-acts';
import { revealApplicant as revealContract } from '@shared/contract/reveal-applicant';
import * as contract from '@shared/contract/applications';
import type { ApplicationView } from '@shared/contract/application-view';
import { ok, refused, type Result } from '@shared/result';
import { actorOf, route, type RequestContext, type Route } from '../platform/http/route';
import { performAct, type Decide } from './commands/perform-act';
import { revealApplicant } from './commands/reveal-applicant';
import { queryStatus } from './commands/query-status';
import { submitApplication } from './commands/submit-application';
import { uploadReplyAttachment } from './commands/upload-reply-attachment';
import { approve } from './domain/actions/approve';
import { claim } from './domain/actions/claim';
import { confirmReceipt } from './domain/actions/confirm-receipt';
import { dispatch } from './domain/actions/dispatch';
import { draftReply } from './domain/actions/draft-reply';
import { returnDraft } from './domain/actions/return-draft';
import { sendBack } from './domain/actions/send-back';
import { submitForApproval } from './domain/actions/submit-for-approval';
import { transfer } from './domain/actions/transfer';
import { withdraw } from './domain/actions/withdraw';
import type { ApplicationPorts, Occasion } from './ports';
import { adviseApplication } from './queries/advise-application';
import { downloadReplyAttachment } from './queries/download-reply-attachment';
import { getApplication } from './queries/get-application';
import { listDesk } from './queries/list-desk';
import { listDispatchTargets } from './queries/list-dispatch-targets';
import { listMyApplications } from './queries/list-my-applications';

const occasionOf = (context: RequestContext): Occasion => ({
  regionId: context.regionId,
  person: actorOf(context),
  now: context.now,
  correlationId: context.correlationId,
});

interface ActInput {
  readonly params: { readonly applicationId: string };
  readonly body: { readonly version: number };
}

/** 一个行为的处理：正文去掉版本就是行为的内容。 */
const handling =
  (ports: ApplicationPorts) =>
  <I>(decide: Decide<I>) => {
    const perform = performAct(ports, decide);
    return (
      { params, body }: ActInput & { readonly body: I },
      context: RequestContext,
    ): Promise<Result<ApplicationView>> => {
      const { applicationId } = params;
      const request = { applicationId, version: body.version, input: body };
      return perform(request, occasionOf(context));
    };
  };

const actRoutes = (ports: ApplicationPorts): Route[] => {
  const by = handling(ports);
  return [
    route(acts.confirmReceipt, by(confirmReceipt)),
    route(acts.dispatchApplication, by(dispatch)),
    route(acts.claimApplication, by(claim)),
    route(acts.transferApplication, by(transfer)),
    route(acts.sendBackApplication, by(sendBack)),
    route(acts.draftReply, by(draftReply)),
    route(acts.submitForApproval, by(submitForApproval)),
    route(acts.returnDraft, by(returnDraft)),
    route(acts.approveReply, by(approve)),
    route(acts.withdrawApplication, by(withdraw)),
    route(acts.uploadReplyAttachment, async ({ params, file }, context) =>
      file
        ? uploadReplyAttachment(ports)({ ...params, ...file }, occasionOf(context))
        : refused('badInput', '请选择要上传的文件', { field: 'file' }),
    ),
    route(revealContract, ({ params: { applicationId }, body: { purpose } }, context) =>
      revealApplicant(ports)({ applicationId, purpose }, occasionOf(context)),
    ),
    route(acts.downloadReplyAttachment, ({ params }, context) =>
      downloadReplyAttachment(ports)(params, occasionOf(context)),
    ),
  ];
};

/** 依申请公开的路由。 */
export const routesOf = (ports: ApplicationPorts): Route[] => [
  route(advice.adviseApplication, ({ params, body }) =>
    adviseApplication(ports)({ regionId: params.region, description: body.description }),
  ),
  route(contract.submitApplication, ({ body }, context) =>
    submitApplication(ports)(body, occasionOf(context)),
  ),
  route(contract.listMyApplications, async (_, context) =>
    ok({ items: await listMyApplications(ports)(occasionOf(context)) }),
  ),
  route(contract.queryApplicationStatus, ({ params, body }, { now, correlationId }) =>
    queryStatus(ports)({ regionId: params.region, ...body, now, correlationId }),
  ),
  route(contract.listDesk, async ({ query }, context) => {
    const isFinished = query.isFinished === 'true';
    return ok(await listDesk(ports)({ view: query.view, isFinished }, occasionOf(context)));
  }),
  route(contract.listDispatchTargets, async (_, context) =>
    ok({ items: await listDispatchTargets(ports)(occasionOf(context)) }),
  ),
  route(contract.getApplication, ({ params }, context) =>
    getApplication(ports)(params.applicationId, occasionOf(context)),
  ),
  ...actRoutes(ports),
];
