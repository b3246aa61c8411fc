import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createHash, createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fixedClock } from '@functions/platform/clock';
import { tc3Authorization, tencentSms } from '@functions/platform/sms/tencent';

const settings = {
  secretId: 'id-of-the-county',
  secretKey: 'key-of-the-county',
  sdkAppId: '1400000000',
  signName: '明湖政务公开',
  templateId: '1234567',
  region: 'ap-guangzhou',
};
const clock = fixedClock('2026-11-21T00:00:00Z');
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string) =>
  createHmac('sha256', key).update(text).digest();

// 本机的短信服务：照文档逐行重算签名，不用产品代码。
let server: Server;
let status: string;
let mode: 'answer' | 'hang-up' | 'http-500';
let bodies: Record<string, unknown>[];
beforeEach(async () => {
  status = 'Ok';
  mode = 'answer';
  bodies = [];
  server = createServer((request, reply) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (mode === 'hang-up') return void reply.destroy();
      const body = Buffer.concat(chunks).toString('utf8');
      const { host = '', authorization = '' } = request.headers;
      const timestamp = String(request.headers['x-tc-timestamp']);
      const day = new Date(Number(timestamp) * 1000).toISOString().slice(0, 10);
      const canonical = `POST\n/\n\ncontent-type:application/json; charset=utf-8\nhost:${host}\n\ncontent-type;host\n${sha256(body)}`;
      const signing = `TC3-HMAC-SHA256\n${timestamp}\n${day}/sms/tc3_request\n${sha256(canonical)}`;
      const key = hmac(hmac(hmac(`TC3${settings.secretKey}`, day), 'sms'), 'tc3_request');
      const expected = `TC3-HMAC-SHA256 Credential=${settings.secretId}/${day}/sms/tc3_request, SignedHeaders=content-type;host, Signature=${hmac(key, signing).toString('hex')}`;
      const isOurs =
        authorization === expected &&
        request.headers['x-tc-action'] === 'SendSms' &&
        request.headers['x-tc-version'] === '2021-01-11';
      if (isOurs) bodies.push(JSON.parse(body) as Record<string, unknown>);
      const Response = isOurs
        ? { SendStatusSet: [{ SerialNo: '1', Code: status, Message: '' }], RequestId: 'r' }
        : { Error: { Code: 'AuthFailure.SignatureFailure', Message: '' }, RequestId: 'r' };
      reply.writeHead(mode === 'http-500' ? 500 : 200).end(JSON.stringify({ Response }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const sender = (changes: Partial<typeof settings> = {}) => {
  const api = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return tencentSms({ ...settings, api, ...changes }, clock);
};
const sms = { phone: '13900000000', values: ['您的申请已答复'] };

test('签名对得上，号码带国家码，模板变量依次', async () => {
  expect(await sender()(sms)).toBe('Ok');
  expect(bodies).toEqual([
    {
      SmsSdkAppId: '1400000000',
      SignName: '明湖政务公开',
      TemplateId: '1234567',
      TemplateParamSet: ['您的申请已答复'],
      PhoneNumberSet: ['+8613900000000'],
    },
  ]);
});

test('密钥不对：签名不符', async () => {
  expect(await sender({ secretKey: 'wrong' })(sms)).toBe('AuthFailure.SignatureFailure');
});

test.each(['LimitExceeded.PhoneNumberDailyLimit', 'FailedOperation.PhoneNumberInBlacklist'])(
  '%s 原样交出',
  async (code) => {
    status = code;
    expect(await sender()(sms)).toBe(code);
  },
);

test('没有连上是 notConnected；断开、500 是 unknown：不知道收没收下', async () => {
  mode = 'hang-up';
  expect(await sender()(sms)).toBe('unknown');
  mode = 'http-500';
  expect(await sender()(sms)).toBe('unknown');
  const send = sender();
  await new Promise((resolve) => server.close(resolve));
  expect(await send(sms)).toBe('notConnected');
});

test('签名随内容、时刻而变', () => {
  const request = { host: 'sms.tencentcloudapi.com', body: '{}', timestamp: 1_790_000_000 };
  const base = tc3Authorization(settings, request);
  expect(tc3Authorization(settings, request)).toBe(base);
  expect(tc3Authorization(settings, { ...request, body: '{"a":1}' })).not.toBe(base);
  expect(tc3Authorization(settings, { ...request, timestamp: 1_790_000_001 })).not.toBe(base);
});
