import { ok, refused, type Result } from '@shared/result';
import type { Clock } from '../clock';
import type { Logger } from '../logger';
import { accessToken, memoryShelf, type AccessToken, type TokenShelf } from './access-token';
import { callWechat, wechatUrl, type WechatAnswer, type WechatSettings } from './call';

/** 一条订阅消息。data 的键是模板字段，如 thing1。 */
export interface SubscribeMessage {
  readonly openid: string;
  readonly templateId: string;
  /** 点开后到小程序的哪一页，不带开头的斜杠。 */
  readonly page: string;
  readonly data: Readonly<Record<string, string>>;
}

/** 0 成功，其余是微信的错误码；-2 没有连上（一定没有办成），-3 没有应答（不知道办没办成）。 */
export type WechatCode = number;

/** 内容检查的结论；没有得到结论的是错误码。 */
export type TextVerdict =
  | { readonly suggest: 'pass' | 'review' | 'risky'; readonly label: number }
  | { readonly errcode: WechatCode };

/** 要检查的文字：谁写的、是评论还是论坛发言。scene 1 资料 2 评论 3 论坛 4 社交日志。 */
export interface CheckedText {
  readonly openid: string;
  readonly scene: 1 | 2 | 3 | 4;
  readonly content: string;
}

export interface WechatClient {
  /**
   * 用 wx.login 取得的 code 换 openid。
   * 拒绝：signInFailed、tooMany、upstreamBusy。
   */
  exchangeCode(code: string): Promise<Result<{ readonly openid: string }>>;
  /**
   * 用“获取手机号”按钮得到的 code 换号码；一次有效，五分钟内有效。
   * 拒绝：ruleViolated（code 失效）、tooMany、upstreamBusy。
   */
  exchangePhoneCode(code: string): Promise<Result<{ readonly phone: string }>>;
  sendSubscribeMessage(message: SubscribeMessage): Promise<WechatCode>;
  /** 检查一段不超过2500字的文字（msgSecCheck 2.0）；写的人要在两小时内用过小程序。 */
  checkText(text: CheckedText): Promise<TextVerdict>;
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

const explainPhone = (errcode: number): Result<never> => {
  if (BAD_CODES.has(errcode))
    return refused('ruleViolated', '手机号授权已失效，请再点一次，或者直接填写号码');
  if (errcode === TOO_FREQUENT) return refused('tooMany', '操作过于频繁，请一分钟后再试');
  return refused('upstreamBusy', '微信服务繁忙，请稍后再试，或者直接填写号码');
};

const payload = (message: SubscribeMessage): Record<string, unknown> => ({
  touser: message.openid,
  template_id: message.templateId,
  page: message.page,
  lang: 'zh_CN',
  data: Object.fromEntries(Object.entries(message.data).map(([key, value]) => [key, { value }])),
});

const verdictOf = ({ errcode, result }: WechatAnswer): TextVerdict => {
  if (errcode !== 0 || !result) return { errcode: errcode === 0 ? BUSY : errcode };
  const { suggest, label } = result;
  if (suggest === 'pass' || suggest === 'risky') return { suggest, label };
  return { suggest: 'review', label };
};

/** 带凭据调用一次；微信说凭据无效时换新再调一次，只此一次。 */
const caller = (api: string, tokens: AccessToken) => {
  const once = async (path: string, body: Record<string, unknown>): Promise<WechatAnswer> => {
    const token = await tokens.current();
    if ('errcode' in token) return { errcode: token.errcode };
    const answer = await callWechat(wechatUrl(api, path, { access_token: token.value }), body);
    if (BAD_TOKENS.has(answer.errcode)) tokens.forget(token.value);
    return answer;
  };
  return async (path: string, body: Record<string, unknown>): Promise<WechatAnswer> => {
    const answer = await once(path, body);
    return BAD_TOKENS.has(answer.errcode) ? once(path, body) : answer;
  };
};

const signIn = (settings: WechatSettings, code: string): Promise<WechatAnswer> =>
  callWechat(
    wechatUrl(settings.api, '/sns/jscode2session', {
      appid: settings.appId,
      secret: settings.appSecret,
      js_code: code,
      grant_type: 'authorization_code',
    }),
  );

export interface WechatNeeds {
  readonly clock: Clock;
  readonly logger: Logger;
  /** 各进程共用的凭据；不给就只在本进程里。 */
  readonly shelf?: TokenShelf;
}

/** 微信服务端接口。session_key 不保存、不外传；日志只有接口名与错误码。 */
export const wechatClient = (
  settings: WechatSettings,
  { clock, logger, shelf = memoryShelf() }: WechatNeeds,
): WechatClient => {
  const call = caller(settings.api, accessToken(settings, clock, shelf));
  const note = (endpoint: string, errcode: number) =>
    logger.error('upstreamError', { endpoint, errorCode: String(errcode) });
  return {
    exchangeCode: async (code) => {
      let answer = await signIn(settings, code);
      if (answer.errcode === BUSY) answer = await signIn(settings, code);
      if (answer.openid !== undefined) return ok({ openid: answer.openid });
      note('jscode2session', answer.errcode);
      return explainSignIn(answer.errcode);
    },
    exchangePhoneCode: async (code) => {
      const { errcode, phone_info: found } = await call('/wxa/business/getuserphonenumber', {
        code,
      });
      if (errcode === 0 && found?.countryCode === '86') return ok({ phone: found.purePhoneNumber });
      if (errcode === 0 && found)
        return refused('ruleViolated', '不是中国大陆的手机号，请直接填写能联系到您的号码');
      note('getuserphonenumber', errcode);
      return explainPhone(errcode);
    },
    sendSubscribeMessage: async (message) => {
      const { errcode } = await call('/cgi-bin/message/subscribe/send', payload(message));
      if (errcode !== 0) note('subscribeMessage.send', errcode);
      return errcode;
    },
    checkText: async (text) => {
      const verdict = verdictOf(await call('/wxa/msg_sec_check', { version: 2, ...text }));
      if ('errcode' in verdict) note('msgSecCheck', verdict.errcode);
      return verdict;
    },
  };
};
