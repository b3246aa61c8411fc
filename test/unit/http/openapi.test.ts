import { describe, expect, test } from '@jest/globals';
import { Hono } from 'hono';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { endpoints } from '@shared/contract';
import { REFUSALS } from '@shared/contract/problem';
import { serveDocumentation } from '@functions/entrypoints/documentation';
import { endpointGroups } from '@functions/platform/http/endpoint-groups';
import { openApiDocument, openApiPath } from '@functions/platform/http/openapi';
import { fieldRows, typeOf } from '@functions/platform/http/schema-rows';

interface Operation {
  readonly operationId: string;
  readonly security: readonly unknown[];
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, unknown>> }>
  >;
}
const document = openApiDocument(endpointGroups);
const paths = document['paths'] as unknown as Record<string, Record<string, Operation>>;
const app = new Hono();
serveDocumentation(app);

const validated = (candidate: unknown): unknown => {
  const script = join(__dirname, '../../support/validate-openapi.mjs');
  const output = execFileSync(process.execPath, [script], { input: JSON.stringify(candidate) });
  return JSON.parse(output.toString());
};

const fieldsOf = (schema: object): number =>
  'shape' in schema ? Object.keys(schema.shape as object).length : 0;

describe('OpenAPI 3.1', () => {
  test('合乎规范，引用都解得开', () => {
    expect(validated(document)).toEqual({ valid: true, version: '3.1' });
  });

  test('写坏了会被看出来', () => {
    const spoilt = { ...document, paths: { '/x': { get: { responses: 5 } } } };
    expect(validated(spoilt)).toMatchObject({ valid: false });
  });

  test('合同里的每个接口都在，且只在一组里', () => {
    const grouped = endpointGroups.flatMap((group) => group.endpoints.map(({ id }) => id));
    expect([...grouped].sort()).toEqual(endpoints.map(({ id }) => id).sort());
    expect(endpointGroups.map(({ name }) => name)).not.toContain('其他');
  });

  test.each(endpoints.map((endpoint) => [endpoint.id, endpoint] as const))('%s', (id, endpoint) => {
    const operation = paths[openApiPath(endpoint)]?.[endpoint.method.toLowerCase()];
    if (!operation) throw new Error('missing');
    expect(operation.operationId).toBe(id);
    const inPath = [...endpoint.path.matchAll(/:(\w+)/g)].map(([, name]) => name);
    expect(
      operation.parameters.filter((each) => each.in === 'path').map(({ name }) => name),
    ).toEqual(inPath);
    expect(operation.parameters.every((each) => each.in !== 'path' || each.required)).toBe(true);
    expect(operation.security).toEqual(
      endpoint.audience.includes('visitor') ? [] : [{ bearer: [] }, { cookie: [] }],
    );
    for (const code of endpoint.refusals) {
      const answer = operation.responses[String(REFUSALS[code].status)];
      expect(Object.keys(answer?.content ?? {})).toEqual(['application/problem+json']);
    }
    const media = endpoint.binary ?? 'application/json';
    expect(Object.keys(operation.responses['200']?.content ?? {})).toEqual([media]);
    const body = Object.keys(operation.requestBody?.content ?? {});
    const hasBody = fieldsOf(endpoint.body) > 0;
    const expected = hasBody ? ['application/json'] : [];
    expect(body).toEqual(endpoint.multipart ? ['multipart/form-data'] : expected);
  });

  test('有默认值的入参不算必填，应答里的算必有', () => {
    const listNotices = paths['/api/{region}/notices']?.['get'];
    const limit = listNotices?.parameters.find(({ name }) => name === 'limit');
    expect(limit?.required).toBe(false);
  });
});

describe('网页', () => {
  test('/openapi.json 与生成的一致', async () => {
    const reply = await app.request('/openapi.json');
    expect(reply.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await reply.json()).toEqual(document);
  });

  test('/docs：中文、手机可读、每个接口一个锚点，不引用外部资源，不用脚本', async () => {
    const reply = await app.request('/docs');
    expect(reply.headers.get('content-security-policy')).toContain("default-src 'self'");
    const page = await reply.text();
    expect(page).toContain('<html lang="zh-CN">');
    expect(page).toContain('width=device-width');
    for (const { id, title } of endpoints) {
      expect(page).toContain(`href="#${id}"`);
      expect(page).toContain(`<article id="${id}"><h3>${title}</h3>`);
    }
    expect(page).not.toMatch(/<script|https?:\/\/|undefined|\[object/);
  });

  test('字段摊平成一行一个，类型说中文', () => {
    const schema = {
      type: 'object',
      required: ['items'],
      properties: {
        items: {
          type: 'array',
          items: {
            anyOf: [
              { type: 'object', properties: { day: { type: 'string', format: 'date' } } },
              { type: 'null' },
            ],
          },
        },
        limit: { type: 'integer', minimum: 1, maximum: 50, description: '条数' },
      },
    } as const;
    expect(fieldRows(schema).map(({ name, type, isRequired }) => [name, type, isRequired])).toEqual(
      [
        ['items[]', '列表：一组内容或空', true],
        ['items[].day', '日期', false],
        ['limit', '整数，1–50', false],
      ],
    );
    expect(typeOf({ enum: ['a', 'b'] })).toBe('a | b');
  });
});

describe('接口说明很长：压缩了给，没有变的不再给，问得太勤的拦下', () => {
  test.each(['/docs', '/openapi.json'])('%s', async (path) => {
    const plain = await app.request(path);
    const whole = Buffer.from(await plain.arrayBuffer());
    for (const encoding of ['br', 'gzip']) {
      const short = await app.request(path, { headers: { 'accept-encoding': encoding } });
      expect(short.headers.get('content-encoding')).toBe(encoding);
      const bytes = Buffer.from(await short.arrayBuffer());
      expect(bytes.length).toBeLessThan(whole.length / 5);
      const opened = encoding === 'br' ? brotliDecompressSync(bytes) : gunzipSync(bytes);
      expect(opened.equals(whole)).toBe(true);
    }
    const tag = plain.headers.get('etag') ?? '';
    const again = await app.request(path, { headers: { 'if-none-match': tag } });
    expect(again.status).toBe(304);
  });

  test('同一个地址一分钟至多 120 次', async () => {
    const limited = new Hono();
    const clock = { now: () => new Date('2026-11-20T02:00:30Z') };
    serveDocumentation(limited, { clock, addressOf: ({ forwardedFor }) => forwardedFor });
    const ask = async (path: string, from = 'a') =>
      (await limited.request(path, { headers: { 'x-forwarded-for': from } })).status;
    for (let count = 0; count < 60; count += 1) {
      expect(await ask('/openapi.json')).toBe(200);
      expect(await ask('/docs')).toBe(200);
    }
    expect(await ask('/docs')).toBe(429);
    expect(await ask('/docs', 'b')).toBe(200);
  });
});
