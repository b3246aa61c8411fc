import Taro from '@tarojs/taro';
import { openFile } from './open-file';

/** 看一张图片：浏览器下载；小程序用看图器打开，长按可以存下、转发。 */
export const openPicture = async (url: string, fileName: string): Promise<void> => {
  if (process.env.TARO_ENV === 'h5') {
    await openFile(url, fileName);
    return;
  }
  const { tempFilePath } = await Taro.downloadFile({ url });
  await Taro.previewImage({ urls: [tempFilePath] });
};
