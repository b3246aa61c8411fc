import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jsonLogger } from '@functions/platform/logger';
import { dailyLogFiles, LOG_DAYS } from '@functions/platform/telemetry/log-files';
import { meteredLogger } from '@functions/platform/telemetry/metered-logger';
import { memoryMetrics, METRICS, type MetricName } from '@functions/platform/telemetry/metrics';
import { powertoolsLogger, powertoolsMetrics } from '@functions/platform/telemetry/powertools';

const now = () => new Date('2026-11-20T02:00:00Z');
const request = {
  correlationId: 'c0ffee00-1234-4000-8000-00000000abcd',
  endpoint: 'search',
  regionId: 'minghu',
  status: 429,
  milliseconds: 40,
  refusal: 'tooMany',
};

describe('指标由日志代码推出', () => {
  test('请求、拒绝、限次、用时、故障、消息，照登记表的名字', () => {
    const metrics = memoryMetrics();
    const logger = meteredLogger(
      jsonLogger(() => undefined, now),
      metrics,
    );
    logger.info('request', request);
    logger.info('request', { endpoint: 'search', status: 200, milliseconds: 900 });
    logger.error('fault', { endpoint: 'search' });
    logger.info('outboxDone', { count: 3 });
    logger.error('messageParked', {});
    metrics.record({ outboxLagSeconds: 7 });
    metrics.record({ outboxLagSeconds: 2 });
    const lines = metrics.text().split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'minglan_requests_total{endpoint="search"} 2',
        'minglan_refusals_total{endpoint="search"} 1',
        'minglan_rate_limited_total{endpoint="search"} 1',
        'minglan_faults_total 1',
        'minglan_messages_sent_total 3',
        'minglan_messages_parked_total 1',
        'minglan_latency_bucket{endpoint="search",le="50"} 1',
        'minglan_latency_bucket{endpoint="search",le="1000"} 2',
        'minglan_latency_bucket{endpoint="search",le="+Inf"} 2',
        'minglan_latency_sum{endpoint="search"} 940',
        'minglan_outbox_lag_seconds 2',
      ]),
    );
    expect(metrics.text()).not.toMatch(/minghu|c0ffee/);
  });
});

describe('Lambda 上：Powertools，名字与字段一样', () => {
  const written: string[] = [];
  const spies: { mockRestore: () => void }[] = [];
  beforeEach(() => {
    written.length = 0;
    const keep = (line: unknown) => void written.push(String(line));
    for (const method of ['info', 'error', 'log'] as const)
      spies.push(jest.spyOn(console, method).mockImplementation(keep));
    process.env['POWERTOOLS_DEV'] = 'true';
    process.env['POWERTOOLS_METRICS_DISABLED'] = 'false';
  });
  afterEach(() => {
    for (const spy of spies.splice(0)) spy.mockRestore();
    delete process.env['POWERTOOLS_DEV'];
    delete process.env['POWERTOOLS_METRICS_DISABLED'];
  });

  test('日志一行 JSON；没有登记的字段一律不写', () => {
    const extra = { ...request, phone: '13900000001' };
    powertoolsLogger().info('request', extra);
    const line = JSON.parse(written[0] ?? '') as Record<string, unknown>;
    expect(line).toMatchObject({ level: 'info', code: 'request', ...request });
    expect(written.join()).not.toContain('13900000001');
  });

  test('指标是 EMF：登记表的名字、单位，接口作维度', () => {
    powertoolsMetrics().record({ requests: 1, latency: 40 }, 'search');
    const line = JSON.parse(written.at(-1) ?? '') as {
      requests: number;
      endpoint: string;
      _aws: {
        CloudWatchMetrics: { Namespace: string; Metrics: { Name: string; Unit: string }[] }[];
      };
    };
    const [sent] = line._aws.CloudWatchMetrics;
    expect([line.endpoint, line.requests, sent?.Namespace]).toEqual(['search', 1, 'Minglan']);
    for (const { Name, Unit } of sent?.Metrics ?? [])
      expect(Unit).toBe(METRICS[Name as MetricName].unit);
    expect(sent?.Metrics.map(({ Name }) => Name)).toEqual(['requests', 'latency']);
  });
});

describe('H-9：日志至少留六个月（《网络安全法》第二十三条）', () => {
  test('每天一个文件，只有当前用户能读；两百天以前的删去，别的文件不动', () => {
    const folder = mkdtempSync(join(tmpdir(), 'minglan-logs-'));
    expect(LOG_DAYS).toBeGreaterThanOrEqual(180);
    for (const name of ['minglan-2026-01-01.log', 'minglan-2026-05-10.log', 'other.log'])
      writeFileSync(join(folder, name), 'x');
    let at = '2026-11-20T23:59:59Z';
    const write = dailyLogFiles(folder, () => new Date(at));
    write('甲');
    at = '2026-11-21T00:00:01Z';
    write('乙');
    write('丙');
    expect(readdirSync(folder).sort()).toEqual([
      'minglan-2026-05-10.log',
      'minglan-2026-11-20.log',
      'minglan-2026-11-21.log',
      'other.log',
    ]);
    expect(readFileSync(join(folder, 'minglan-2026-11-21.log'), 'utf8')).toBe('乙\n丙\n');
    expect(statSync(join(folder, 'minglan-2026-11-21.log')).mode & 0o777).toBe(0o600);
    rmSync(folder, { recursive: true });
  });
});
