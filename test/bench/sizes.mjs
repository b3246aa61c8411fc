// 已有构建产物的大小。
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, root } from '../../functions/launcher/project.mjs';

/** 小程序主包上限（字节）。 */
export const mainPackageLimit = 600_000;
/** 接口函数包上限（字节）。 */
export const zipLimit = 250_000;

/** @param {readonly string[]} files */
const total = (files) => files.reduce((sum, file) => sum + statSync(file).size, 0);

/** 小程序各包的大小，主包在前；没有构建时为 null。 */
export function weappSizes() {
  const folder = join(root, 'miniapp/dist-weapp');
  const config = join(folder, 'app.json');
  if (!existsSync(config)) return null;
  const app = JSON.parse(readFileSync(config, 'utf8'));
  /** @type {{ root: string }[]} */
  const parts = app.subPackages ?? app.subpackages ?? [];
  const roots = parts.map((part) => join(folder, part.root, '/'));
  const main = filesUnder(folder).filter((file) => !roots.some((each) => file.startsWith(each)));
  return [
    { name: '主包', bytes: total(main) },
    ...parts.map((part) => ({
      name: `分包 ${part.root}`,
      bytes: total(filesUnder(join(folder, part.root))),
    })),
  ];
}

/** .serverless 里各函数压缩包的大小；没有打包时为空。 */
export const zipSizes = () =>
  filesUnder(join(root, '.serverless'))
    .filter((file) => file.endsWith('.zip'))
    .map((file) => ({ name: file.replace(/^.*[\\/]|\.zip$/g, ''), bytes: statSync(file).size }));
