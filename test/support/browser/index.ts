// 浏览器版（H5）的测试：在真实的 Chromium 里打开，手机或桌面、普通或长辈版。
import type { Browser, BrowserContext } from 'playwright-core';
import { launchChromium } from './chromium';
import { setDate } from './date';
import { reportViolations } from './content-security';
import { cookieOf } from './cookie';
import { browserSession } from './demonstration';
import { H5Client } from './h5-client';
import { storageKeys, store } from './stored';

export { accessibilityProblems } from './accessibility';
export { launchChromium } from './chromium';
export { H5Client } from './h5-client';
export { pageFindings } from './page-checks';

export const viewports = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
} as const;

/** 看过的村（社区），最近的在前；键名与小程序源码一致。 */
export interface StoredPlace {
  readonly region: string;
  readonly regionName: string;
  readonly villageId: string;
  readonly villageName: string;
}

export interface H5Options {
  /** 服务器的地址。 */
  readonly url: string;
  readonly viewport: keyof typeof viewports;
  readonly elder?: boolean;
  /** 浏览器的现在；给服务器用的那一刻。 */
  readonly now?: string;
  /** 已选好的村（社区）。 */
  readonly place?: StoredPlace;
  /** 已登录的演示账号。 */
  readonly as?: string;
  /** 共用的浏览器；不给则自己开一个，随客户端关闭。 */
  readonly browser?: Browser;
}

/** 替浏览器登录：令牌放进它的 Cookie；返回放进本地存储的内容。 */
const signedIn = async (context: BrowserContext, url: string, loginName: string) => {
  const { session, cookies } = await browserSession(url, loginName);
  await context.addCookies(cookies.map((line) => cookieOf(line, url)));
  return session;
};

/** 建好一个浏览器窗口，还没有打开任何页面；用 client.open('/…')。 */
export const openH5 = async (options: H5Options): Promise<H5Client> => {
  const browser = options.browser ?? (await launchChromium());
  const isPhone = options.viewport === 'phone';
  const context = await browser.newContext({
    baseURL: options.url,
    viewport: viewports[options.viewport],
    deviceScaleFactor: isPhone ? 2 : 1,
    hasTouch: isPhone,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  await reportViolations(context);
  if (options.now !== undefined) await setDate(context, options.now);
  await store(context, {
    [storageKeys.elderMode]: options.elder === true,
    ...(options.place ? { [storageKeys.places]: [options.place] } : {}),
    ...(options.as === undefined
      ? {}
      : { [storageKeys.session]: await signedIn(context, options.url, options.as) }),
  });
  const close = () => (options.browser ? context.close() : browser.close());
  return new H5Client(await context.newPage(), close);
};

/**
 * 同样的窗口、同样的人只开一个，页面一页接一页地打开：脚本只取一次、编译一次，登录一次。
 * 随浏览器关闭。
 */
export const sharedH5 = (
  options: H5Options & { readonly browser: Browser },
): ((visit: Partial<H5Options>) => Promise<H5Client>) => {
  const opened = new Map<string, Promise<H5Client>>();
  return (visit) => {
    const key = JSON.stringify([visit.elder, visit.as, visit.place]);
    const client = opened.get(key) ?? openH5({ ...options, ...visit });
    opened.set(key, client);
    return client;
  };
};
