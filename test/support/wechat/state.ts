import { randomBytes } from 'node:crypto';

/** 一个订阅消息模板：编号与它的字段。 */
export interface TemplateFields {
  readonly id: string;
  readonly fields: readonly string[];
}

/** 一个小程序的账号、它的订阅消息模板、它的页面。 */
export interface WechatAccount {
  readonly appId: string;
  readonly appSecret: string;
  /** 头一个模板，字段 thing1、thing2、time3。 */
  readonly templateId: string;
  readonly templates: readonly TemplateFields[];
  /** 小程序里有的页面；null 是不核对。 */
  readonly pages: readonly string[] | null;
}

export interface SentMessage {
  readonly openid: string;
  readonly templateId: string;
  readonly page: string;
  readonly data: Readonly<Record<string, string>>;
}

/** 可以指定出错的接口。 */
export type WechatApi =
  'jscode2session' | 'stable_token' | 'subscribe/send' | 'msg_sec_check' | 'getuserphonenumber';
/**
 * 报某个错误码；hang-up 是还没有办就断开；silent 是办成了却没有应答；
 * http-502 是网关出错；not-json 是应答不成样子。
 */
export type WechatFailure = number | 'hang-up' | 'silent' | 'http-502' | 'not-json';

/** 内容检查对一段文字的结论。 */
export interface TextOpinion {
  readonly suggest: 'pass' | 'review' | 'risky';
  readonly label: number;
}

const CODE_MS = 5 * 60_000;
const VISIT_MS = 2 * 60 * 60_000;
const FORCE_GAP_MS = 30_000;
/** 最后五分钟里来取，给出新的，旧的用到原来的时刻。 */
const EARLY_MS = 5 * 60_000;
const FORCED_A_DAY = 20;
export const TOKEN_SECONDS = 7200;

interface Code {
  readonly openid: string;
  readonly until: number;
  readonly phone?: string;
  isUsed: boolean;
}

interface Token {
  readonly value: string;
  readonly until: number;
  readonly madeAt: number;
}

/** 服务端记着的一切。 */
export class WechatState {
  readonly sent: SentMessage[] = [];
  readonly calls: WechatApi[] = [];
  /** 检查过的文字。 */
  readonly checked: string[] = [];
  /** 每个接口每天可以调用几次；不写是不限。 */
  readonly dailyQuota = new Map<WechatApi, number>();
  /** 按比例出错：每次调用有多大可能（0 到 1），错成什么。 */
  failureRate: { readonly rate: number; readonly failures: readonly WechatFailure[] } | null = null;
  /** 每次应答之前等多久（毫秒）。 */
  latencyMs = 0;
  /** 允许来调用的地址；不在名单上报 40164。null 是不核对。 */
  allowedAddresses: readonly string[] | null = null;
  /** 含有这些字样的文字，结论是什么；其余都通过。 */
  readonly opinions = new Map<string, TextOpinion>();
  private readonly codes = new Map<string, Code>();
  private readonly phoneCodes = new Map<string, Code>();
  private readonly visits = new Map<string, number>();
  private readonly accepted = new Map<string, number>();
  private readonly failures = new Map<WechatApi, WechatFailure[]>();
  private readonly countToday = new Map<string, number>();
  private readonly minute = new Map<string, { readonly from: number; count: number }>();
  private token: Token | null = null;
  private earlier: Token | null = null;
  private forced: number[] = [];

  constructor(
    readonly account: WechatAccount,
    readonly now: () => number,
  ) {}

  /** 用户在小程序里 wx.login：得到一次有效、五分钟内有效的 code。 */
  issueCode(openid = `o${randomBytes(14).toString('base64url')}`): string {
    const code = `0${randomBytes(15).toString('hex')}`;
    this.visit(openid);
    this.codes.set(code, { openid, until: this.now() + CODE_MS, isUsed: false });
    return code;
  }

  /** 用户点“获取手机号”：另一种 code，也是一次有效、五分钟内有效。 */
  issuePhoneCode(phone: string): string {
    const code = randomBytes(32).toString('hex');
    this.phoneCodes.set(code, { openid: '', phone, until: this.now() + CODE_MS, isUsed: false });
    return code;
  }

  /** 用户打开小程序。 */
  visit(openid: string): void {
    this.visits.set(openid, this.now());
  }

  visitedLately(openid: string): boolean {
    return this.now() - (this.visits.get(openid) ?? -Infinity) <= VISIT_MS;
  }

  /** 凭 code 得 openid；否则是错误码。同一个用户一分钟至多一百次。 */
  takeCode(code: string): { readonly openid: string } | number {
    const known = this.take(this.codes, code);
    if (typeof known === 'number') return known;
    return this.tooOften(known.openid) ? 45011 : { openid: known.openid };
  }

  takePhoneCode(code: string): { readonly phone: string } | number {
    const known = this.take(this.phoneCodes, code);
    return typeof known === 'number' ? 40029 : { phone: known.phone ?? '' };
  }

  /** 用户点“允许”：每允许一次可以收这个模板的一条。 */
  acceptSubscription(openid: string, times = 1, templateId = this.account.templateId): void {
    if (!this.visits.has(openid)) this.visit(openid);
    const key = `${openid}/${templateId}`;
    this.accepted.set(key, (this.accepted.get(key) ?? 0) + times);
  }

  hasUser(openid: string): boolean {
    return this.visits.has(openid);
  }

  takeAcceptance(openid: string, templateId: string): boolean {
    const key = `${openid}/${templateId}`;
    const left = this.accepted.get(key) ?? 0;
    if (left <= 0) return false;
    this.accepted.set(key, left - 1);
    return true;
  }

  /**
   * 稳定版凭据：有效期内反复取都是同一个；最后五分钟里给出新的，旧的还能用完；
   * 强制刷新时旧的作废，两次之间不到三十秒的不刷新，一天至多二十次。
   */
  accessToken(isForced = false): { readonly value: string; readonly seconds: number } | number {
    const at = this.now();
    if (isForced) {
      this.forced = this.forced.filter((when) => at - when < 24 * 60 * 60_000);
      if (this.forced.length >= FORCED_A_DAY) return 45009;
      this.forced.push(at);
    }
    const current = this.token;
    if (isForced && current && at - current.madeAt >= FORCE_GAP_MS) this.replaceToken(null);
    else if (!current || current.until - at <= EARLY_MS) this.replaceToken(current);
    const { value, until } = this.token ?? this.replaceToken(null);
    return { value, seconds: Math.floor((until - at) / 1000) };
  }

  /** 别处强制刷新过：我们手里的凭据作废。 */
  revokeToken(): void {
    this.replaceToken(null);
  }

  checkToken(value: string): number {
    const known = [this.token, this.earlier].find((token) => token?.value === value);
    if (!known) return 40001;
    return known.until <= this.now() ? 42001 : 0;
  }

  /** 让某个接口接下来依次这样出错。 */
  failNext(api: WechatApi, ...failures: readonly WechatFailure[]): void {
    this.failures.set(api, [...(this.failures.get(api) ?? []), ...failures]);
  }

  nextFailure(api: WechatApi): WechatFailure | undefined {
    this.calls.push(api);
    const planned = this.failures.get(api)?.shift();
    if (planned !== undefined) return planned;
    if (!this.failureRate || Math.random() >= this.failureRate.rate) return undefined;
    const { failures } = this.failureRate;
    return failures[Math.floor(Math.random() * failures.length)];
  }

  /** 计一次调用；当日的次数满了为假。 */
  withinQuota(api: WechatApi): boolean {
    const quota = this.dailyQuota.get(api);
    const day = `${api}/${String(Math.floor((this.now() + 8 * 3_600_000) / 86_400_000))}`;
    const count = (this.countToday.get(day) ?? 0) + 1;
    this.countToday.set(day, count);
    return quota === undefined || count <= quota;
  }

  private replaceToken(earlier: Token | null): Token {
    const at = this.now();
    const value = randomBytes(64).toString('base64url');
    this.earlier = earlier;
    this.token = { value, until: at + TOKEN_SECONDS * 1000, madeAt: at };
    return this.token;
  }

  private tooOften(openid: string): boolean {
    const at = this.now();
    const known = this.minute.get(openid);
    const window = known && at - known.from < 60_000 ? known : { from: at, count: 0 };
    window.count += 1;
    this.minute.set(openid, window);
    return window.count > 100;
  }

  private take(codes: Map<string, Code>, code: string): Code | number {
    const known = codes.get(code);
    if (!known || known.until <= this.now()) return 40029;
    if (known.isUsed) return 40163;
    known.isUsed = true;
    return known;
  }
}
