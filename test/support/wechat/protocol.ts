import { randomBytes } from 'node:crypto';
import { valuesOf, wrongField } from './fields';
import type { WechatApi, WechatFailure, WechatState } from './state';

export interface WechatRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>> | null;
  /** 从哪个地址来的。 */
  readonly address?: string;
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
  40129: 'invalid scene',
  40163: 'code been used',
  40164: 'invalid ip, not in whitelist',
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
  44002: 'empty post data',
  45002: 'content size out of limit',
  45009: 'reach max api daily quota limit',
  45011: 'api minute-quota reach limit, must slower, retry next minute',
  47001: 'data format error',
  47003: 'argument invalid!',
  61010: 'code is expired',
};

/** 错误应答，样子与微信一致，带 rid。@param detail 补充的说明，如 47003 是哪个字段 */
export const failure = (errcode: number, detail = ''): WechatReply => ({
  body: {
    errcode,
    errmsg: `${MESSAGES[errcode] ?? 'error'}${detail === '' ? '' : ` ${detail}`} rid: ${randomBytes(12).toString('hex')}`,
  },
});

type Serve = (state: WechatState, request: WechatRequest) => WechatReply;

const checkAccount = (state: WechatState, appId: unknown, secret: unknown): number => {
  if (!appId) return 41002;
  if (!secret) return 41004;
  if (appId !== state.account.appId) return 40013;
  return secret === state.account.appSecret ? 0 : 40125;
};

const jscode2session: Serve = (state, { method, query }) => {
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

const stableToken: Serve = (state, { method, body, address }) => {
  if (method !== 'POST') return failure(43002);
  if (!body) return failure(47001);
  const wrong = checkAccount(state, body['appid'], body['secret']);
  if (wrong !== 0) return failure(wrong);
  if (body['grant_type'] !== 'client_credential') return failure(40002);
  const { allowedAddresses: allowed } = state;
  if (allowed && !allowed.includes(address ?? '')) return failure(40164);
  const token = state.accessToken(body['force_refresh'] === true);
  if (typeof token === 'number') return failure(token);
  return { body: { access_token: token.value, expires_in: token.seconds } };
};

/** 带凭据的接口共有的几样：方法、凭据、内容。 */
const withToken =
  (serve: (state: WechatState, body: Readonly<Record<string, unknown>>) => WechatReply): Serve =>
  (state, { method, query, body }) => {
    if (method !== 'POST') return failure(43002);
    const token = query.get('access_token');
    if (!token) return failure(41001);
    const wrong = state.checkToken(token);
    if (wrong !== 0) return failure(wrong);
    return body ? serve(state, body) : failure(47001);
  };

const pageExists = (state: WechatState, page: unknown): page is string => {
  if (typeof page !== 'string' || !/^[a-z]+\/[\w/-]+(\?[\w=&%.-]+)?$/.test(page)) return false;
  const { pages } = state.account;
  return pages === null || pages.includes(page.replace(/\?.*$/, ''));
};

const subscribeSend = withToken((state, body) => {
  const { touser, template_id: templateId, page, data } = body;
  if (typeof touser !== 'string' || !state.hasUser(touser)) return failure(40003);
  const template = state.account.templates.find(({ id }) => id === templateId);
  if (!template) return failure(40037);
  if (page !== undefined && !pageExists(state, page)) return failure(41030);
  if (typeof data !== 'object' || data === null) return failure(47003);
  const fields = data as Readonly<Record<string, unknown>>;
  const wrong = wrongField(template.fields, fields);
  if (wrong !== null) return failure(47003, wrong);
  if (!state.takeAcceptance(touser, template.id)) return failure(43101);
  const message = { openid: touser, templateId: template.id, page: page ?? '' };
  state.sent.push({ ...message, data: valuesOf(fields) });
  return { body: { errcode: 0, errmsg: 'ok', msgid: state.sent.length } };
});

const msgSecCheck = withToken((state, body) => {
  const { version, openid, scene, content } = body;
  if (version !== 2) return failure(47001);
  if (content === undefined || content === '') return failure(44002);
  if (typeof content !== 'string') return failure(47001);
  if (![1, 2, 3, 4].includes(Number(scene))) return failure(40129);
  if (typeof openid !== 'string' || !state.hasUser(openid)) return failure(40003);
  if (!state.visitedLately(openid)) return failure(61010);
  if ([...content].length > 2500) return failure(45002);
  state.checked.push(content);
  const found = [...state.opinions].find(([words]) => content.includes(words));
  const result = found?.[1] ?? { suggest: 'pass', label: 100 };
  const detail = [{ strategy: 'content_model', errcode: 0, ...result, prob: 90 }];
  const traceId = randomBytes(8).toString('hex');
  return { body: { errcode: 0, errmsg: 'ok', trace_id: traceId, result, detail } };
});

const getPhoneNumber = withToken((state, { code }) => {
  const taken = typeof code === 'string' ? state.takePhoneCode(code) : 40029;
  if (typeof taken === 'number') return failure(taken);
  const watermark = { timestamp: Math.floor(state.now() / 1000), appid: state.account.appId };
  const { phone } = taken;
  const number = { phoneNumber: phone, purePhoneNumber: phone, countryCode: '86' };
  return { body: { errcode: 0, errmsg: 'ok', phone_info: { ...number, watermark } } };
});

const apis: Readonly<Record<string, readonly [WechatApi, Serve]>> = {
  '/sns/jscode2session': ['jscode2session', jscode2session],
  '/cgi-bin/stable_token': ['stable_token', stableToken],
  '/cgi-bin/message/subscribe/send': ['subscribe/send', subscribeSend],
  '/wxa/msg_sec_check': ['msg_sec_check', msgSecCheck],
  '/wxa/business/getuserphonenumber': ['getuserphonenumber', getPhoneNumber],
};

const planned = (fault: WechatFailure, serve: () => WechatReply): WechatReply => {
  if (fault === 'hang-up') return 'hang-up';
  if (fault === 'silent') {
    serve();
    return 'hang-up';
  }
  if (fault === 'http-502') return { status: 502, body: 'Bad Gateway' };
  return fault === 'not-json' ? { body: 'not an object' } : failure(fault);
};

/** 微信的五个接口；事先安排了出错的先出错，次数满了的报 45009。 */
export const protocol = (state: WechatState, request: WechatRequest): WechatReply => {
  const [name, serve] = apis[request.path] ?? [];
  if (!name || !serve) return { status: 404, body: { errcode: 40066, errmsg: 'invalid url' } };
  const fault = state.nextFailure(name);
  if (!state.withinQuota(name)) return failure(45009);
  const answer = () => serve(state, request);
  return fault === undefined ? answer() : planned(fault, answer);
};
