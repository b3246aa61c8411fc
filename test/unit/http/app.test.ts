import { describe, expect, test } from '@jest/globals';
import { gunzipSync } from 'node:zlib';
import { problemSchema } from '@shared/contract/problem';
import { probeApp, tokenFor } from '../../support/http-probe';

const { app } = probeApp();
const officer = { authorization: `Bearer ${tokenFor('caseOfficer', 'minghu')}` };
const post = (path: string, body: unknown, headers: Record<string, string> = officer) =>
  app.request(`/api/minghu/${path}`, {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const problemOf = async (reply: Response | Promise<Response>) => {
  const settled = await reply;
  expect(settled.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(settled.headers.get('cache-control')).toBe('no-store');
  expect(settled.headers.get('x-content-type-options')).toBe('nosniff');
  const problem = problemSchema.parse(await settled.json());
  expect(settled.headers.get('x-correlation-id')).toBe(problem.correlationId);
  return { status: settled.status, ...problem };
};

describe('谁可以', () => {
  test('没有登录 401，角色不对 403，别县的登录等于没有登录', async () => {
    const body = { name: '甲' };
    expect((await post('probe', body)).status).toBe(200);
    expect(await problemOf(post('probe', body, {}))).toMatchObject({
      status: 401,
      code: 'notSignedIn',
    });
    const resident = { authorization: `Bearer ${tokenFor('resident', 'minghu')}` };
    expect(await problemOf(post('probe', body, resident))).toMatchObject({
      status: 403,
      code: 'forbidden',
    });
    const elsewhere = { authorization: `Bearer ${tokenFor('caseOfficer', 'yanhu')}` };
    expect(await problemOf(post('probe', body, elsewhere))).toMatchObject({ status: 401 });
  });

  test('公开接口带着别县的登录来：按访客看待', async () => {
    const ask = async (regionId: string) => {
      const authorization = `Bearer ${tokenFor('caseOfficer', regionId)}`;
      const reply = await app.request('/api/minghu/probe', { headers: { authorization } });
      return (await reply.json()) as { who: string | null };
    };
    expect((await ask('minghu')).who).toBe('演示经办人');
    expect((await ask('yanhu')).who).toBeNull();
  });

  test('先看权限，后看内容：没有登录的人得不到内容上的提示', async () => {
    expect(await problemOf(post('probe', {}, {}))).toMatchObject({ status: 401 });
  });
});

describe('入参', () => {
  test.each([
    ['{', 'body', '请求体不是有效的 JSON'],
    ['', 'name', '请填写「姓名」'],
    ['null', 'body', '应为一组内容'],
    ['[]', 'body', '应为一组内容'],
    ['{"name":5}', 'name', '「姓名」应为文字'],
    ['{"name":"  "}', 'name', '请填写「姓名」'],
    ['{"name":"\\u200b\\u202e"}', 'name', '请填写「姓名」'],
    ['{"name":"一二三四五六"}', 'name', '「姓名」不能超过5字'],
    ['{"name":"甲\\u0000"}', 'name', '含有无法保存的字符，请删去后再试'],
    ['{"name":"甲\\ud800"}', 'name', '含有无法保存的字符，请删去后再试'],
    [
      '{"name":"甲","items":[{"day":"2026-02-30"}]}',
      'items.0.day',
      '「明细 · 第1项 · 日期」格式不对，请检查',
    ],
    ['{"name":"甲","year":1}', 'year', '「年份」不能小于2000'],
    ['{"name":"甲","plainId":5}', 'plainId', '应为文字'],
    ['{"name":"甲","items":5}', 'items', '「明细」应为列表'],
  ])('%s → %s：%s', async (body, field, detail) => {
    expect(await problemOf(post('probe', body))).toMatchObject({
      status: 400,
      code: 'badInput',
      title: '填写的内容有误',
      field,
      detail,
    });
  });

  test('县的代码、查询参数不对', async () => {
    expect(await problemOf(app.request('/api/MINGHU/probe'))).toMatchObject({
      status: 400,
      field: 'region',
    });
    expect(await problemOf(app.request('/api/%00/probe'))).toMatchObject({
      status: 400,
      field: 'region',
    });
    expect(await problemOf(app.request('/api/%ff/probe'))).toMatchObject({
      status: 400,
      field: 'region',
    });
    expect(await problemOf(app.request('/api/minghu/probe?size=x'))).toMatchObject({
      status: 400,
      field: 'size',
    });
  });

  test('嵌套十万层的 JSON 不会压垮', async () => {
    const deep = `{"name":"甲","extra":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect([200, 400]).toContain((await post('probe', deep)).status);
  });

  test('规则上的拒绝带字段与依据', async () => {
    expect(await problemOf(post('probe', { name: '不准' }))).toMatchObject({
      status: 422,
      code: 'ruleViolated',
      title: '不符合规定',
      detail: '这样不行',
      field: 'name',
      legalBasis: '《条例》第三十条',
    });
  });
});

describe('没有的接口', () => {
  test.each([
    ['GET', '/api/minghu/nothing'],
    ['DELETE', '/api/minghu/probe'],
    ['GET', '/api/'],
    ['PUT', '/api/minghu/probe-files/x'],
  ])('%s %s', async (method, path) => {
    expect(await problemOf(app.request(path, { method }))).toMatchObject({
      status: 404,
      code: 'notFound',
      detail: '没有这个接口',
    });
  });
});

describe('缓存', () => {
  test('公开读取：max-age 与 ETag；没有变化 304 且没有内容', async () => {
    const first = await app.request('/api/minghu/probe');
    expect(first.headers.get('cache-control')).toBe('public, max-age=60');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"[\w-]{27}"$/);
    for (const value of [tag, tag.slice(2), `"other", ${tag}`, '*']) {
      const again = await app.request('/api/minghu/probe', { headers: { 'if-none-match': value } });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
      expect(again.headers.get('cache-control')).toBe('public, max-age=60');
    }
    const changed = await app.request('/api/minghu/probe?size=2', {
      headers: { 'if-none-match': tag },
    });
    expect(changed.status).toBe(200);
  });

  test('写入不缓存', async () => {
    const reply = await post('probe', { name: '甲' });
    expect([reply.headers.get('cache-control'), reply.headers.get('etag')]).toEqual([
      'no-store',
      null,
    ]);
  });

  test('HEAD 与 GET 的头相同，没有内容', async () => {
    const reply = await app.request('/api/minghu/probe', { method: 'HEAD' });
    expect([reply.status, await reply.text()]).toEqual([200, '']);
    expect(reply.headers.get('etag')).not.toBeNull();
  });

  test('大的应答按对方所能压缩，ETag 不变', async () => {
    const plain = await app.request('/api/minghu/probe?size=5000');
    const packed = await app.request('/api/minghu/probe?size=5000', {
      headers: { 'accept-encoding': 'br, gzip' },
    });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(packed.headers.get('vary')).toBe('accept-encoding, authorization, cookie');
    expect(packed.headers.get('etag')).toBe(plain.headers.get('etag'));
    const bytes = Buffer.from(await packed.arrayBuffer());
    expect(bytes.length).toBeLessThan(1000);
    expect(gunzipSync(bytes).toString()).toBe(await plain.text());
  });
});

describe('文件', () => {
  const form = (size: number, field = 'file') => {
    const body = new FormData();
    body.set(field, new File([new Uint8Array(size)], '收支表.xlsx'));
    return app.request('/api/minghu/probe-files', { method: 'POST', body });
  };

  test('上传：文件名与大小', async () => {
    expect(await (await form(1000)).json()).toEqual({ fileName: '收支表.xlsx', byteSize: 1000 });
    expect((await form(4 * 1024 * 1024)).status).toBe(200);
  });

  test('过大、空的、没有文件、不是表单', async () => {
    expect(await problemOf(form(4 * 1024 * 1024 + 1))).toMatchObject({
      status: 413,
      field: 'file',
      detail: '文件过大，不能超过4 MB',
    });
    expect(await problemOf(form(5 * 1024 * 1024))).toMatchObject({ status: 413, field: 'file' });
    expect(await problemOf(form(0))).toMatchObject({ status: 400, field: 'file' });
    expect(await problemOf(form(5, 'other'))).toMatchObject({ status: 400, field: 'file' });
    expect(await problemOf(post('probe-files', '{}'))).toMatchObject({
      status: 400,
      field: 'file',
    });
    const torn = { 'content-type': 'multipart/form-data; boundary=x' };
    expect(await problemOf(post('probe-files', 'not a form', torn))).toMatchObject({ status: 400 });
  });

  test('下载：不许当网页执行，中文文件名转义，带 ETag', async () => {
    const reply = await app.request('/api/minghu/probe-files/named');
    expect(reply.headers.get('content-security-policy')).toContain('sandbox');
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
    expect(reply.headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''%E5%BC%A0%E4%B8%89%27s%20%28%E5%89%AF%E6%9C%AC%29%2A.html",
    );
    const tag = reply.headers.get('etag') ?? '';
    const again = await app.request('/api/minghu/probe-files/named', {
      headers: { 'if-none-match': tag },
    });
    expect(again.status).toBe(304);
    const bare = await app.request('/api/minghu/probe-files/x');
    expect(bare.headers.get('content-disposition')).toBeNull();
  });
});
