import type { DeviceKind } from '@shared/vocabulary/device';

/** 交给本人的一对令牌。 */
export interface TokenPair {
  readonly token: string;
  readonly refreshToken: string;
  /** 访问令牌还有几秒。 */
  readonly accessSeconds: number;
  /** 这次登录还有几秒。 */
  readonly sessionSeconds: number;
}

/** 来者：用什么设备，令牌放在哪里。 */
export interface Caller {
  readonly device: DeviceKind;
  /** 浏览器的令牌只放在 HttpOnly 的 Cookie 里，脚本读不到，应答里也没有。 */
  readonly isBrowser: boolean;
  /** Cookie 里的续登令牌。 */
  readonly refreshCookie: string | undefined;
  /** 应答时把令牌写进浏览器的 Cookie。 */
  keepTokens(pair: TokenPair): void;
  /** 应答时让浏览器丢掉令牌的 Cookie。 */
  dropTokens(): void;
}

/** 各端自报家门用的请求头：h5 是浏览器版，weapp 是小程序。 */
export const CLIENT_HEADER = 'x-minglan-client';

/** 由请求头看出设备的种类，只分到这么粗。 */
export const deviceOf = (headers: Headers): DeviceKind => {
  if (headers.get(CLIENT_HEADER) === 'weapp') return 'miniProgram';
  const agent = headers.get('user-agent') ?? '';
  if (/MicroMessenger/i.test(agent)) return 'wechatBrowser';
  if (/Mobile|Android|iPhone|iPad|HarmonyOS/i.test(agent)) return 'phoneBrowser';
  return agent.includes('Mozilla') ? 'computerBrowser' : 'program';
};
