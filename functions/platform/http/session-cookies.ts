import type { TokenPair } from './caller';

/** 两个 Cookie：访问令牌发往全部接口，续登令牌只发往续登的接口。 */
interface CookieKind {
  readonly name: 'minglan-access' | 'minglan-refresh';
  readonly path: string;
}

const accessCookie: CookieKind = { name: 'minglan-access', path: '/api' };
const refreshCookie = (regionId: string): CookieKind => ({
  name: 'minglan-refresh',
  path: `/api/${regionId}/refresh-session`,
});

/** 网址是 https 时名称带 __Secure- 前缀：浏览器保证它只能由 https 的应答写入。 */
const nameOf = ({ name }: CookieKind, isSecure: boolean): string =>
  isSecure ? `__Secure-${name}` : name;

const lineOf = (
  kind: CookieKind,
  value: string,
  { seconds, isSecure }: { readonly seconds: number; readonly isSecure: boolean },
): string =>
  [
    `${nameOf(kind, isSecure)}=${value}`,
    `Path=${kind.path}`,
    `Max-Age=${String(seconds)}`,
    'HttpOnly',
    'SameSite=Strict',
    ...(isSecure ? ['Secure'] : []),
  ].join('; ');

/** 写入两个令牌的 Set-Cookie 各行。 */
export const keepingLines = (regionId: string, pair: TokenPair, isSecure: boolean): string[] => [
  lineOf(accessCookie, pair.token, { seconds: pair.accessSeconds, isSecure }),
  lineOf(refreshCookie(regionId), pair.refreshToken, { seconds: pair.sessionSeconds, isSecure }),
];

/** 丢掉两个令牌的 Set-Cookie 各行。 */
export const droppingLines = (regionId: string, isSecure: boolean): string[] =>
  [accessCookie, refreshCookie(regionId)].map((kind) => lineOf(kind, '', { seconds: 0, isSecure }));

const TOKEN = /^[\w.-]{20,200}$/;

const valueOf = (headers: Headers, name: string): string | undefined => {
  const found = (headers.get('cookie') ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);
  return found !== undefined && TOKEN.test(found) ? found : undefined;
};

/** 请求带来的两个令牌；没有或者不像令牌的为 undefined。 */
export const cookiesOf = (headers: Headers, isSecure: boolean) => ({
  access: valueOf(headers, nameOf(accessCookie, isSecure)),
  refresh: valueOf(headers, nameOf(refreshCookie(''), isSecure)),
});
