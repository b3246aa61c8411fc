/** 纸上的二维码指向什么。 */
export type ScannedLink =
  | { readonly kind: 'village'; readonly region: string; readonly village: string }
  | {
      readonly kind: 'notice';
      readonly region: string;
      readonly noticeId: string;
      readonly checksum: string;
    }
  | {
      readonly kind: 'register';
      readonly region: string;
      readonly village: string;
      readonly month: string;
      readonly head: string;
    };

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
  const path = /^https?:\/\/[^/]+(\/[^?#]*)/.exec(decoded(q))?.[1] ?? '';
  const [, kind, region = '', second = '', third = '', fourth = ''] = path.split('/');
  if (region === '' || second === '') return null;
  if (kind === 'v') return { kind: 'village', region, village: second };
  if (kind === 'c' && third !== '')
    return { kind: 'notice', region, noticeId: second, checksum: third };
  if (kind === 'r' && fourth !== '')
    return { kind: 'register', region, village: second, month: third, head: fourth };
  return null;
};
