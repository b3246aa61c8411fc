// 两端的构建产物；没有时说明怎么构建。npm test 会先构建。
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

const built = (folder: string, entry: string, command: string): string => {
  const path = join(root, folder);
  if (!existsSync(join(path, entry))) throw new Error(`还没有构建：请先运行 ${command}`);
  return path;
};

/** 浏览器版的产物文件夹。 */
export const h5Folder = (): string => built('miniapp/dist', 'index.html', 'npm run build:h5');

/** 微信小程序的产物文件夹。 */
export const weappFolder = (): string =>
  built('miniapp/dist-weapp', 'app.json', 'npm run build:weapp');
