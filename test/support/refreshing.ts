// 像真的客户端那样续登：访问令牌十五分钟就到期，测试却常把钟一拨几天；拿着登录时的令牌照样办得成事。

type Address = string | URL | Request;
type Send<A extends Address> = (
  address: A,
  init?: RequestInit,
  env?: unknown,
) => Response | Promise<Response>;

interface Held {
  access: string;
  refresh: string;
  readonly region: string;
  /** 当初怎样登录的：登录被结束以后照样再登一次。 */
  readonly signIn: () => Promise<Response>;
}

const REGION = /\/api\/([^/]+)\/sign-in\//;
const ANY_REGION = /\/api\/([^/?]+)/;

const regionIn = (address: Address, pattern: RegExp): string | undefined =>
  pattern.exec(address instanceof Request ? address.url : String(address))?.[1];

interface Tokens {
  readonly token: string;
  readonly refreshToken: string;
}

const bearerOf = (init: RequestInit | undefined): string =>
  (new Headers(init?.headers).get('authorization') ?? '').replace(/^Bearer /, '');

const withBearer = (init: RequestInit | undefined, token: string): RequestInit => {
  const headers = new Headers(init?.headers);
  headers.set('authorization', `Bearer ${token}`);
  return { ...init, headers };
};

/**
 * 发请求的办法 → 会自己续登的办法。登录时得到的令牌一直认得；
 * 续不成的（已退出、登录到期）原样交还 401；令牌拿到别县去的，不续。
 * @param options.signsInAgain 续不成时照当初那样再登录一次
 */
export const refreshing = <A extends Address>(
  send: Send<A | string>,
  options: { readonly signsInAgain?: boolean } = {},
): ((address: A | string, init?: RequestInit, env?: unknown) => Promise<Response>) => {
  const held = new Map<string, Held>();
  const remember = async (address: A | string, init: RequestInit | undefined, reply: Response) => {
    const region = regionIn(address, REGION);
    if (region === undefined || reply.status !== 200) return;
    const { token, refreshToken } = (await reply.clone().json()) as Partial<Tokens>;
    if (token === undefined || refreshToken === undefined) return;
    const signIn = async () => send(address, init);
    held.set(token, { access: token, refresh: refreshToken, region, signIn });
  };
  const renew = async (holding: Held): Promise<boolean> => {
    const reply = await send(`/api/${holding.region}/refresh-session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ refreshToken: holding.refresh }),
    });
    const again =
      reply.status !== 200 && options.signsInAgain === true ? await holding.signIn() : reply;
    if (again.status !== 200) return false;
    const { token, refreshToken } = (await again.json()) as Tokens;
    Object.assign(holding, { access: token, refresh: refreshToken });
    return true;
  };
  const renewing = new Map<Held, Promise<boolean>>();
  const renewOnce = (holding: Held): Promise<boolean> => {
    const going = renewing.get(holding) ?? renew(holding).finally(() => renewing.delete(holding));
    renewing.set(holding, going);
    return going;
  };
  // env 是对端的地址等，原样带到。
  return async (address, init, env) => {
    const holding = held.get(bearerOf(init));
    const used = holding?.access;
    const reply = await send(address, used === undefined ? init : withBearer(init, used), env);
    await remember(address, init, reply);
    if (reply.status !== 401 || !holding) return reply;
    if (regionIn(address, ANY_REGION) !== holding.region) return reply;
    const isNewer = holding.access !== used || (await renewOnce(holding));
    return isNewer ? send(address, withBearer(init, holding.access), env) : reply;
  };
};
