import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import type { AnyEndpoint } from '@shared/contract/endpoint';
import { ok, refused, type Refusal, type Result } from '@shared/result';
import type { Attempt } from '../database/once';
import { whyUnavailable } from '../database/patience';
import { takesKey } from './endpoint-kinds';
import type { Actor } from './route';

const SECOND = 1000;
/** 寻常的请求与出文件、上传的请求各至多多久；都短于函数自己的时限。 */
export const DEADLINES = { usual: 12 * SECOND, heavy: 27 * SECOND } as const;

/** 这个接口至多办多久（毫秒）。 */
export const deadlineOf = ({ binary, multipart }: AnyEndpoint): number =>
  binary !== undefined || multipart ? DEADLINES.heavy : DEADLINES.usual;

const busy: Refusal = {
  code: 'upstreamBusy',
  message: '这会儿太忙，没有来得及办完；请稍后刷新看看是否办成，没有办成再提交一次',
};

/** 到时没有办完的缘由；别的缘由是数据库的代码。 */
const DEADLINE = 'deadline';

/**
 * 到时没有办完的答 503，不让人一直等；数据库等得太久而放弃、连不上的也一样。
 * @param onLate 告知缘由，供写进日志：到了时限，或者数据库的代码
 */
export const inTime = async <T>(
  work: Promise<T>,
  milliseconds: number,
  onLate: (cause: string) => void = () => undefined,
): Promise<T | Refusal> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Refusal>((resolve) => {
    timer = setTimeout(() => {
      onLate(DEADLINE);
      resolve(busy);
    }, milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    const cause = whyUnavailable(error);
    if (cause === null) throw error;
    onLate(cause);
    return busy;
  } finally {
    clearTimeout(timer);
  }
};

interface Environment {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
  readonly requestContext?: { readonly http?: { readonly sourceIp?: string } };
}

/** 连到我们这里的那一端：Lambda 由网关给出，本地服务器看套接字。 */
export const peerOf = (c: Context): string => {
  const environment = (c.env ?? {}) as Environment;
  return (
    environment.requestContext?.http?.sourceIp ?? environment.incoming?.socket?.remoteAddress ?? ''
  );
};

const KEY = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** 一次带钥匙的提交；接口不认钥匙、没有带时为 null。拒绝：钥匙不是 UUID。 */
export const attemptOf = (
  c: Context,
  endpoint: AnyEndpoint,
  { actor, digest, at }: { actor: Actor | null; digest: Buffer; at: Date },
): Result<Attempt | null> => {
  const key = c.req.header('idempotency-key');
  if (key === undefined || !actor || !takesKey(endpoint)) return ok(null);
  if (!KEY.test(key))
    return refused('badInput', '请求头 Idempotency-Key 应为 UUID', { field: 'Idempotency-Key' });
  const { pathname, search } = new URL(c.req.url);
  const requestHash = createHash('sha256')
    .update(`${endpoint.id}\0${pathname}${search}\0`)
    .update(digest)
    .digest();
  const { regionId, accountId } = actor;
  return ok({
    regionId,
    accountId,
    endpoint: endpoint.id,
    key: key.toLowerCase(),
    requestHash,
    at,
  });
};
