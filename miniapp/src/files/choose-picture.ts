import Taro from '@tarojs/taro';
import { chooseFile, type ChosenFile } from './choose-file';

/** 拍一张或者选一张照片；取消时为 null。文件名不带出手机上的名字。 */
export const choosePicture = async (): Promise<ChosenFile | null> => {
  if (process.env.TARO_ENV === 'h5') return chooseFile('image/jpeg,image/png');
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count: 1,
      mediaType: ['image'],
      sourceType: ['camera', 'album'],
      sizeType: ['compressed'],
    });
    const [file] = tempFiles;
    return file ? { path: file.tempFilePath, name: '照片.jpg' } : null;
  } catch {
    // 用户取消了，或者没有允许。
    return null;
  }
};
