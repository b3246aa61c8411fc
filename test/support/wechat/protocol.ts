import { randomBytes } from 'node:crypto';
import type { WechatApi, WechatFailure, WechatState } from './state';

export interface WechatRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>> | null;
}

export type WechatReply = { readonly status?: number; readonly body: unknown } | 'hang-up';

const MESSAGES: Readonly<Record<number, string>> = {
  [-1]: 'system error',
  40001: 'invalid credential, access_token is invalid or not latest',
  40002: 'invalid grant_type',
  40003: 'invalid openid',
  40013: 'invalid appid',
  40029: 'invalid code',
  40037: 'invalid template_id',
  40125: 'invalid appsecret',
  40163: 'code been used',
  40226: 'code blocked',
  41001: 'access_token missing',
  41002: 'appid missing',
  41004: 'appsecret missing',
  41008: 'missing code',
  41030: 'invalid page',
  42001: 'access_token expired',
  43001: 'require GET method',
  43002: 'require POST method',
  43101: 'user refuse to accept the msg',
  45009: 'reach max api daily quota limit',
  45011: 'api minute-quota reach limit, must slower, retry next minute',
  47001: 'data format error',
  47003: 'argument invalid!',
};

/** 错误应答，样子与微信一致，带 rid。 */
export const failure = (errcode: number): WechatReply => ({
  body: {
    errcode,
    errmsg: `${MESSAGES[errcode] ?? 'error'}, rid: ${randomBytes(12).toString('hex')}`,
  },
});

const planned = (fault: WechatFailure): WechatReply => {
  if (fault === 'hang-up') return 'hang-up';
  if (fault === 'http-502') return { status: 502, body: 'Bad Gateway' };
  return fault === 'not-json' ? { body: 'not an object' } : failure(fault);
};

const checkAccount = (state: WechatState, appId: unknown, secret: unknown): number => {
  if (!appId) return 41002;
  if (!secret) return 41004;
  if (appId !== state.account.appId) return 40013;
  return secret === state.account.appSecret ? 0 : 40125;
};

const jscode2session = (state: WechatState, { method, query }: WechatRequest): WechatReply => {
  if (method !== 'GET') return failure(43001);
  const wrong = checkAccount(state, query.get('appid'), query.get('secret'));
  if (wrong !== 0) return failure(wrong);
  const code = query.get('js_code');
  if (!code) return failure(41008);
  if (query.get('grant_type') !== 'authorization_code') return failure(40002);
  const taken = state.takeCode(code);
  if (typeof taken === 'number') return failure(taken);
  return { body: { session_key: randomBytes(16).toString('base64'), openid: taken.openid } };
};

const stableToken = (state: WechatState, { method, body }: WechatRequest): WechatReply => {
  if (method !== 'POST') return failure(43002);
  if (!body) return failure(47001);
  const wrong = checkAccount(state, body['appid'], body['secret']);
  if (wrong !== 0) return failure(wrong);
  if (body['grant_type'] !== 'client_credential') return failure(40002);
  const { value, seconds } = state.accessToken(body['force_refresh'] === true);
  return { body: { access_token: value, expires_in: seconds } };
};

const valueOf = (field: unknown): string =>
  typeof field === 'object' && field !== null && 'value' in field && typeof field.value === 'string'
    ? field.value
    : '';

/** 模板的三个字段：thing 至多二十字且不能为空，time 须是日期。 */
const isFilled = (data: Readonly<Record<string, unknown>>): boolean => {
  const isThing = (text: string) => text !== '' && [...text].length <= 20 && !text.includes('\n');
  return (
    Object.keys(data).sort().join() === 'thing1,thing2,time3' &&
    isThing(valueOf(data['thing1'])) &&
    isThing(valueOf(data['thing2'])) &&
    /^\d{4}(-\d{2}-\d{2}|年\d{1,2}月\d{1,2}日)( \d{2}:\d{2})?$/.test(valueOf(data['time3']))
  );
};

const subscribeSend = (state: WechatState, request: WechatRequest): WechatReply => {
  const { method, query, body } = request;
  if (method !== 'POST') return failure(43002);
  const token = query.get('access_token');
  if (!token) return failure(41001);
  const wrong = state.checkToken(token);
  if (wrong !== 0) return failure(wrong);
  if (!body) return failure(47001);
  const { touser, template_id: templateId, page, data } = body;
  if (typeof touser !== 'string' || !state.hasUser(touser)) return failure(40003);
  if (templateId !== state.account.templateId) return failure(40037);
  if (typeof page !== 'string' || !/^[a-z]+\/[\w/-]+(\?[\w=&-]+)?$/.test(page))
    return failure(41030);
  if (typeof data !== 'object' || data === null) return failure(47003);
  const fields = data as Readonly<Record<string, unknown>>;
  if (!isFilled(fields)) return failure(47003);
  if (!state.takeAcceptance(touser)) return failure(43101);
  const values = Object.entries(fields).map(([key, field]) => [key, valueOf(field)] as const);
  state.sent.push({ openid: touser, templateId, page, data: Object.fromEntries(values) });
  return { body: { errcode: 0, errmsg: 'ok', msgid: state.sent.length } };
};

const apis: Readonly<
  Record<string, readonly [WechatApi, (state: WechatState, request: WechatRequest) => WechatReply]>
> = {
  '/sns/jscode2session': ['jscode2session', jscode2session],
  '/cgi-bin/stable_token': ['stable_token', stableToken],
  '/cgi-bin/message/subscribe/send': ['subscribe/send', subscribeSend],
};

/** 微信的三个接口；事先安排了出错的先出错。 */
export const protocol = (state: WechatState, request: WechatRequest): WechatReply => {
  const [name, serve] = apis[request.path] ?? [];
  if (!name || !serve) return { status: 404, body: { errcode: 40066, errmsg: 'invalid url' } };
  const fault = state.nextFailure(name);
  return fault === undefined ? serve(state, request) : planned(fault);
};
