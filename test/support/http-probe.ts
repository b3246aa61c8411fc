// 试 HTTP 外壳用的几个小接口：不连数据库，登录者由令牌直接写明。
import { defineEndpoint, regionParams } from '@shared/contract/endpoint';
import { ok, refused } from '@shared/result';
import type { Role } from '@shared/vocabulary/role';
import * as z from '@shared/zod';
import { createApp } from '@functions/platform/http/app';
import { route, type Route } from '@functions/platform/http/route';
import { jsonLogger } from '@functions/platform/logger';

const region = z.object(regionParams);

export const read = defineEndpoint({
  id: 'probeRead',
  method: 'GET',
  path: '/:region/probe',
  title: '公开读取',
  audience: ['visitor'],
  params: region,
  query: z.object({ size: z.coerce.number().int().max(100_000).default(1).describe('长度') }),
  output: z.object({ text: z.string(), who: z.string().nullable() }),
  cacheSeconds: 60,
});

export const write = defineEndpoint({
  id: 'probeWrite',
  method: 'POST',
  path: '/:region/probe',
  title: '写入',
  audience: ['caseOfficer'],
  params: region,
  body: z.object({
    name: z.string().trim().min(1, '请填写').max(5).describe('姓名'),
    items: z
      .array(z.object({ day: z.iso.date().describe('日期') }))
      .default([])
      .describe('明细'),
    year: z.number().min(2000).optional().describe('年份；不填为今年'),
    plainId: z.string().optional(),
  }),
  output: z.object({ name: z.string() }),
  refusals: ['ruleViolated'],
});

export const upload = defineEndpoint({
  id: 'probeUpload',
  method: 'POST',
  path: '/:region/probe-files',
  title: '上传',
  audience: ['visitor'],
  params: region,
  output: z.object({ fileName: z.string(), byteSize: z.number() }),
  multipart: true,
});

export const download = defineEndpoint({
  id: 'probeDownload',
  method: 'GET',
  path: '/:region/probe-files/:fileId',
  title: '下载',
  audience: ['visitor'],
  params: region.extend({ fileId: z.string() }),
  output: z.unknown(),
  binary: 'application/octet-stream',
  cacheSeconds: 3600,
});

export const broken = defineEndpoint({
  id: 'probeBroken',
  method: 'POST',
  path: '/:region/probe-broken',
  title: '出故障',
  audience: ['visitor'],
  params: region,
  body: z.object({ message: z.string() }),
  output: z.object({ text: z.string() }),
});

export const mismatched = defineEndpoint({
  id: 'probeMismatched',
  method: 'GET',
  path: '/:region/probe-mismatched',
  title: '应答不合合同',
  audience: ['visitor'],
  params: region,
  output: z.object({ count: z.number() }),
});

const routes: Route[] = [
  // 声称是数字，实际给了文字：只有运行时校验看得出来。
  route(mismatched, () => Promise.resolve(ok({ count: 'many' as unknown as number }))),
  route(read, ({ query }, { actor }) =>
    Promise.resolve(ok({ text: '明'.repeat(query.size), who: actor?.displayName ?? null })),
  ),
  route(write, ({ body }) =>
    Promise.resolve(
      body.name === '不准'
        ? refused('ruleViolated', '这样不行', { field: 'name', legalBasis: '《条例》第三十条' })
        : ok({ name: body.name }),
    ),
  ),
  route(upload, ({ file }) =>
    Promise.resolve(ok({ fileName: file?.fileName ?? '', byteSize: file?.bytes.byteLength ?? -1 })),
  ),
  route(download, ({ params }) =>
    Promise.resolve(
      ok({
        bytes: Buffer.from('<script>'),
        mediaType: 'text/html',
        ...(params.fileId === 'named' ? { fileName: `张三's (副本)*.html` } : {}),
      }),
    ),
  ),
  route(broken, ({ body }) => {
    const fault = Object.assign(new Error(`不应外泄：${body.message}\n    at ${body.message}`), {
      code: '23505',
      detail: body.message,
    });
    return Promise.reject(fault);
  }),
];

/** 令牌写作“角色.县”加垫料，如 tokenFor('caseOfficer', 'minghu')。 */
export const tokenFor = (role: Role, regionId: string): string =>
  `${role}.${regionId}.--------------------`;

export const probeApp = (checksOutput = true) => {
  const logLines: string[] = [];
  const clock = { now: () => new Date('2026-11-20T02:00:00Z') };
  const app = createApp(routes, {
    clock,
    logger: jsonLogger((line) => logLines.push(line), clock.now),
    checksOutput,
    authenticate: (token) => {
      const [role, regionId] = token.split('.');
      if (role === undefined || regionId === undefined) return Promise.resolve(null);
      return Promise.resolve({
        accountId: 'a',
        regionId,
        displayName: '演示经办人',
        roles: [role as Role],
        organisationId: null,
      });
    },
  });
  return { app, logLines };
};
