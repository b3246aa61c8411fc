import type { AnyEndpoint } from '@shared/contract/endpoint';
import { problemSchema, REFUSALS, type RefusalCode } from '@shared/contract/problem';
import { roles } from '@shared/vocabulary/role';
import * as z from '@shared/zod';

export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = Record<string, Json>;

const PROBLEM = '#/components/schemas/Problem';

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): JsonObject => {
  const json = z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12' });
  const entries = Object.entries(json as JsonObject).filter(([key]) => key !== '$schema');
  return Object.fromEntries(entries);
};

const parametersIn = (where: 'path' | 'query', schema: z.ZodObject): JsonObject[] => {
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, JsonObject>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, ...parameter }]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    ...(description === undefined ? {} : { description }),
    schema: parameter,
  }));
};

const uploadBody: JsonObject = {
  required: true,
  content: {
    'multipart/form-data': {
      schema: {
        type: 'object',
        required: ['file'],
        properties: {
          file: {
            type: 'string',
            contentMediaType: 'application/octet-stream',
            description: '要上传的文件',
          },
        },
      },
    },
  },
};

const hasFields = (schema: z.ZodType): boolean =>
  Object.keys((schemaOf(schema, 'input')['properties'] ?? {}) as object).length > 0;

const requestBody = ({ body, multipart }: AnyEndpoint): JsonObject => {
  if (multipart) return { requestBody: uploadBody };
  if (!hasFields(body)) return {};
  const content = { 'application/json': { schema: schemaOf(body, 'input') } };
  return { requestBody: { required: true, content } };
};

const success = ({ output, binary, cacheSeconds }: AnyEndpoint): JsonObject => ({
  description:
    cacheSeconds === undefined ? '办成了' : `办成了；可以缓存 ${cacheSeconds} 秒，带 ETag`,
  content:
    binary === undefined
      ? { 'application/json': { schema: schemaOf(output, 'output') } }
      : { [binary]: { schema: { contentMediaType: binary } } },
});

const isOpen = ({ audience }: AnyEndpoint): boolean => audience.includes('visitor');

/** 这个接口可能给出的全部拒绝，通用的在内。 */
export const refusalsOf = (endpoint: AnyEndpoint): RefusalCode[] => {
  const common: RefusalCode[] = isOpen(endpoint)
    ? ['badInput']
    : ['badInput', 'notSignedIn', 'forbidden'];
  const writing: RefusalCode[] = endpoint.method === 'GET' ? [] : ['crossSite'];
  const size: RefusalCode[] =
    endpoint.method === 'POST' || endpoint.method === 'PUT' ? ['tooLarge'] : [];
  return [...new Set([...common, ...writing, ...endpoint.refusals, ...size])];
};

const problemResponse = (description: string): JsonObject => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: PROBLEM } } },
});

const responses = (endpoint: AnyEndpoint): JsonObject => {
  const byStatus = new Map<number, string[]>();
  for (const code of refusalsOf(endpoint)) {
    const { status, title } = REFUSALS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), `${title}（${code}）`]);
  }
  const refused = [...byStatus]
    .sort(([a], [b]) => a - b)
    .map(([status, texts]) => [String(status), problemResponse(texts.join('；'))] as const);
  const unchanged: JsonObject =
    endpoint.cacheSeconds === undefined ? {} : { '304': { description: '没有变化' } };
  return {
    '200': success(endpoint),
    ...unchanged,
    ...Object.fromEntries(refused),
    '500': problemResponse('系统出错（fault）'),
  };
};

/** 谁可以调用，用中文。 */
export const audienceLabel = ({ audience }: AnyEndpoint): string =>
  audience.map((who) => (who === 'visitor' ? '任何人（不必登录）' : roles.labels[who])).join('、');

/** 合同里的路径 → OpenAPI 的路径。 */
export const openApiPath = ({ path }: AnyEndpoint): string =>
  `/api${path.replace(/:(\w+)/g, '{$1}')}`;

const operation = (endpoint: AnyEndpoint, tag: string): JsonObject => ({
  operationId: endpoint.id,
  summary: endpoint.title,
  description: `谁可以调用：${audienceLabel(endpoint)}`,
  tags: [tag],
  security: isOpen(endpoint) ? [] : [{ bearer: [] }, { cookie: [] }],
  parameters: [...parametersIn('path', endpoint.params), ...parametersIn('query', endpoint.query)],
  ...requestBody(endpoint),
  responses: responses(endpoint),
});

/** 一组接口：组名与其中的接口。 */
export interface EndpointGroup {
  readonly name: string;
  readonly endpoints: readonly AnyEndpoint[];
}

/** 由合同生成 OpenAPI 3.1 文档；纯函数，同样的合同得到同样的文档。 */
export const openApiDocument = (groups: readonly EndpointGroup[]): JsonObject => {
  const paths: Record<string, JsonObject> = {};
  for (const { name, endpoints } of groups)
    for (const endpoint of endpoints) {
      const path = openApiPath(endpoint);
      paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint, name) };
    }
  return {
    openapi: '3.1.0',
    info: {
      title: '明栏接口',
      version: '1',
      description: '政务公开与依申请公开。出错时一律答 application/problem+json（RFC 9457）。',
    },
    servers: [{ url: '/' }],
    tags: groups.map(({ name }) => ({ name })),
    paths,
    components: {
      schemas: { Problem: schemaOf(problemSchema, 'output') },
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: '登录所得的访问令牌（小程序）' },
        cookie: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Secure-minglan-access',
          description: '登录所得的访问令牌（浏览器；写操作须带 x-minglan-client: h5）',
        },
      },
    },
  };
};
