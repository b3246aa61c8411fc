import * as z from '../zod';
import { closedList } from '../vocabulary/closed-list';
import { letterKinds } from '../vocabulary/letter-kind';
import { deskRoles } from '../vocabulary/role';
import { applicationPath } from './applications';
import { day, uuid } from './common';
import { defineEndpoint } from './endpoint';
import { letterDocumentSchema } from './letter-document';

/** 文书可以下载成哪几种文件。 */
export const letterFormats = closedList({ docx: 'Word 文档', pdf: 'PDF 文件' });
export type LetterFormat = (typeof letterFormats.values)[number];

const letterPath = applicationPath.extend({ letterId: uuid().describe('文书的编号') });

/** 申请人只看得到给自己的、已经送达的文书；工作人员看到的隐去姓名。 */
export const getLetter = defineEndpoint({
  id: 'getLetter',
  method: 'GET',
  path: '/:region/applications/:applicationId/letters/:letterId',
  title: '看一份文书',
  audience: ['resident', 'assistant', ...deskRoles],
  params: letterPath,
  output: z.object({
    letterId: uuid(),
    kind: letterKinds.schema,
    documentNumber: z.string().describe('文号；不编文号的为空'),
    issuedOn: day().describe('成文日期'),
    isMasked: z.boolean().describe('姓名等是否隐去'),
    document: letterDocumentSchema.describe('定稿'),
    sha256: z.string().describe('定稿（姓名为占位）的校验值'),
  }),
  refusals: ['notFound'],
});

/**
 * 下载文书：申请人下载自己的；依法可以查看申请人的工作人员下载的写真名，记入审计，其余隐去姓名。
 * 依据：《个人信息保护法》第五条、第五十一条。
 */
export const downloadLetter = defineEndpoint({
  id: 'downloadLetter',
  method: 'GET',
  path: '/:region/applications/:applicationId/letters/:letterId/file',
  title: '下载一份文书',
  audience: ['resident', 'assistant', ...deskRoles],
  params: letterPath,
  query: z.object({ format: letterFormats.schema.default('pdf').describe('文件格式') }),
  output: z.unknown(),
  refusals: ['notFound'],
  binary: 'application/octet-stream',
});
