import { randomBytes } from 'node:crypto';

/** 一个小程序的账号与它的一个订阅消息模板（字段 thing1、thing2、time3）。 */
export interface WechatAccount {
  readonly appId: string;
  readonly appSecret: string;
  readonly templateId: string;
}

export interface SentMessage {
  readonly openid: string;
  readonly templateId: string;
  readonly page: string;
  readonly data: Readonly<Record<string, string>>;
}

/** 可以指定出错的接口。 */
export type WechatApi = 'jscode2session' | 'stable_token' | 'subscribe/send';
/** 报某个错误码；hang-up 是断开连接；http-502 是网关出错；not-json 是应答不成样子。 */
export type WechatFailure = number | 'hang-up' | 'http-502' | 'not-json';

const CODE_MS = 5 * 60_000;
export const TOKEN_SECONDS = 7200;

interface Code {
  readonly openid: string;
  readonly until: number;
  isUsed: boolean;
}

/** 服务端记着的一切。 */
export class WechatState {
  readonly sent: SentMessage[] = [];
  readonly calls: WechatApi[] = [];
  private readonly codes = new Map<string, Code>();
  private readonly users = new Set<string>();
  private readonly accepted = new Map<string, number>();
  private readonly failures = new Map<WechatApi, WechatFailure[]>();
  private token: { readonly value: string; readonly until: number } | null = null;

  constructor(
    readonly account: WechatAccount,
    readonly now: () => number,
  ) {}

  /** 用户在小程序里 wx.login：得到一次有效、五分钟内有效的 code。 */
  issueCode(openid = `o${randomBytes(14).toString('base64url')}`): string {
    const code = `0${randomBytes(15).toString('hex')}`;
    this.users.add(openid);
    this.codes.set(code, { openid, until: this.now() + CODE_MS, isUsed: false });
    return code;
  }

  /** 凭 code 得 openid；否则是错误码。 */
  takeCode(code: string): { readonly openid: string } | number {
    const known = this.codes.get(code);
    if (!known || known.until <= this.now()) return 40029;
    if (known.isUsed) return 40163;
    known.isUsed = true;
    return { openid: known.openid };
  }

  /** 用户点“允许”：每允许一次可以收一条。 */
  acceptSubscription(openid: string, times = 1): void {
    this.users.add(openid);
    this.accepted.set(openid, (this.accepted.get(openid) ?? 0) + times);
  }

  hasUser(openid: string): boolean {
    return this.users.has(openid);
  }

  takeAcceptance(openid: string): boolean {
    const left = this.accepted.get(openid) ?? 0;
    if (left <= 0) return false;
    this.accepted.set(openid, left - 1);
    return true;
  }

  /** 稳定版凭据：有效期内反复取都是同一个；强制刷新时旧的作废。 */
  accessToken(isForced = false): { readonly value: string; readonly seconds: number } {
    const at = this.now();
    if (!this.token || this.token.until <= at || isForced)
      this.token = {
        value: randomBytes(64).toString('base64url'),
        until: at + TOKEN_SECONDS * 1000,
      };
    return { value: this.token.value, seconds: Math.floor((this.token.until - at) / 1000) };
  }

  /** 别处强制刷新过：我们手里的凭据作废。 */
  revokeToken(): void {
    this.accessToken(true);
  }

  checkToken(value: string): number {
    if (this.token?.value !== value) return 40001;
    return this.token.until <= this.now() ? 42001 : 0;
  }

  /** 让某个接口接下来依次这样出错。 */
  failNext(api: WechatApi, ...failures: readonly WechatFailure[]): void {
    this.failures.set(api, [...(this.failures.get(api) ?? []), ...failures]);
  }

  nextFailure(api: WechatApi): WechatFailure | undefined {
    this.calls.push(api);
    return this.failures.get(api)?.shift();
  }
}
