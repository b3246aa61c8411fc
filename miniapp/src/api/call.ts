import type { AnyEndpoint, CallOf, OutputOf } from '@shared/contract/endpoint';
import type * as z from '@shared/zod';
import { withActionKey } from './action-key';
import { networkProblem, outdatedProblem, toProblem } from './problem';
import { freshSession, renewSession } from './renew';
import { currentSession, endSession } from './session';
import { addressOf, headersWith, send, upload, type TransportReply } from './transport';

const fill = (path: string, params: Readonly<Record<string, unknown>>): string =>
  path.replace(/:([a-zA-Z]+)/g, (_, name: string) => encodeURIComponent(params[name] as string));

const queryString = (query: Readonly<Record<string, unknown>>): string => {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  if (pairs.length === 0) return '';
  return `?${pairs.map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`).join('&')}`;
};

/** 接口的路径（含查询串），供图片、下载等直接使用。 */
export const pathOf = <const E extends AnyEndpoint>(endpoint: E, input: CallOf<E>): string =>
  `/api${fill(endpoint.path, input.params ?? {})}${queryString(input.query ?? {})}`;

/** 接口的完整地址。 */
export const urlOf = <const E extends AnyEndpoint>(endpoint: E, input: CallOf<E>): string =>
  addressOf(pathOf(endpoint, input));

const settle = async (endpoint: AnyEndpoint, reply: TransportReply): Promise<unknown> => {
  if (reply.status >= 200 && reply.status < 300) {
    const parsed = endpoint.output.safeParse(reply.body);
    if (parsed.success) return parsed.data;
    throw outdatedProblem(parsed.error);
  }
  const problem = toProblem(reply.body);
  if (problem.code === 'notSignedIn' && currentSession()) await endSession();
  throw problem;
};

const orNetworkProblem = async (sending: Promise<TransportReply>): Promise<TransportReply> => {
  try {
    return await sending;
  } catch {
    throw networkProblem();
  }
};

/** 发出请求；令牌失效了就续登一次再发。 */
const exchange = async (
  sendWith: (token: string | undefined) => Promise<TransportReply>,
): Promise<TransportReply> => {
  const session = await freshSession();
  const reply = await orNetworkProblem(sendWith(session?.token));
  if (session === null || reply.status !== 401) return reply;
  if (toProblem(reply.body).code !== 'notSignedIn' || !(await renewSession(session))) return reply;
  return orNetworkProblem(sendWith(currentSession()?.token));
};

/** 自己发请求（如下载）时要带的头。 */
export const signedHeaders = async (): Promise<Record<string, string>> =>
  headersWith((await freshSession())?.token);

/**
 * 调用接口，得到按合同校验过的应答；没有办成时抛出 ApiProblem。
 * 登录已失效时先清除本机的登录。
 */
export const call = async <const E extends AnyEndpoint>(
  endpoint: E,
  input: CallOf<E>,
): Promise<OutputOf<E>> => {
  const { method } = endpoint;
  const path = pathOf(endpoint, input);
  const body = method === 'GET' || method === 'DELETE' ? {} : { body: input.body ?? {} };
  const exchangeWith = (key?: string) =>
    exchange((token) => send({ method, path, token, key, ...body }));
  const reply =
    method === 'GET'
      ? await exchangeWith()
      : await withActionKey(`${method} ${path} ${JSON.stringify(body)}`, exchangeWith);
  return (await settle(endpoint, reply)) as OutputOf<E>;
};

/** 以 multipart 上传一个本机文件。 */
export const callUpload = async <const E extends AnyEndpoint>(
  endpoint: E,
  input: Pick<CallOf<E>, 'params' | 'query'>,
  file: { readonly path: string; readonly name: string },
): Promise<OutputOf<E>> => {
  const path = pathOf(endpoint, input as CallOf<E>);
  const reply = await withActionKey(`${path} ${file.path}`, (key) =>
    exchange((token) => upload({ path, filePath: file.path, fileName: file.name, token, key })),
  );
  return (await settle(endpoint, reply)) as z.output<E['output']> as OutputOf<E>;
};
