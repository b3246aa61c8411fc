import { describe, expect, jest, test } from '@jest/globals';
import { endpoints } from '@shared/contract';
import { serverOptions } from '@functions/platform/http/server-options';
import { batchPatience, interactivePatience } from '@functions/platform/database/patience';
import { checkForm, checkJson, MAX_JSON_DEPTH } from '@functions/platform/http/body-shape';
import {
  ACTS,
  CREATES,
  READS,
  SESSION_ACTS,
  takesKey,
} from '@functions/platform/http/endpoint-kinds';
import { DEADLINES, deadlineOf, inTime } from '@functions/platform/http/guards';
import { SQS_PATIENCE } from '@functions/platform/message-queue/sqs';
import { S3_PATIENCE } from '@functions/platform/object-storage/s3';
import { textOf } from '../../architecture/files';
import { growthOf } from '../../support/security/growth';

const limit = 512 * 1024;
const json = (text: string) => checkJson(Buffer.from(text), limit)?.message ?? null;

describe('JSON 的层数与个数', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  test.each([
    ['寻常内容', '{"name":"甲","items":[1,2,{"a":"[[[["}]}', null],
    ['恰好到层数', nested(MAX_JSON_DEPTH), null],
    ['多一层', nested(MAX_JSON_DEPTH + 1), '内容嵌套太深，不能超过40层'],
    ['引号里的括号不算', `{"a":"${'['.repeat(1000)}"}`, null],
    ['转义的引号', `{"a":"\\"${'['.repeat(1000)}"}`, null],
    ['一串空数组', `[${Array.from({ length: 100_000 }, () => '[]').join(',')}]`, '太多'],
    ['一串零', `[${'0,'.repeat(200_000)}0]`, '太多'],
    [
      '三千行表格',
      `[${Array.from({ length: 3000 }, () => '{"date":"2026-01-01","amount":"12.50"}').join(',')}]`,
      null,
    ],
    ['没有收尾的引号', '{"a":"', null],
  ])('%s', (_, text, expected) => {
    const said = json(text);
    if (expected === null) expect(said).toBeNull();
    else expect(said).toContain(expected);
  });

  test('最坏的内容，费时也只随长度成正比', () => {
    const worst = (length: number) => `["${'\\"'.repeat(length / 2)}`;
    const { ratio } = growthOf((text) => checkJson(Buffer.from(text), limit), worst, {
      maxLength: limit,
    });
    expect(ratio).toBeLessThan(10);
  });
});

describe('上传的表单', () => {
  const form = (parts: number) =>
    Buffer.from(
      `${Array.from({ length: parts }, (_, n) => `--x\r\ncontent-disposition: form-data; name="f${n}"\r\n\r\n1\r\n`).join('')}--x--\r\n`,
    );
  test('几个部分可以，几千个部分不解析；没有分隔线的说明怎么传', () => {
    expect(checkForm(form(3), 'multipart/form-data; boundary=x')).toBeNull();
    expect(checkForm(form(4000), 'multipart/form-data; boundary="x"')?.message).toBe(
      '一次只能上传一个文件',
    );
    expect(checkForm(form(1), 'multipart/form-data')?.field).toBe('file');
  });
});

describe('处处有时限', () => {
  const inOrder = (...values: readonly number[]) => {
    for (const [index, value] of values.entries()) {
      expect(value).toBeGreaterThan(0);
      if (index > 0) expect(value).toBeGreaterThan(values[index - 1] ?? 0);
    }
  };

  test('锁 < 语句 < 寻常请求 < 函数；出文件 < 它的函数；网关 30 秒', () => {
    const template = textOf('serverless.yml');
    const usual = Number(/^ {2}timeout: (\d+)$/m.exec(template)?.[1]) * 1000;
    const heavy = Number(/^ {4}timeout: (29)$/m.exec(template)?.[1]) * 1000;
    const { lock_timeout, statement_timeout } = interactivePatience;
    inOrder(lock_timeout, statement_timeout, DEADLINES.usual, usual);
    inOrder(DEADLINES.usual, DEADLINES.heavy, heavy, 30_000);
    expect(interactivePatience.idle_in_transaction_session_timeout).toBeLessThanOrEqual(60_000);
    inOrder(statement_timeout, batchPatience.statement_timeout);
  });

  test('存储、队列：连接与应答都有时限，超时当作失败', () => {
    for (const { requestHandler, maxAttempts } of [S3_PATIENCE, SQS_PATIENCE]) {
      inOrder(requestHandler.connectionTimeout, requestHandler.requestTimeout);
      expect(requestHandler.throwOnRequestTimeout).toBe(true);
      expect(maxAttempts).toBeLessThanOrEqual(3);
    }
  });

  test('本地服务器：请求头、请求、空闲连接', () => {
    inOrder(serverOptions.headersTimeout, serverOptions.requestTimeout);
    expect(serverOptions.maxHeaderSize).toBe(16 * 1024);
    expect(serverOptions.keepAliveTimeout).toBeGreaterThan(0);
  });

  test('每个接口都有时限；没有来得及的答 503，数据库等太久的也一样，别的错照抛', async () => {
    for (const endpoint of endpoints) expect(deadlineOf(endpoint)).toBeLessThan(29_000);
    const never = new Promise<string>(() => undefined);
    expect(await inTime(never, 5)).toMatchObject({ code: 'upstreamBusy' });
    const slow = Promise.reject(Object.assign(new Error('canceled'), { code: '57014' }));
    expect(await inTime(slow, 1000)).toMatchObject({ code: 'upstreamBusy' });
    const late = jest.fn();
    await inTime(never, 5, late);
    for (const code of ['55P03', '53300', 'CONNECT_TIMEOUT', 'CONNECTION_CLOSED']) {
      const gone = Promise.reject(Object.assign(new Error('gone'), { code }));
      expect(await inTime(gone, 1000, late)).toMatchObject({ code: 'upstreamBusy' });
    }
    expect(late.mock.calls.map(([cause]) => cause)).toEqual([
      ...['deadline', '55P03', '53300', 'CONNECT_TIMEOUT', 'CONNECTION_CLOSED'],
    ]);
    const broken = Promise.reject(Object.assign(new Error('other'), { code: '23505' }));
    await expect(inTime(broken, 1000)).rejects.toThrow('other');
    await expect(inTime(Promise.reject(new Error('other')), 1000)).rejects.toThrow('other');
    expect(await inTime(Promise.resolve('办成'), 1000)).toBe('办成');
  });
});

describe('一次提交只办一次：接口的分类', () => {
  const writes = endpoints.filter(({ method }) => method !== 'GET');
  test('分类里的都是合同里有的写接口，互不重复', () => {
    const ids = new Set(writes.map(({ id }) => id));
    const all = [...CREATES, ...ACTS, ...READS, ...SESSION_ACTS];
    expect(all.filter((id) => !ids.has(id))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });

  test('每个 POST 接口都写明了是新立、是往前办一步、是读、还是登录', () => {
    const known = new Set([...CREATES, ...ACTS, ...READS, ...SESSION_ACTS]);
    const posts = writes.filter(({ method }) => method === 'POST');
    expect(posts.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
  });

  test('新立东西的都认钥匙', () => {
    const without = writes.filter((each) => CREATES.includes(each.id) && !takesKey(each));
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test('访客能调的、出文件的、只读的不认钥匙；其余写接口都认', () => {
    for (const each of writes) {
      const isExcluded =
        each.audience.includes('visitor') ||
        each.binary !== undefined ||
        READS.includes(each.id) ||
        SESSION_ACTS.includes(each.id);
      expect([each.id, takesKey(each)]).toEqual([each.id, !isExcluded]);
    }
  });
});
