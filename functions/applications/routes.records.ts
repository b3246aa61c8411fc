import { downloadCaseFile } from '@shared/contract/case-file';
import * as letters from '@shared/contract/letters';
import * as register from '@shared/contract/register-book';
import { route, type Route } from '../platform/http/route';
import { occasionOf } from './occasion-of';
import type { ApplicationPorts } from './ports';
import { caseFile } from './queries/case-file';
import { downloadLetter } from './queries/download-letter';
import { downloadRegister } from './queries/download-register';
import { getLetter } from './queries/get-letter';
import { listRegister } from './queries/list-register';

/** 文书、登记本、卷宗的路由。 */
export const recordRoutes = (ports: ApplicationPorts): Route[] => [
  route(letters.getLetter, ({ params }, context) => getLetter(ports)(params, occasionOf(context))),
  route(letters.downloadLetter, ({ params, query }, context) =>
    downloadLetter(ports)({ ...params, ...query }, occasionOf(context)),
  ),
  route(downloadCaseFile, ({ params: { applicationId }, body: { purpose } }, context) =>
    caseFile(ports)({ applicationId, purpose }, occasionOf(context)),
  ),
  route(register.listRegister, ({ query }, context) =>
    listRegister(ports)(query, occasionOf(context)),
  ),
  route(register.downloadRegister, ({ query }, context) =>
    downloadRegister(ports)(query, occasionOf(context)),
  ),
];
