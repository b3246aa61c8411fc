import Taro from '@tarojs/taro';
import { signedHeaders } from '@miniapp/api/call';
import { networkProblem, toProblem } from '@miniapp/api/problem';

/** 打开或下载一个文件：浏览器交给浏览器；小程序先下载再用微信自带的阅读器打开。 */
export const openFile = async (url: string, fileName: string): Promise<void> => {
  if (process.env.TARO_ENV === 'h5') {
    const link = document.createElement('a');
    link.href = url;
    link.download = fileName;
    link.click();
    return;
  }
  const { tempFilePath } = await Taro.downloadFile({ url });
  await Taro.openDocument({ filePath: tempFilePath, showMenu: true });
};

/** 把取来的内容交给浏览器存下。 */
const saveInBrowser = async (content: Blob, fileName: string): Promise<void> => {
  const object = URL.createObjectURL(content);
  await openFile(object, fileName);
  setTimeout(() => URL.revokeObjectURL(object), 60_000);
};

/** 打开须登录才能看的文件（如答复附件）。令牌在请求头或者 Cookie 里，不放进地址。 */
export const openPrivateFile = async (url: string, fileName: string): Promise<void> => {
  const header = await signedHeaders();
  if (process.env.TARO_ENV === 'h5') {
    const reply = await fetch(url, { headers: header });
    if (!reply.ok) throw new Error('file not available');
    await saveInBrowser(await reply.blob(), fileName);
    return;
  }
  const { tempFilePath } = await Taro.downloadFile({ url, header });
  await Taro.openDocument({ filePath: tempFilePath, showMenu: true });
};

/**
 * 浏览器上取要写明缘由才给的文件（如卷宗、身份证照片）：缘由放在请求体，不放进地址。
 * 没有给出时抛出 ApiProblem，写明为什么。
 */
export const readPostedFile = async (
  url: string,
  body: Readonly<Record<string, unknown>>,
): Promise<Blob> => {
  const reply = await fetch(url, {
    method: 'POST',
    headers: { ...(await signedHeaders()), 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => {
    throw networkProblem();
  });
  if (!reply.ok) throw toProblem(await reply.json().catch(() => null));
  return reply.blob();
};

/** 浏览器上下载要写明缘由才给的文件。 */
export const downloadPostedFile = async (
  url: string,
  body: Readonly<Record<string, unknown>>,
  fileName: string,
): Promise<void> => {
  await saveInBrowser(await readPostedFile(url, body), fileName);
};
