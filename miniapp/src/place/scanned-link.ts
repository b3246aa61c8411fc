/** 纸上的二维码指向什么。 */
export type ScannedLink =
  | { readonly kind: 'village'; readonly region: string; readonly village: string }
  | {
      readonly kind: 'notice';
      readonly region: string;
      readonly noticeId: string;
      readonly checksum: string;
      /** 二维码里的签名；以前印的没有，为空。 */
      readonly seal: string;
    }
  | { readonly kind: 'receipt'; readonly code: string }
  | {
      readonly kind: 'register';
      readonly region: string;
      readonly village: string;
      readonly month: string;
      readonly head: string;
    };

/** 网址里的签名；没有为空。 */
const sealOf = (link: string): string => /[?&]s=([\w.-]+)/.exec(link)?.[1] ?? '';

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

/**
 * 微信扫普通网址二维码打开小程序时，网址在页面参数 q 里；看它指向哪个村、哪张纸，不认得的为 null。
 * 网页版由服务器转到页面，参数直接在地址里，不经过这里。
 */
export const scannedLink = (q: string): ScannedLink | null => {
  const link = decoded(q);
  if (/#r\.[\w.-]+$/.test(link)) return { kind: 'receipt', code: link };
  const path = /^https?:\/\/[^/]+(\/[^?#]*)/.exec(link)?.[1] ?? '';
  const [, kind, region = '', second = '', third = '', fourth = ''] = path.split('/');
  if (region === '' || second === '') return null;
  if (kind === 'v') return { kind: 'village', region, village: second };
  if (kind === 'c' && third !== '')
    return { kind: 'notice', region, noticeId: second, checksum: third, seal: sealOf(link) };
  if (kind === 'r' && fourth !== '')
    return { kind: 'register', region, village: second, month: third, head: fourth };
  return null;
};
