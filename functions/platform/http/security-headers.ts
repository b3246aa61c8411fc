import type { MiddlewareHandler } from 'hono';

const YEAR_SECONDS = 31_536_000;

/** 每个应答都有的安全响应头；应答自己写了的（如可嵌入的网页、图片的内容安全策略）不动。 */
const always: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** 接口的应答不是网页：什么都不许加载，也不许被嵌入。 */
const onApi: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
};

/** 同一地址因登录的人不同而不同：缓存要分开。 */
const VARYING = ['authorization', 'cookie'];

const varyOf = (known: string | null): string =>
  [...new Set([...(known ?? '').split(',').map((name) => name.trim()), ...VARYING])]
    .filter((name) => name !== '')
    .join(', ');

/**
 * 补齐安全响应头。不写任何 Access-Control-* ：别的网站的脚本读不到接口的应答。
 * @param publicOrigin 对外地址；是 https 时要求浏览器一年内只走 https
 */
export const securityHeaders =
  (publicOrigin: string | undefined): MiddlewareHandler =>
  async (c, next) => {
    await next();
    const { headers } = c.res;
    const isApi = c.req.path.startsWith('/api/');
    const wanted = { ...always, ...(isApi ? onApi : {}) };
    for (const [name, value] of Object.entries(wanted))
      if (!headers.has(name)) headers.set(name, value);
    if (isApi) headers.set('vary', varyOf(headers.get('vary')));
    if (publicOrigin?.startsWith('https:'))
      headers.set(
        'strict-transport-security',
        `max-age=${String(YEAR_SECONDS)}; includeSubDomains`,
      );
  };
