// 同一套路由放进 Lambda：API Gateway HTTP API（payload 2.0）的事件进，应答出。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { testDatabase, type TestDatabase } from '../../support/database';

type Handler = (event: unknown, context: unknown) => Promise<APIGatewayProxyStructuredResultV2>;

let database: TestDatabase;
let handler: Handler;
let close: () => Promise<void>;
const saved = { ...process.env };
beforeAll(async () => {
  database = await testDatabase();
  const sql = postgres(database.url, { max: 1 });
  await sql`insert into regions (region_id, name) values ('minghu', '云州市明湖区')`;
  await sql.end();
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    ATTACHMENTS_BUCKET: 'attachments',
    VAULT_KEY: randomBytes(32).toString('base64'),
    SIGNING_KEY: randomBytes(32).toString('base64'),
    NODE_ENV: 'production',
  });
  delete process.env['DATABASE_CONNECTIONS'];
  handler = (await import('@functions/entrypoints/identity')).handler as unknown as Handler;
  const { lambdaPlatform } = await import('@functions/entrypoints/lambda-platform');
  expect(lambdaPlatform().config.databaseConnections).toBe(2);
  expect(lambdaPlatform()).toBe(lambdaPlatform());
  close = () => lambdaPlatform().database.close();
});
afterAll(async () => {
  await close();
  process.env = saved;
  await database.close();
});

const call = async (method: string, path: string, body?: string, isBase64 = false) => {
  const event: Partial<APIGatewayProxyEventV2> = {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: '',
    headers: { 'content-type': 'application/json', host: 'api.example' },
    requestContext: {
      domainName: 'api.example',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '203.0.113.1', userAgent: 'test' },
    } as APIGatewayProxyEventV2['requestContext'],
    isBase64Encoded: isBase64,
    ...(body === undefined ? {} : { body }),
  };
  const reply = await handler(event, {});
  return {
    status: reply.statusCode,
    headers: reply.headers ?? {},
    body: JSON.parse(reply.body ?? '') as unknown,
  };
};

test('没有登录 401；没有的接口 404；关联编号在头里', async () => {
  const reply = await call('GET', '/api/minghu/me');
  expect(reply).toMatchObject({ status: 401, body: { code: 'notSignedIn' } });
  expect(reply.headers['x-correlation-id']).toMatch(/^[0-9a-f-]{36}$/);
  expect(await call('GET', '/api/minghu/nothing')).toMatchObject({ status: 404 });
});

test('中文请求体，明文与 base64 都读得对', async () => {
  const body = JSON.stringify({ loginName: '不存在的账号', password: 'x' });
  const refused = { status: 401, body: { code: 'signInFailed' } };
  expect(await call('POST', '/api/minghu/sign-in/password', body)).toMatchObject(refused);
  const packed = Buffer.from(body).toString('base64');
  expect(await call('POST', '/api/minghu/sign-in/password', packed, true)).toMatchObject(refused);
  expect(await call('POST', '/api/minghu/sign-in/password', '{')).toMatchObject({ status: 400 });
});

test('生产环境没有演示账号', async () => {
  expect(await call('GET', '/api/minghu/demonstration-accounts')).toMatchObject({ status: 404 });
});
