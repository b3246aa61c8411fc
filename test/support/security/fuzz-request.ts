// 把打算变成一个真的请求：地址、请求头、请求体，连同传输上的手脚。
import type { AnyEndpoint } from '@shared/contract/endpoint';
import type { Call } from '../contract/cases';
import type { Plan } from './fuzz-plan';
import { ECHO } from './hostile-values';

/** 函数、符号写不成 JSON，当作 undefined 这几个字。 */
const asText = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const isWritable = !['undefined', 'function', 'symbol'].includes(typeof value);
  return isWritable ? JSON.stringify(value) : 'undefined';
};

/** 地址里放得下的写法；太长的截短。 */
const encoded = (value: unknown): string =>
  encodeURIComponent(
    asText(value)
      .slice(0, 3000)
      .replace(/\p{Surrogate}/gu, '\ufffd'),
  ) || '-';

const SEGMENTS = [
  '..',
  '%2e%2e',
  '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  '..%5c..%5cwindows',
  '%00',
  '%ff%fe',
  '%',
  '%zz',
  '%u0041',
  '%252e%252e',
  ';a=1',
  '//',
  'a'.repeat(8000),
  '%F0%9F%87%A8',
  '*',
  ':applicationId',
];

const addressOf = ({ path }: AnyEndpoint, call: Call, plan: Plan): string => {
  const names = [...path.matchAll(/:(\w+)/g)].length;
  const broken = plan.twist === 'segment' ? plan.pick % Math.max(1, names) : -1;
  let index = -1;
  const filled = path.replace(/:(\w+)/g, (_, name: string) => {
    index += 1;
    return index === broken
      ? (SEGMENTS[plan.pick % SEGMENTS.length] ?? '%')
      : encoded((call.params as Record<string, unknown> | null | undefined)?.[name]);
  });
  const pairs = Object.entries(call.query ?? {}).flatMap(([key, value]) =>
    (Array.isArray(value) ? value.slice(0, 20) : [value]).map(
      (each) => `${encoded(key)}=${encoded(each)}`,
    ),
  );
  return `/api${filled}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`;
};

const TYPES = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=',
  'multipart/form-data; boundary="',
  'application/json; charset=utf-16',
  'image/png',
  'application/xml',
  'a'.repeat(10_000),
  '/',
];

const RAW: readonly (string | Uint8Array)[] = [
  '',
  ' ',
  '[',
  '[]',
  '"文字"',
  '123',
  'null',
  'true',
  '{',
  '{"a":1e999}',
  '{"a":1,"a":2,"__proto__":{"x":1}}',
  '{"version":1e400,"limit":-0}',
  '\ufeff{}',
  '['.repeat(20_000),
  `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
  `"${'\\u0000'.repeat(2000)}"`,
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
  'a=1&b=2',
  new Uint8Array([0xff, 0xfe, 0x00, 0x7b, 0x7d]),
  new Uint8Array([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]),
  new Uint8Array(64),
];

const HEADERS: readonly Readonly<Record<string, string>>[] = [
  { cookie: `minglan-access=${'x'.repeat(60_000)}` },
  { cookie: Array.from({ length: 500 }, (_, index) => `c${String(index)}=1`).join('; ') },
  { 'x-forwarded-for': `${'1.2.3.4, '.repeat(3000)}<script>` },
  { 'idempotency-key': 'not-a-uuid' },
  { 'idempotency-key': 'x'.repeat(10_000) },
  { 'if-none-match': `${'W/"a", '.repeat(5000)}*` },
  { 'if-modified-since': 'never', range: 'bytes=0-999999999999' },
  { 'accept-encoding': 'gzip;q=2, br;q=-1, *', accept: 'x'.repeat(5000) },
  { 'x-correlation-id': encodeURIComponent(ECHO) },
  { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
  { origin: 'null', referer: 'javascript:alert(1)' },
  { host: 'evil.example', 'x-forwarded-host': 'evil.example' },
  { 'x-http-method-override': 'DELETE', 'x-original-url': '/api/minghu/settings' },
  { 'content-length': '-1' },
  { 'content-length': '9'.repeat(30) },
  { 'transfer-encoding': 'chunked, identity', te: 'trailers' },
  { 'x-minglan-client': 'h5' },
  { 'user-agent': '() { :; }; echo x' },
];

const METHODS = [
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'DELETE',
  'PATCH',
  'OPTIONS',
  'PROPFIND',
  'get',
  'X',
];

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

const part = (name: string, content: string): string =>
  `--B\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: x\r\n\r\n${content}\r\n`;

const FORMS: readonly string[] = [
  '',
  '--B--',
  '--B',
  part('a.pdf', '%PDF-1.4'),
  `${part('a.pdf', '%PDF-1.4')}--B--\r\n`,
  `${part('../../etc/passwd', '%PDF-1.7\n1 0 obj <<>>')}--B--\r\n`,
  `${part('a\u0000.xlsx', 'PK\u0003\u0004garbage')}--B--\r\n`,
  `${part('x'.repeat(5000), 'PK\u0005\u0006')}--B--\r\n`,
  `${part('a.docx', `PK\u0003\u0004${'\u0000'.repeat(40)}`)}--B--\r\n`,
  `${part('a.png', '\u0089PNG\r\n\u001a\n')}--B--\r\n`,
  `${part('a.jpg', '\u00ff\u00d8\u00ff\u00e0')}--B--\r\n`,
  `${part('a.csv', '=1+1,+2,-3,@a\n"')}--B--\r\n`,
  `${part('a.csv', ',\n'.repeat(20_000))}--B--\r\n`,
  `${part('a.xls', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')}--B--\r\n`,
  `${part('a.exe', 'MZ')}--B--\r\n`,
  `${part('', '')}--B--\r\n`,
  '--B\r\ncontent-disposition: form-data; name="file"\r\n\r\nnot a file\r\n--B--\r\n',
  '--B\r\ncontent-disposition: form-data; name="other"; filename="a"\r\n\r\nx\r\n--B--\r\n',
  `${part('a.txt', 'x').repeat(200)}--B--\r\n`,
];

const of = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

/** 请求体：合规的、截断的、随便什么。 */
const bodyOf = (endpoint: AnyEndpoint, call: Call, { twist, pick }: Plan): string | Uint8Array => {
  if (twist === 'rawBody') return of(RAW, pick);
  if (twist === 'multipart' || endpoint.multipart) return bytesOf(of(FORMS, pick));
  const text = call.body === undefined ? '' : JSON.stringify(call.body);
  return twist === 'truncated' ? text.slice(0, pick % Math.max(1, text.length)) : text;
};

const typeOf = (endpoint: AnyEndpoint, { twist, pick }: Plan): string => {
  if (twist === 'wrongType') return of(TYPES, pick);
  return twist === 'multipart' || endpoint.multipart
    ? 'multipart/form-data; boundary=B'
    : 'application/json';
};

/** 一个真的请求。 */
export const requestFor = (
  endpoint: AnyEndpoint,
  { call, plan, token }: { call: Call; plan: Plan; token: string | undefined },
): { readonly path: string; readonly init: RequestInit } => {
  const method = plan.twist === 'method' ? of(METHODS, plan.pick) : endpoint.method;
  const hasBody = !['GET', 'HEAD', 'get'].includes(method) && method !== 'DELETE';
  return {
    path: addressOf(endpoint, call, plan),
    init: {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(hasBody ? { 'content-type': typeOf(endpoint, plan) } : {}),
        ...(plan.twist === 'headers' ? of(HEADERS, plan.pick) : {}),
      },
      ...(hasBody ? { body: bodyOf(endpoint, call, plan) as BodyInit } : {}),
    },
  };
};
