import { ok, refused, type Result } from '@shared/result';
import type { Clock } from '../clock';
import type { Logger } from '../logger';
import { accessToken, type AccessToken } from './access-token';
import { callWechat, wechatUrl, type WechatAnswer, type WechatSettings } from './call';

/** 一条订阅消息。data 的键是模板字段，如 thing1。 */
export interface SubscribeMessage {
  readonly openid: string;
  readonly templateId: string;
  /** 点开后到小程序的哪一页，不带开头的斜杠。 */
  readonly page: string;
  readonly data: Readonly<Record<string, string>>;
}

/** 发送的结果：0 表示已发出，其余是微信的错误码；-2 表示没有连上。 */
export type WechatCode = number;

export interface WechatClient {
  /**
   * 用 wx.login 取得的 code 换 openid。
   * 拒绝：signInFailed、tooMany、upstreamBusy。
   */
  exchangeCode(code: string): Promise<Result<{ readonly openid: string }>>;
  sendSubscribeMessage(message: SubscribeMessage): Promise<WechatCode>;
}

const BUSY = -1;
const TOO_FREQUENT = 45011;
const RISKY_ACCOUNT = 40226;
const BAD_CODES: ReadonlySet<number> = new Set([40029, 40163]);
const BAD_TOKENS: ReadonlySet<number> = new Set([40001, 40014, 42001]);

const explainSignIn = (errcode: number): Result<never> => {
  if (BAD_CODES.has(errcode)) return refused('signInFailed', '微信登录凭证已失效，请重新登录');
  if (errcode === RISKY_ACCOUNT)
    return refused('signInFailed', '微信提示该账号暂不能登录小程序，请稍后再试或到窗口办理');
  if (errcode === TOO_FREQUENT) return refused('tooMany', '登录过于频繁，请一分钟后再试');
  return refused('upstreamBusy', '微信服务繁忙，请稍后再试');
};

const payload = (message: SubscribeMessage): Record<string, unknown> => ({
  touser: message.openid,
  template_id: message.templateId,
  page: message.page,
  lang: 'zh_CN',
  data: Object.fromEntries(Object.entries(message.data).map(([key, value]) => [key, { value }])),
});

const exchangeOnce = (settings: WechatSettings, code: string): Promise<WechatAnswer> =>
  callWechat(
    wechatUrl(settings.api, '/sns/jscode2session', {
      appid: settings.appId,
      secret: settings.appSecret,
      js_code: code,
      grant_type: 'authorization_code',
    }),
  );

const sendOnce = async (
  api: string,
  tokens: AccessToken,
  message: SubscribeMessage,
): Promise<WechatCode> => {
  const token = await tokens.current();
  if ('errcode' in token) return token.errcode;
  const url = wechatUrl(api, '/cgi-bin/message/subscribe/send', { access_token: token.value });
  const { errcode } = await callWechat(url, payload(message));
  if (BAD_TOKENS.has(errcode)) tokens.forget(token.value);
  return errcode;
};

/** 微信服务端接口。session_key 不保存、不外传；日志只有接口名与错误码。 */
export const wechatClient = (
  settings: WechatSettings,
  { clock, logger }: { readonly clock: Clock; readonly logger: Logger },
): WechatClient => {
  const tokens = accessToken(settings, clock);
  const note = (endpoint: string, errcode: number) =>
    logger.error('upstreamError', { endpoint, errorCode: String(errcode) });
  return {
    exchangeCode: async (code) => {
      let answer = await exchangeOnce(settings, code);
      if (answer.errcode === BUSY) answer = await exchangeOnce(settings, code);
      if (answer.openid !== undefined) return ok({ openid: answer.openid });
      note('jscode2session', answer.errcode);
      return explainSignIn(answer.errcode);
    },
    sendSubscribeMessage: async (message) => {
      let errcode = await sendOnce(settings.api, tokens, message);
      if (BAD_TOKENS.has(errcode)) errcode = await sendOnce(settings.api, tokens, message);
      if (errcode !== 0) note('subscribeMessage.send', errcode);
      return errcode;
    },
  };
};
