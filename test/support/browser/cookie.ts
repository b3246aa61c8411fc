// 一行 Set-Cookie → 浏览器窗口可以直接放进去的 Cookie。

/** 限期按浏览器真实的钟算，测试只拨页面里的钟，所以不带限期。 */
export const cookieOf = (line: string, url: string) => {
  const [pair = '', ...attributes] = line.split('; ');
  const [name = '', value = ''] = pair.split('=');
  const path = attributes.find((each) => each.startsWith('Path='))?.slice('Path='.length) ?? '/';
  return {
    name,
    value,
    domain: new URL(url).hostname,
    path,
    httpOnly: attributes.includes('HttpOnly'),
    sameSite: 'Strict' as const,
    secure: attributes.includes('Secure'),
  };
};
