import * as advice from '@shared/contract/advice';
import * as filing from '@shared/contract/filing';
import * as papers from '@shared/contract/case-papers';
import { revealApplicant as revealContract } from '@shared/contract/reveal-applicant';
import * as contract from '@shared/contract/applications';
import { ok, refused } from '@shared/result';
import { explainInput } from '../platform/http/explain-input';
import { route, type Route } from '../platform/http/route';
import { ACT_ENDPOINTS } from '@shared/contract/act-endpoints';
import { previewAct as previewActContract } from '@shared/contract/preview-act';
import { applicationActs, type ApplicationAct } from '@shared/vocabulary/application-act';
import { addComment } from './commands/add-comment';
import type { Decide } from './commands/decide-act';
import { endFiling } from './commands/end-filing';
import { linkApplication } from './commands/link-application';
import { performAct } from './commands/perform-act';
import { previewAct } from './commands/preview-act';
import { DECIDERS } from './domain/deciders';
import { revealApplicant } from './commands/reveal-applicant';
import { revealFiler } from './commands/reveal-filer';
import { queryStatus } from './commands/query-status';
import { submitApplication } from './commands/submit-application';
import { uploadReplyAttachment } from './commands/upload-reply-attachment';
import { occasionOf } from './occasion-of';
import type { ApplicationPorts } from './ports';
import { adviseApplication } from './queries/advise-application';
import { downloadReplyAttachment } from './queries/download-reply-attachment';
import { getApplication } from './queries/get-application';
import { listMyApplications } from './queries/list-my-applications';
import { colleagueRoutes } from './routes.colleagues';
import { recordRoutes } from './routes.records';

interface ActInput {
  readonly params: { readonly applicationId: string };
  readonly body: { readonly version: number };
}

/** 一个行为的路由：正文去掉版本就是行为的内容。 */
const actRoute = (ports: ApplicationPorts, act: ApplicationAct): Route => {
  const perform = performAct(ports, { act, decide: DECIDERS[act] as Decide<unknown> });
  return {
    endpoint: ACT_ENDPOINTS[act],
    handle: (input, context) => {
      const { params, body } = input as unknown as ActInput;
      const { applicationId } = params;
      const request = { applicationId, version: body.version, input: body };
      return perform(request, occasionOf(context));
    },
  };
};

const actRoutes = (ports: ApplicationPorts): Route[] => [
  ...applicationActs.values.map((act) => actRoute(ports, act)),
  ...[
    route(papers.uploadReplyAttachment, async ({ params, file }, context) =>
      file
        ? uploadReplyAttachment(ports)({ ...params, ...file }, occasionOf(context))
        : refused('badInput', '请选择要上传的文件', { field: 'file' }),
    ),
    route(revealContract, ({ params: { applicationId }, body: { purpose } }, context) =>
      revealApplicant(ports)({ applicationId, purpose }, occasionOf(context)),
    ),
    route(papers.downloadReplyAttachment, ({ params }, context) =>
      downloadReplyAttachment(ports)(params, occasionOf(context)),
    ),
    route(papers.addComment, ({ params, body }, context) =>
      addComment(ports)({ ...params, text: body.text }, occasionOf(context)),
    ),
    route(previewActContract, async ({ params, body: { act, input } }, context) => {
      const schema = ACT_ENDPOINTS[act].body;
      const parsed = schema.safeParse({ version: 1, ...input });
      if (!parsed.success)
        return { ok: false, refusal: explainInput(schema, parsed.error.issues, 'input') };
      const { applicationId } = params;
      return previewAct(ports)({ applicationId, act, input: parsed.data }, occasionOf(context));
    }),
  ],
];

/** 依申请公开的路由。 */
export const routesOf = (ports: ApplicationPorts): Route[] => [
  route(advice.adviseApplication, ({ params, body }) =>
    adviseApplication(ports)({ regionId: params.region, description: body.description }),
  ),
  route(contract.submitApplication, ({ body }, context) =>
    submitApplication(ports)(body, occasionOf(context)),
  ),
  route(filing.linkApplication, ({ body }, context) =>
    linkApplication(ports)(body, occasionOf(context)),
  ),
  route(filing.revealFiler, ({ params: { applicationId }, body: { purpose } }, context) =>
    revealFiler(ports)({ applicationId, purpose }, occasionOf(context)),
  ),
  route(filing.endFiling, ({ params }, context) =>
    endFiling(ports)(params.applicationId, occasionOf(context)),
  ),
  route(contract.listMyApplications, async (_, context) =>
    ok({ items: await listMyApplications(ports)(occasionOf(context)) }),
  ),
  route(contract.queryApplicationStatus, ({ params, body }, { now, correlationId }) =>
    queryStatus(ports)({ regionId: params.region, ...body, now, correlationId }),
  ),
  route(contract.getApplication, ({ params }, context) =>
    getApplication(ports)(params.applicationId, occasionOf(context)),
  ),
  ...actRoutes(ports),
  ...colleagueRoutes(ports),
  ...recordRoutes(ports),
];
