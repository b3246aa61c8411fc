import type { Day } from '../law/day';
import type { CodeSignature } from './receipt-code';

/** 张贴件、牌子上的二维码签了名的各项。 */
export interface SignedNotice {
  readonly region: string;
  readonly noticeId: string;
  /** 校验码，前 16 位。 */
  readonly checksum: string;
  /** 出纸的那天。 */
  readonly signedOn: Day;
}

/** 签名签的字：改了内容校验码就不同，所以哪一版也在里面。 */
export const noticeText = ({ region, noticeId, checksum, signedOn }: SignedNotice): string =>
  ['minglan-notice-1', region, noticeId, checksum, signedOn].join('|');

/** 网址里的签名：日期、密钥编号的前 8 位、签名，用点隔开。 */
export const noticeSeal = (signedOn: Day, { keyId, signature }: CodeSignature): string =>
  `${signedOn.replaceAll('-', '')}.${keyId.slice(0, 8)}.${signature}`;

/** 读网址里的签名；写法不对的为 null。 */
export const readNoticeSeal = (
  seal: string,
): (CodeSignature & { readonly signedOn: Day }) | null => {
  const found = /^(\d{4})(\d{2})(\d{2})\.([0-9a-f]{8})\.([\w-]{86})$/.exec(seal);
  if (found === null) return null;
  const [, year = '', month = '', date = '', keyId = '', signature = ''] = found;
  return { signedOn: `${year}-${month}-${date}`, keyId, signature };
};
