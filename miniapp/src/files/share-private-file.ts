import Taro from '@tarojs/taro';
import { signedHeaders } from '@miniapp/api/call';
import { openPrivateFile } from './open-file';

/** 存下一个须登录才能取的文件：浏览器下载；小程序打不开压缩包，由人转发到自己的聊天里存下。 */
export const sharePrivateFile = async (url: string, fileName: string): Promise<void> => {
  if (process.env.TARO_ENV === 'h5') {
    await openPrivateFile(url, fileName);
    return;
  }
  const { tempFilePath } = await Taro.downloadFile({ url, header: await signedHeaders() });
  await Taro.shareFileMessage({ filePath: tempFilePath, fileName });
};
