import { downloadCaseFile } from '@shared/contract/case-file';
import * as filing from '@shared/contract/filing';
import { downloadLetter as letterContract } from '@shared/contract/letters';
import { downloadRegister as registerContract } from '@shared/contract/register-book';
import { refused } from '@shared/result';
import { route, type Route } from '../platform/http/route';
import { revealPersonalFile } from './commands/reveal-personal-file';
import { uploadPersonalFile } from './commands/upload-personal-file';
import { occasionOf } from './occasion-of';
import type { FilePorts } from './ports';
import { caseFile } from './queries/case-file';
import { downloadLetter } from './queries/download-letter';
import { downloadRegister } from './queries/download-register';

/** 出文件的路由：文书、登记本、卷宗。排版的程序和字体大，单独一个函数。 */
export const fileRoutesOf = (ports: FilePorts): Route[] => [
  route(letterContract, ({ params, query }, context) =>
    downloadLetter(ports)({ ...params, ...query }, occasionOf(context)),
  ),
  route(downloadCaseFile, ({ params: { applicationId }, body: { purpose } }, context) =>
    caseFile(ports)({ applicationId, purpose }, occasionOf(context)),
  ),
  route(filing.uploadPersonalFile, async ({ params: { kind }, file }, context) =>
    file
      ? uploadPersonalFile(ports)({ kind, bytes: file.bytes }, occasionOf(context))
      : refused('badInput', '请选择要上传的文件', { field: 'file' }),
  ),
  route(filing.revealPersonalFile, ({ params, body: { purpose } }, context) =>
    revealPersonalFile(ports)({ ...params, purpose }, occasionOf(context)),
  ),
  route(registerContract, ({ query }, context) =>
    downloadRegister(ports)(query, occasionOf(context)),
  ),
];
