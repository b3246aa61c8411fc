import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { AnyEndpoint } from '@shared/contract/endpoint';
import { REFUSALS, type Problem } from '@shared/contract/problem';
import type { Refusal } from '@shared/result';
import type { BinaryReply } from './route';

const compress = promisify(gzip);
/** 多大的 JSON 才值得压缩（字节）。 */
const WORTH_COMPRESSING = 2048;

const JSON_TYPE = 'application/json; charset=utf-8';
const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

type Headers = Record<string, string>;

const sendProblemBody = (body: Problem, status: number, more: Headers = {}): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: {
      ...more,
      'content-type': PROBLEM_TYPE,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-correlation-id': body.correlationId,
    },
  });

/** 外部服务繁忙、没来得及办完时，请过几秒再来。 */
const BUSY_SECONDS = 5;

const waitOf = ({ code, retryAfterSeconds }: Refusal): Headers => {
  const seconds = retryAfterSeconds ?? (code === 'upstreamBusy' ? BUSY_SECONDS : undefined);
  return seconds === undefined ? {} : { 'retry-after': String(seconds) };
};

/** 拒绝 → problem+json；知道要等多久的写在 Retry-After 里。 */
export const sendRefusal = (refusal: Refusal, correlationId: string): Response => {
  const { status, title } = REFUSALS[refusal.code];
  const body: Problem = {
    code: refusal.code,
    title,
    detail: refusal.message,
    ...(refusal.field === undefined ? {} : { field: refusal.field }),
    ...(refusal.legalBasis === undefined ? {} : { legalBasis: refusal.legalBasis }),
    correlationId,
  };
  return sendProblemBody(body, status, waitOf(refusal));
};

/** 故障 → 500，不透露任何内情，只给关联编号。 */
export const sendFault = (correlationId: string): Response =>
  sendProblemBody(
    {
      code: 'fault',
      title: '系统出错',
      detail: '系统出了问题，您填写的内容没有丢失，请稍后再试',
      correlationId,
    },
    500,
  );

/** 要交出的内容。 */
export interface ValueReply {
  readonly endpoint: AnyEndpoint;
  readonly value: unknown;
  readonly correlationId: string;
}

const tagOf = (bytes: string | Uint8Array): string => `W/"${hash('sha1', bytes, 'base64url')}"`;

const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');

/** If-None-Match 里有没有这个标记（弱比较）；“*”算有。 */
export const hasTag = (ifNoneMatch: string | null, tag: string): boolean =>
  (ifNoneMatch ?? '')
    .split(',')
    .some((each) => each.trim() === '*' || opaque(each) === opaque(tag));

const cacheOf = ({ cacheSeconds }: AnyEndpoint): string =>
  cacheSeconds === undefined ? 'no-store' : `public, max-age=${cacheSeconds}`;

/** RFC 8187：encodeURIComponent 放过的几个字符也要转义；残缺的字先换掉。 */
const encodeFileName = (name: string): string =>
  encodeURIComponent(name.replace(/\p{Surrogate}/gu, '_')).replace(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const binaryHeaders = (reply: BinaryReply): Headers => ({
  'content-type': reply.mediaType,
  'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; sandbox${
    reply.hasLinks === true ? ' allow-popups allow-popups-to-escape-sandbox' : ''
  }`,
  ...(reply.fileName === undefined
    ? {}
    : { 'content-disposition': `attachment; filename*=UTF-8''${encodeFileName(reply.fileName)}` }),
});

/** 压缩后的文字；对方不收或不值得压缩时为 null。 */
const compressed = async (
  request: Request,
  text: string,
): Promise<Uint8Array<ArrayBuffer> | null> => {
  if (!/\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')) return null;
  const bytes = Buffer.from(text);
  if (bytes.length < WORTH_COMPRESSING) return null;
  return new Uint8Array(await compress(bytes, { level: 5 }));
};

/** 办成了 → 应答；公开读取带 ETag 与缓存时间，没有变化时答 304。文字原样交出，不先变成字节，省一次发送。 */
export const sendValue = async (
  request: Request,
  { endpoint, value, correlationId }: ValueReply,
): Promise<Response> => {
  const binary = endpoint.binary === undefined ? null : (value as BinaryReply);
  const body = binary ? new Uint8Array(binary.bytes) : JSON.stringify(value);
  const headers: Headers = {
    ...(binary ? binaryHeaders(binary) : { 'content-type': JSON_TYPE, vary: 'accept-encoding' }),
    'cache-control': cacheOf(endpoint),
    'x-content-type-options': 'nosniff',
    'x-correlation-id': correlationId,
  };
  if (endpoint.cacheSeconds !== undefined) {
    const tag = tagOf(body);
    headers['etag'] = tag;
    if (hasTag(request.headers.get('if-none-match'), tag))
      return new Response(null, { status: 304, headers });
  }
  const short = typeof body === 'string' ? await compressed(request, body) : null;
  if (short) headers['content-encoding'] = 'gzip';
  return new Response(short ?? body, { headers });
};
