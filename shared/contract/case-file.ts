import * as z from '../zod';
import { applicationPath } from './applications';
import { text } from './common';
import { defineEndpoint } from './endpoint';

/**
 * 一件申请的卷宗：申请、文书、经过、期限、检索与送达、附件、登记，附各文件的校验值；写真名，供法院、复议机关和档案馆。
 * 只给公开办和认领的经办人，写明用途，逐次记入审计。依据：《条例》第四十五条，《个人信息保护法》第五条、第五十一条。
 */
export const downloadCaseFile = defineEndpoint({
  id: 'downloadCaseFile',
  method: 'POST',
  path: '/:region/applications/:applicationId/case-file',
  title: '下载卷宗（写明用途，记入审计）',
  audience: ['caseOfficer', 'disclosureOffice'],
  params: applicationPath,
  body: z.object({ purpose: text(200).describe('用途') }),
  output: z.unknown(),
  refusals: ['notFound', 'notPermittedNow'],
  binary: 'application/zip',
});
