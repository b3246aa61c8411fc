import { beforeEach, describe, expect, test } from '@jest/globals';
import { probeApp, tokenFor } from '../../support/http-probe';

let probe = probeApp();
beforeEach(() => {
  probe = probeApp();
});
const lines = () => probe.logLines.map((line) => JSON.parse(line) as Record<string, unknown>);
const own = 'c0ffee00-1234-4000-8000-00000000abcd';

describe('关联编号', () => {
  test('来者给的 UUID 沿用，应答头、应答体、日志里是同一个', async () => {
    const reply = await probe.app.request('/api/minghu/nothing', {
      headers: { 'x-correlation-id': own },
    });
    expect(reply.headers.get('x-correlation-id')).toBe(own);
    expect(await reply.json()).toMatchObject({ correlationId: own });
    expect(lines()).toMatchObject([
      { code: 'request', correlationId: own, status: 404, refusal: 'notFound' },
    ]);
  });

  test.each(['110101199003074258', '13812345678', 'zhangsan-13812345678', 'a'.repeat(64), 'x y'])(
    '别的写法（%s）不用，也不进日志',
    async (given) => {
      const reply = await probe.app.request('/api/minghu/probe', {
        headers: { 'x-correlation-id': given },
      });
      expect(reply.headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
      expect(probe.logLines.join()).not.toContain(given);
    },
  );
});

describe('故障', () => {
  const fail = (message: string) =>
    probe.app.request('/api/minghu/probe-broken', {
      method: 'POST',
      headers: { 'x-correlation-id': own },
      body: JSON.stringify({ message }),
    });

  test('500，只有关联编号，没有内情', async () => {
    const reply = await fail('演示申请人 19900000001');
    expect(reply.status).toBe(500);
    expect(reply.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(await reply.json()).toEqual({
      code: 'fault',
      title: '系统出错',
      detail: '系统出了问题，您填写的内容没有丢失，请稍后再试',
      correlationId: own,
    });
  });

  test('日志有错误的名字、代码与位置，没有消息；多行消息冒充位置也不行', async () => {
    await fail('演示申请人 19900000001');
    const [fault, request] = lines();
    expect(fault).toMatchObject({
      level: 'error',
      code: 'fault',
      endpoint: 'probeBroken',
      correlationId: own,
      errorName: 'Error',
      errorCode: '23505',
    });
    expect((fault?.['frames'] as string[])[0]).toMatch(/^at .*http-probe\.ts:\d+:\d+\)?$/);
    expect(request).toMatchObject({ code: 'request', status: 500 });
    expect(probe.logLines.join()).not.toMatch(/演示申请人|19900000001|不应外泄/);
  });

  test('应答不合合同：测试与演示时是故障，生产时照发', async () => {
    const path = '/api/minghu/probe-mismatched';
    expect((await probe.app.request(path)).status).toBe(500);
    expect((await probeApp(false).app.request(path)).status).toBe(200);
  });
});

describe('日志', () => {
  test('一个请求一行，字段是登记过的', async () => {
    await probe.app.request('/api/minghu/probe', {
      headers: { authorization: `Bearer ${tokenFor('caseOfficer', 'minghu')}` },
    });
    const [line] = lines();
    expect(Object.keys(line ?? {}).sort()).toEqual(
      [
        'at',
        'code',
        'correlationId',
        'endpoint',
        'level',
        'milliseconds',
        'regionId',
        'status',
      ].sort(),
    );
    expect(line).toMatchObject({ endpoint: 'probeRead', regionId: 'minghu', status: 200 });
  });

  test('县的位置上写了别的：不进日志', async () => {
    await probe.app.request('/api/13812345678/probe');
    await probe.app.request(`/api/${encodeURIComponent('张三')}/probe`);
    await probe.app.request('/api/13812345678');
    expect(probe.logLines).toHaveLength(3);
    expect(probe.logLines.join()).not.toMatch(/13812345678|张三/);
  });
});
