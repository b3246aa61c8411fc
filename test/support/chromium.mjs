// 浏览器测试要用的 Chromium：找到它；没有而能安装时安装。
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { lastLines, run } from '../../functions/launcher/child.mjs';
import { say, step } from '../../functions/launcher/say.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const packages = ['chromium', 'fonts-noto-cjk'];

/** Chromium 的路径；没有时为 undefined。 */
export function findChromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named && existsSync(named)) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable);
}

/** 找到或装好 Chromium；装不了时说清楚，浏览器测试随后会失败而不是被跳过。 */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!canInstall) {
    say(
      '没有找到 Chromium，浏览器里的测试会失败；请以 root 运行 apt-get install chromium fonts-noto-cjk，或设置 CHROMIUM_PATH。',
    );
    return undefined;
  }
  await step(`安装 ${packages.join('、')}`, async () => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env });
    const result = await run(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', ...packages],
      { env },
    );
    if (result.code !== 0) say(`Chromium 没有装成：\n${lastLines(result.output, 10)}`);
  });
  return findChromium();
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
