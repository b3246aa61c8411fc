import type { Clock } from '../clock';
import { callWechat, NO_ANSWER, wechatUrl, type WechatSettings } from './call';

/** 提前五分钟换新，免得用到一半过期。 */
const MARGIN_SECONDS = 300;

type Token = { readonly value: string } | { readonly errcode: number };

export interface AccessToken {
  current(): Promise<Token>;
  /** 微信说令牌无效时调用：丢掉旧的，下次另取。 */
  forget(value: string): void;
}

/** 接口调用凭据：取一次用到快过期；同时来取的只发一个请求。 */
export const accessToken = (settings: WechatSettings, clock: Clock): AccessToken => {
  let held: { readonly value: string; readonly until: number } | null = null;
  let fetching: Promise<Token> | null = null;

  const request = async (): Promise<Token> => {
    const answer = await callWechat(wechatUrl(settings.api, '/cgi-bin/stable_token'), {
      grant_type: 'client_credential',
      appid: settings.appId,
      secret: settings.appSecret,
    });
    if (answer.access_token === undefined) return { errcode: answer.errcode || NO_ANSWER };
    const seconds = (answer.expires_in ?? 0) - MARGIN_SECONDS;
    held = { value: answer.access_token, until: clock.now().getTime() + seconds * 1000 };
    return { value: answer.access_token };
  };

  return {
    current: () => {
      if (held && held.until > clock.now().getTime()) return Promise.resolve({ value: held.value });
      fetching ??= request().finally(() => {
        fetching = null;
      });
      return fetching;
    },
    forget: (value) => {
      if (held?.value === value) held = null;
    },
  };
};
