import type { Refusal } from '@shared/result';
import { CLIENT_HEADER, deviceOf, type Caller } from './caller';
import type { Actor } from './route';
import { cookiesOf, droppingLines, keepingLines } from './session-cookies';

/** 对外的地址；不知道时只认请求所到的主机。 */
type PublicOrigin = string | undefined;

const isSecure = (origin: PublicOrigin): boolean => origin?.startsWith('https:') ?? false;

const bearerOf = (headers: Headers): string | undefined =>
  /^Bearer ([\w.-]{20,200})$/i.exec(headers.get('authorization') ?? '')?.[1];

/** 请求是从本站的页面发出的：浏览器自己写的 Sec-Fetch-Site、Origin 都说是，至少有一样。 */
const isFromHere = (request: Request, publicOrigin: PublicOrigin): boolean => {
  const site = request.headers.get('sec-fetch-site');
  const origin = request.headers.get('origin');
  if (site === null && origin === null) return false;
  if (site !== null && site !== 'same-origin') return false;
  if (origin === null) return true;
  return (
    origin === publicOrigin ||
    (URL.canParse(origin) && new URL(origin).host === new URL(request.url).host)
  );
};

/** 读取的请求带着 Cookie 从别的网站来：Cookie 不算数。没有这个请求头的旧浏览器靠 SameSite 挡住。 */
const isForeignRead = (headers: Headers): boolean =>
  !['same-origin', 'none'].includes(headers.get('sec-fetch-site') ?? 'none');

const isBrowserVersion = (headers: Headers): boolean => headers.get(CLIENT_HEADER) === 'h5';

const isReading = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD';

/**
 * 防别的网站借浏览器里的 Cookie 办事：写操作凡是靠 Cookie 的，必须带浏览器版的请求头，
 * 并且是从本站的页面发出的。令牌写在请求头里的（小程序）不靠 Cookie，不受此限。
 */
export const crossSite = (request: Request, publicOrigin: PublicOrigin): Refusal | null => {
  if (isReading(request)) return null;
  const { headers } = request;
  const { access, refresh } = cookiesOf(headers, isSecure(publicOrigin));
  const hasCookie = access !== undefined || refresh !== undefined;
  const isBrowser = isBrowserVersion(headers);
  if (!isBrowser && (!hasCookie || bearerOf(headers) !== undefined)) return null;
  return isBrowser && isFromHere(request, publicOrigin)
    ? null
    : {
        code: 'crossSite',
        message: '这个请求不是从本站的页面发出的，没有办理；请回到本站的页面再操作',
      };
};

const tokenOf = (request: Request, publicOrigin: PublicOrigin): string | undefined => {
  const { headers } = request;
  const bearer = bearerOf(headers);
  if (bearer !== undefined) return bearer;
  if (isReading(request) && isForeignRead(headers)) return undefined;
  return cookiesOf(headers, isSecure(publicOrigin)).access;
};

/** 认出登录者要用的几样。 */
export interface Recognition {
  readonly regionId: string;
  readonly now: Date;
  readonly publicOrigin: PublicOrigin;
  readonly authenticate: (token: string, regionId: string, now: Date) => Promise<Actor | null>;
}

/** 会话只在它所属的县有效：拿到别的县去等于没有登录。 */
export const actorFor = async (
  request: Request,
  { regionId, now, publicOrigin, authenticate }: Recognition,
): Promise<Actor | null> => {
  const token = tokenOf(request, publicOrigin);
  if (token === undefined || regionId === '') return null;
  const actor = await authenticate(token, regionId, now);
  return actor?.regionId === regionId ? actor : null;
};

/** 来者，以及应答时要一并写的 Cookie（各行 Set-Cookie）。 */
export const callerOf = (
  request: Request,
  regionId: string,
  publicOrigin: PublicOrigin,
): { readonly caller: Caller; readonly cookieLines: readonly string[] } => {
  const cookieLines: string[] = [];
  const secure = isSecure(publicOrigin);
  const caller: Caller = {
    device: deviceOf(request.headers),
    isBrowser: isBrowserVersion(request.headers),
    refreshCookie: cookiesOf(request.headers, secure).refresh,
    keepTokens: (pair) => cookieLines.push(...keepingLines(regionId, pair, secure)),
    dropTokens: () => cookieLines.push(...droppingLines(regionId, secure)),
  };
  return { caller, cookieLines };
};
