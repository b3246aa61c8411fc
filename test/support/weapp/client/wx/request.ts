// wx.request：真的发 HTTP 请求。接口域名换成测试服务器；别的域名与微信一样拒绝。
import { record } from '../host';
import { settle, WxFailure, type Callbacks } from './api';

interface RequestOptions extends Callbacks {
  readonly url: string;
  readonly method?: string;
  readonly data?: unknown;
  readonly header?: Readonly<Record<string, string>>;
  readonly timeout?: number;
  readonly dataType?: string;
  readonly responseType?: 'text' | 'arraybuffer';
}

const methods = new Set(['OPTIONS', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'TRACE', 'CONNECT']);
const defaultTimeout = 60_000;

/** 微信只准发往登记过的域名。 */
export const targetOf = (url: string): URL => {
  const { appOrigin, apiBase } = weappSettings;
  const asked = new URL(url);
  if (asked.origin !== new URL(appOrigin).origin) throw new WxFailure('url not in domain list');
  return new URL(asked.pathname + asked.search, apiBase);
};

export const request = (options: RequestOptions) => {
  const method = (options.method ?? 'GET').toUpperCase();
  const canceller = new AbortController();
  record('request', { method, url: options.url, data: options.data });
  void settle('request', options, send({ options, method, canceller }));
  return {
    abort: () => canceller.abort(new WxFailure('abort')),
    onHeadersReceived: () => undefined,
    offHeadersReceived: () => undefined,
    onChunkReceived: () => undefined,
    offChunkReceived: () => undefined,
  };
};

interface Sending {
  readonly options: RequestOptions;
  readonly method: string;
  readonly canceller: AbortController;
}

const send = async ({ options, method, canceller }: Sending): Promise<object> => {
  if (!methods.has(method)) throw new WxFailure(`method ${method} is not supported`);
  const url = targetOf(options.url);
  const hasBody = method !== 'GET' && method !== 'HEAD';
  if (!hasBody) addQuery(url, options.data);
  const headers = new Headers({ 'content-type': 'application/json', ...options.header });
  const response = await exchange(url, options.timeout, canceller, {
    method,
    headers,
    ...(hasBody ? bodyOf(options.data, headers) : {}),
  });
  return {
    statusCode: response.status,
    header: Object.fromEntries(response.headers),
    cookies: [],
    data: await readBody(response, options),
  };
};

/** 发出并等待回应头；超时、取消与断网都成为按文档的失败。 */
export const exchange = async (
  url: URL,
  timeout: number | undefined,
  ...[canceller, init]: [AbortController, RequestInit]
): Promise<Response> => {
  const timer = setTimeout(
    () => canceller.abort(new WxFailure('timeout')),
    timeout ?? defaultTimeout,
  );
  try {
    return await fetch(url, {
      ...init,
      signal: canceller.signal,
      // 微信不带浏览器的 cookie，也不用浏览器的缓存。
      credentials: 'omit',
      cache: 'no-store',
    });
  } catch (error) {
    throw error instanceof WxFailure ? error : new WxFailure(String(error));
  } finally {
    clearTimeout(timer);
  }
};

const addQuery = (url: URL, data: unknown): void => {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) url.searchParams.set(key, String(value));
};

const bodyOf = (data: unknown, headers: Headers): { body?: BodyInit } => {
  if (data === undefined || data === null) return {};
  if (typeof data === 'string' || data instanceof ArrayBuffer) return { body: data };
  if (headers.get('content-type')?.startsWith('application/x-www-form-urlencoded'))
    return { body: new URLSearchParams(data as Record<string, string>) };
  return { body: JSON.stringify(data) };
};

const readBody = async (response: Response, options: RequestOptions): Promise<unknown> => {
  if (options.responseType === 'arraybuffer') return response.arrayBuffer();
  const text = await response.text();
  if ((options.dataType ?? 'json') !== 'json') return text;
  try {
    return JSON.parse(text);
  } catch {
    // 与微信一致：不是 JSON 就原样给文字。
    return text;
  }
};
