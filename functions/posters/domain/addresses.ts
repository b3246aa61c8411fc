import { codedChecksum } from './printed-checksum';

/** 二维码里的短网址；服务器再转到页面。 */
export interface Addresses {
  readonly regionId: string;
  /** 对外地址，不带结尾的斜线。 */
  readonly origin: string;
}

/**
 * 二维码一律是普通网址：浏览器直接打开网页；在微信公众平台给这几个前缀（/v/、/c/、/r/）
 * 配上“扫普通链接二维码打开小程序”的规则以后，微信扫它们就进小程序的同一页，网址在参数 q 里。
 * 小程序码要等账号认证以后由微信接口生成，这里不画假的。
 */
export const villageAddress = ({ origin, regionId }: Addresses, organisationId: string): string =>
  `${origin}/v/${regionId}/${organisationId}`;

/** 核对一条公开信息。@param printed 64 位校验值、签名 */
export const verificationAddress = (
  { origin, regionId }: Addresses,
  noticeId: string,
  printed: { readonly checksum: string; readonly seal: string },
): string =>
  `${origin}/c/${regionId}/${noticeId}/${codedChecksum(printed.checksum)}?s=${printed.seal}`;

/** 核对一张公开清单上的登记头。 */
export const registerAddress = (
  { origin, regionId }: Addresses,
  sheet: { readonly organisationId: string; readonly month: string; readonly head: string },
): string =>
  `${origin}/r/${regionId}/${sheet.organisationId}/${sheet.month}/${codedChecksum(sheet.head)}`;

/** 网上看一条公开信息。 */
export const noticeAddress = ({ origin, regionId }: Addresses, noticeId: string): string =>
  `${origin}/resident/notice/index?region=${regionId}&noticeId=${noticeId}`;
