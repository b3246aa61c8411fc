import Taro from '@tarojs/taro';
import { currentSession } from '@miniapp/api/session';

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

/** 打开须登录才能看的文件（如答复附件）。令牌放在请求头，不放进地址。 */
export const openPrivateFile = async (url: string, fileName: string): Promise<void> => {
  const header = { Authorization: `Bearer ${currentSession()?.token ?? ''}` };
  if (process.env.TARO_ENV === 'h5') {
    const reply = await fetch(url, { headers: header });
    if (!reply.ok) throw new Error('file not available');
    const object = URL.createObjectURL(await reply.blob());
    await openFile(object, fileName);
    setTimeout(() => URL.revokeObjectURL(object), 60_000);
    return;
  }
  const { tempFilePath } = await Taro.downloadFile({ url, header });
  await Taro.openDocument({ filePath: tempFilePath, showMenu: true });
};
