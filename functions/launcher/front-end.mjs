// 网页：源码变了才重新构建。
import { join } from 'node:path';
import { lastLines, run } from './child.mjs';
import { root } from './project.mjs';
import { PlainFailure, step } from './say.mjs';

/** 网页构建产物所在。 */
export const h5Folder = join(root, 'miniapp/dist');

const build = join(root, 'miniapp/build.mjs');

/** 产物比源码旧时重新构建。 @param {'h5' | 'weapp'} platform */
export async function buildWhenStale(platform) {
  const fresh = await run(process.execPath, [build, platform, '--is-fresh']);
  if (fresh.code === 0) return;
  const title = platform === 'h5' ? '构建网页' : '构建微信小程序';
  await step(`${title}（约一分钟）`, async () => {
    const result = await run(process.execPath, [build, platform]);
    if (result.code !== 0)
      throw new PlainFailure(`${title}没有成功：\n${lastLines(result.output)}`);
  });
}
