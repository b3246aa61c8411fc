import * as contract from '@shared/contract/letter-templates';
import { actorOf, route, type Route } from '../platform/http/route';
import { saveLetterTemplate } from './commands/save-letter-template';
import type { LetterPorts } from './ports';
import { listLetterTemplates } from './queries/list-letter-templates';
import { previewLetterTemplate } from './queries/preview-letter-template';

/** 文书模板的接口。 */
export const routesOf = (ports: LetterPorts): Route[] => [
  route(contract.listLetterTemplates, (_, context) => listLetterTemplates(ports, actorOf(context))),
  route(contract.saveLetterTemplate, ({ params, body }, context) =>
    saveLetterTemplate(ports, actorOf(context), {
      kind: params.kind,
      version: body.version,
      blocks: body.blocks,
      at: context.now,
      correlationId: context.correlationId,
    }),
  ),
  route(contract.previewLetterTemplate, ({ params, body }, context) =>
    previewLetterTemplate(ports, actorOf(context), {
      kind: params.kind,
      variant: body.variant,
      blocks: body.blocks,
    }),
  ),
];
