import type { Clock } from '../clock';
import { callWechat, NOT_CONNECTED, wechatUrl, type WechatSettings } from './call';

/** 提前五分钟换新：微信在最后五分钟里会给出新的，旧的仍可用。 */
const MARGIN_MS = 300_000;

export interface HeldToken {
  readonly value: string;
  /** 用到何时（ISO 时刻），已经减去提前量。 */
  readonly until: string;
}

type Fetched = HeldToken | { readonly errcode: number };

/** 各进程共用的一格：里面放着现在的凭据。 */
export interface TokenShelf {
  /** 现成的凭据；没有、到时、或者就是 bad（微信刚说它无效）的为 null。 */
  read(now: Date, bad: string | null): Promise<HeldToken | null>;
  /** 同时只让一个进程去取：等到轮到自己，已有新的就用新的，没有才取。 */
  refresh(now: Date, bad: string | null, request: () => Promise<Fetched>): Promise<Fetched>;
}

type Token = { readonly value: string } | { readonly errcode: number };

export interface AccessToken {
  current(): Promise<Token>;
  /** 微信说令牌无效时调用：不再用它，下次另取。 */
  forget(value: string): void;
}

const fetchToken = async (settings: WechatSettings, clock: Clock): Promise<Fetched> => {
  const answer = await callWechat(wechatUrl(settings.api, '/cgi-bin/stable_token'), {
    grant_type: 'client_credential',
    appid: settings.appId,
    secret: settings.appSecret,
    force_refresh: false,
  });
  if (answer.access_token === undefined) return { errcode: answer.errcode || NOT_CONNECTED };
  const lasts = (answer.expires_in ?? 0) * 1000 - MARGIN_MS;
  const until = new Date(clock.now().getTime() + lasts).toISOString();
  return { value: answer.access_token, until };
};

/** 接口调用凭据：所有进程共用一个，用到快过期；要换新时只有一个进程去取。 */
export const accessToken = (
  settings: WechatSettings,
  clock: Clock,
  shelf: TokenShelf,
): AccessToken => {
  let held: HeldToken | null = null;
  let bad: string | null = null;
  let fetching: Promise<Token> | null = null;

  const request = () => fetchToken(settings, clock);

  const obtain = async (): Promise<Token> => {
    const now = clock.now();
    const found = (await shelf.read(now, bad)) ?? (await shelf.refresh(now, bad, request));
    if ('errcode' in found)
      return { errcode: found.errcode === -1 || found.errcode > 0 ? found.errcode : NOT_CONNECTED };
    held = found;
    return { value: found.value };
  };

  return {
    current: () => {
      if (held && Date.parse(held.until) > clock.now().getTime())
        return Promise.resolve({ value: held.value });
      // 库里出了故障，也只是这一次没有送成，消息一定没有发出去。
      fetching ??= obtain()
        .catch(() => ({ errcode: NOT_CONNECTED }))
        .finally(() => {
          fetching = null;
        });
      return fetching;
    },
    forget: (value) => {
      bad = value;
      if (held?.value === value) held = null;
    },
  };
};

/** 只在本进程里的一格。 */
export const memoryShelf = (): TokenShelf => {
  let kept: HeldToken | null = null;
  const fresh = (now: Date, bad: string | null) =>
    kept && kept.value !== bad && Date.parse(kept.until) > now.getTime() ? kept : null;
  return {
    read: (now, bad) => Promise.resolve(fresh(now, bad)),
    refresh: async (now, bad, request) => {
      const found = fresh(now, bad) ?? (await request());
      if (!('errcode' in found)) kept = found;
      return found;
    },
  };
};
