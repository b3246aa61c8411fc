import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { expect, test } from '@jest/globals';
import { jsonLogger } from '@functions/platform/logger';
import { tracedLogger } from '@functions/platform/telemetry/trace';

const now = () => new Date('2026-11-20T02:00:00Z');
const request = {
  ...{ correlationId: 'c0ffee00-1234-4000-8000-00000000abcd', endpoint: 'search' },
  ...{ regionId: 'minghu', status: 429, milliseconds: 40, refusal: 'tooMany' },
};

/** 收一段的守护进程：在这样的环境里记一次请求，收到什么。 */
const received = async (more: Readonly<Record<string, string>>) => {
  const daemon = createSocket('udp4').bind(0, '127.0.0.1');
  await once(daemon, 'listening');
  const { port } = daemon.address();
  const arriving = once(daemon, 'message') as Promise<[Buffer]>;
  const lines: string[] = [];
  const environment = { AWS_XRAY_DAEMON_ADDRESS: `127.0.0.1:${String(port)}`, ...more };
  const plain = jsonLogger((line) => lines.push(line), now);
  tracedLogger(plain, { environment, now }).info('request', {
    ...request,
    ...{ phone: '13900000001' },
  });
  const [bytes] = await Promise.race([
    arriving,
    new Promise<[null]>((resolve) => setTimeout(() => resolve([null]), 300)),
  ]);
  await new Promise<void>((resolve) => daemon.close(() => resolve()));
  const [header = '', body = ''] = bytes?.toString('utf8').split('\n') ?? [];
  return { lines, header, body };
};
const lambda = (sampled: number) => ({
  AWS_LAMBDA_FUNCTION_NAME: 'minglan-board',
  _X_AMZN_TRACE_ID: `Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=${String(sampled)};Lineage=a:1`,
});

test('Lambda 上：接在平台的那一段之下，名字、标注与日志一样，没有别的', async () => {
  const { lines, header, body } = await received(lambda(1));
  expect(lines).toHaveLength(1);
  expect(JSON.parse(header)).toEqual({ format: 'json', version: 1 });
  expect(JSON.parse(body)).toEqual({
    ...{ name: 'search', type: 'subsegment', id: expect.stringMatching(/^[0-9a-f]{16}$/) },
    ...{ trace_id: '1-5759e988-bd862e3fe1be46a994272793', parent_id: '53995c3f42cd8ad8' },
    ...{ start_time: 1795140000 - 0.04, end_time: 1795140000 },
    ...{ error: true, throttle: true, fault: false, http: { response: { status: 429 } } },
    annotations: {
      correlationId: request.correlationId,
      regionId: 'minghu',
      refusal: 'tooMany',
    },
  });
});

test('没有抽中的、没有追踪头的不交', async () => {
  expect((await received(lambda(0))).body).toBe('');
  const bare = { AWS_LAMBDA_FUNCTION_NAME: 'minglan-board' };
  expect((await received(bare)).body).toBe('');
});

test('单机上：自成一段，追踪编号里有关联编号', async () => {
  const { body } = await received({});
  expect(JSON.parse(body)).toMatchObject({
    name: 'search',
    trace_id: '1-6affa9a0-c0ffee001234400080000000',
  });
  expect(body).not.toContain('subsegment');
});

test('没有设守护进程的地址：只写日志', () => {
  const lines: string[] = [];
  const plain = jsonLogger((line) => lines.push(line), now);
  expect(tracedLogger(plain, { environment: {}, now })).toBe(plain);
});
