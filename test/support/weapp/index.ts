// 小程序测试客户端：用微信自己的组件引擎在 Chromium 里运行 weapp 构建产物。
import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/chromium';
import { setDate } from '../browser/date';
import { serveHostPage } from './host-page';
import { WeappClient } from './weapp-client';

export { WeappClient, type FileToChoose } from './weapp-client';

/** 编译进产物的接口域名，与 miniapp/config 的默认值一致。 */
export const defaultAppOrigin = process.env['MINGLAN_API'] ?? 'https://minglan.example.gov.cn';

export interface WeappOptions {
  /** 小程序产物文件夹，其中有 app.json。 */
  readonly distFolder: string;
  /** 测试服务器的地址；发往 appOrigin 的请求改发到这里。 */
  readonly apiBase: string;
  /** 进入的页面；默认是 app.json 的第一页。 */
  readonly path?: string;
  /** 页面参数，如 region=minghu&village=…（值已编码）。 */
  readonly query?: string;
  /** 本机的微信服务端（startWechatServer），wx.login 从它取 code。 */
  readonly wechatServer?: {
    readonly state: { issueCode(openid?: string): string; issuePhoneCode?(phone: string): string };
  };
  /** 微信绑定的手机号；不给的，点“获取手机号”等于点了拒绝。 */
  readonly phone?: string;
  /** 用小程序的人；同一个 openid 是同一个人。 */
  readonly openid?: string;
  readonly appOrigin?: string;
  /** 微信里设置的字号；23.8 是关怀模式。 */
  readonly fontSizeSetting?: number;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** 手机的现在（ISO 时刻）；给服务器用的那一刻。 */
  readonly now?: string;
  /** 共用的浏览器；不给则自己开一个，随客户端关闭。 */
  readonly browser?: Browser;
}

const handset = { width: 390, height: 844 };

/** 打开小程序，等第一页显示。 */
export const openWeapp = async (options: WeappOptions): Promise<WeappClient> => {
  const browser = options.browser ?? (await launchChromium());
  const context = await browser.newContext({
    viewport: options.viewport ?? handset,
    deviceScaleFactor: 2,
    hasTouch: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  if (options.now !== undefined) await setDate(context, options.now);
  const close = () => (options.browser ? context.close() : browser.close());
  try {
    const page = await context.newPage();
    await page.exposeFunction('weappIssueCode', () => issueCode(options));
    await page.exposeFunction('weappIssuePhoneCode', () => phoneCode(options));
    const root = await serveHostPage(page, options.distFolder, {
      appOrigin: options.appOrigin ?? defaultAppOrigin,
      apiBase: options.apiBase,
      path: options.path ?? '',
      query: options.query ?? '',
      fontSizeSetting: options.fontSizeSetting ?? 17,
    });
    return await new WeappClient(page, root, close).start();
  } catch (error) {
    await close();
    throw error;
  }
};

const issueCode = ({ wechatServer, openid }: WeappOptions): string => {
  if (!wechatServer) throw new Error('小程序调用了 wx.login，但测试没有给 wechatServer');
  return wechatServer.state.issueCode(openid);
};

const phoneCode = ({ wechatServer, phone }: WeappOptions): string | null =>
  phone === undefined ? null : (wechatServer?.state.issuePhoneCode?.(phone) ?? null);
