import Taro from '@tarojs/taro';

/** 选一个文件，得到可上传的本机路径；取消时为 null。浏览器用文件选择框，小程序从聊天记录里选。 */
export const chooseFile = async (
  accept = '.pdf,.doc,.docx,.xls,.xlsx,.txt,.png,.jpg,.jpeg',
): Promise<ChosenFile | null> => {
  if (process.env.TARO_ENV === 'h5') return chooseInBrowser(accept);
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'all' });
    const [file] = tempFiles;
    return file ? { path: file.path, name: file.name } : null;
  } catch {
    // 用户取消了选择。
    return null;
  }
};

export interface ChosenFile {
  readonly path: string;
  readonly name: string;
}

const chooseInBrowser = (accept: string): Promise<ChosenFile | null> =>
  new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.hidden = true;
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      input.remove();
      resolve(file ? { path: URL.createObjectURL(file), name: file.name } : null);
    });
    input.addEventListener('cancel', () => {
      input.remove();
      resolve(null);
    });
    document.body.append(input);
    input.click();
  });
