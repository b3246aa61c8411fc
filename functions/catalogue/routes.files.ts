import * as contract from '@shared/contract/catalogue-import';
import { previewMatters as previewMattersEndpoint } from '@shared/contract/power-list';
import { actorOf, route, type RequestContext, type Route } from '../platform/http/route';
import { commitImport } from './commands/commit-import';
import type { ImportOccasion } from './commands/save-import';
import type { ImportPorts } from './ports.import';
import { exportCatalogue } from './queries/export-catalogue';
import { previewImport } from './queries/preview-import';
import { previewMatters } from './queries/preview-matters';

const occasionOf = (context: RequestContext): ImportOccasion => {
  const { accountId, regionId, roles, organisationId } = actorOf(context);
  return {
    staff: { accountId, regionId, roles, organisationId },
    occasion: { at: context.now, correlationId: context.correlationId },
  };
};

/** 导入、导出目录的路由：读写表格的程序大，放在出文件的函数里。 */
export const catalogueFileRoutesOf = (ports: ImportPorts): Route[] => [
  route(contract.previewCatalogueImport, ({ file }) => Promise.resolve(previewImport(ports, file))),
  route(previewMattersEndpoint, ({ file }) => Promise.resolve(previewMatters(ports, file))),
  route(contract.commitCatalogueImport, ({ body }, context) =>
    commitImport(ports, occasionOf(context), body),
  ),
  route(contract.exportCatalogue, ({ params, query }) => exportCatalogue(ports, params, query)),
];
