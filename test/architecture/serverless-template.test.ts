import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endpoints } from '@shared/contract';
import { root, sourcesUnder, textOf } from './files';

interface Resource {
  readonly Type: string;
  readonly Properties: Record<string, unknown>;
}
interface Statement {
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
}

let folder: string;
let resources: Record<string, Resource>;
const ofType = (type: string) =>
  Object.entries(resources).filter(([, resource]) => resource.Type === type);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'minglan-package-'));
  execFileSync('npx', ['serverless', 'package', '--package', folder], {
    cwd: root,
    stdio: 'pipe',
    env: { ...process.env, SLS_TELEMETRY_DISABLED: '1', SLS_NOTIFICATIONS_MODE: 'off' },
  });
  const template = readFileSync(join(folder, 'cloudformation-template-update-stack.json'), 'utf8');
  resources = (JSON.parse(template) as { Resources: Record<string, Resource> }).Resources;
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const entrypoints = () =>
  sourcesUnder('functions/entrypoints').filter((file) =>
    /export const handler\b/.test(textOf(file)),
  );

test('每个入口都在模板里，模板里也没有别的', () => {
  const handlers = ofType('AWS::Lambda::Function').map(([, { Properties }]) =>
    String(Properties['Handler']),
  );
  const expected = entrypoints().map((file) => file.replace(/\.ts$/, '.handler'));
  expect(handlers.sort()).toEqual(expected.sort());
});

test('权限没有通配：动作与资源都写明', () => {
  const statements = ofType('AWS::IAM::Role').flatMap(([name, { Properties }]) =>
    (Properties['Policies'] as { PolicyDocument: { Statement: Statement[] } }[]).flatMap(
      ({ PolicyDocument }) => PolicyDocument.Statement.map((statement) => ({ name, ...statement })),
    ),
  );
  expect(statements.length).toBeGreaterThanOrEqual(8);
  for (const { name, Action, Resource } of statements) {
    expect([name, [Action].flat().filter((action) => action.includes('*'))]).toEqual([name, []]);
    expect([name, Resource]).not.toEqual([name, '*']);
  }
});

test('每个函数有自己的角色', () => {
  const roles = ofType('AWS::Lambda::Function').map(([, { Properties }]) =>
    JSON.stringify(Properties['Role']),
  );
  expect(new Set(roles).size).toBe(roles.length);
});

test('消息队列接着死信队列，都加密', () => {
  const queues = Object.fromEntries(ofType('AWS::SQS::Queue'));
  const redrive = queues['NotificationQueue']?.Properties['RedrivePolicy'] as Record<
    string,
    unknown
  >;
  expect(redrive['deadLetterTargetArn']).toEqual({
    'Fn::GetAtt': ['NotificationDeadLetterQueue', 'Arn'],
  });
  for (const queue of Object.values(queues))
    expect(queue.Properties['SqsManagedSseEnabled']).toBe(true);
});

test('H-9：日志至少留存六个月', () => {
  const groups = ofType('AWS::Logs::LogGroup');
  // 每个函数一组，网关的访问日志一组。
  expect(groups.length).toBe(ofType('AWS::Lambda::Function').length + 1);
  for (const [, { Properties }] of groups)
    expect(Properties['RetentionInDays']).toBeGreaterThanOrEqual(180);
});

test('网关的访问日志不记地址、查询串、路径里的值；有总闸', () => {
  const [, stage] = ofType('AWS::ApiGatewayV2::Stage')[0] ?? [];
  const { Format } = stage?.Properties['AccessLogSettings'] as { Format: string };
  expect(Format).toContain('$context.routeKey');
  expect(Format).not.toMatch(/sourceIp|\$context\.path|queryString|userAgent|authorizer/);
  expect(stage?.Properties['DefaultRouteSettings']).toMatchObject({
    DetailedMetricsEnabled: true,
    ThrottlingRateLimit: 300,
    ThrottlingBurstLimit: 600,
  });
});

test('附件桶不公开、加密、留版本', () => {
  const bucket = resources['AttachmentsBucket']?.Properties;
  expect(bucket?.['PublicAccessBlockConfiguration']).toEqual({
    BlockPublicAcls: true,
    BlockPublicPolicy: true,
    IgnorePublicAcls: true,
    RestrictPublicBuckets: true,
  });
  expect(bucket?.['BucketEncryption']).toBeDefined();
});

test('函数在专有网络里，运行环境一致', () => {
  for (const [, { Properties }] of ofType('AWS::Lambda::Function')) {
    expect(Properties['Runtime']).toBe('nodejs22.x');
    expect(Properties['VpcConfig']).toBeDefined();
  }
});

test('每个函数都留追踪，角色都能交追踪', () => {
  for (const [, { Properties }] of ofType('AWS::Lambda::Function'))
    expect(Properties['TracingConfig']).toEqual({ Mode: 'Active' });
  for (const [name, { Properties }] of ofType('AWS::IAM::Role'))
    expect([name, JSON.stringify(Properties['ManagedPolicyArns'])]).toEqual([
      name,
      expect.stringContaining('AWSXRayDaemonWriteAccess'),
    ]);
});

describe('合同里的每个接口都有一条路由', () => {
  const pattern = (route: string) => {
    const [method, path = ''] = route.split(' ');
    const source = path.replace(/\{[^}]+\+\}/g, '.+').replace(/\{[^}]+\}/g, '[^/]+');
    return { method, path: new RegExp(`^${source}$`) };
  };
  test.each(endpoints.map(({ id, method, path }) => [id, method, `/api${path}`] as const))(
    '%s',
    (_, method, path) => {
      const routes = ofType('AWS::ApiGatewayV2::Route').map(([, { Properties }]) =>
        pattern(String(Properties['RouteKey'])),
      );
      const matching = routes.filter(
        (route) => (route.method === 'ANY' || route.method === method) && route.path.test(path),
      );
      expect(matching.length).toBeGreaterThanOrEqual(1);
    },
  );
});
