// 打开页面之前先放进本地存储的东西：与 Taro 在浏览器上存放的格式一致。
import type { BrowserContext } from 'playwright-core';

/** 本地存储的键，与小程序源码一致。 */
export const storageKeys = {
  elderMode: 'minglan.elderMode',
  session: 'minglan.session',
  places: 'minglan.places',
} as const;

/** 第一次打开时写入；页面自己改过之后不再覆盖。 */
export const store = (
  context: BrowserContext,
  entries: Readonly<Record<string, unknown>>,
): Promise<unknown> =>
  context.addInitScript((wanted) => {
    if (sessionStorage.getItem('minglan.seeded') !== null) return;
    sessionStorage.setItem('minglan.seeded', '1');
    for (const [key, data] of Object.entries(wanted))
      localStorage.setItem(key, JSON.stringify({ data }));
  }, entries);
