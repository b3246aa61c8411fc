// 启动 Chromium：优先用系统里装的，没有时用 MINGLAN_CHROMIUM 指明的。
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const candidates = [
  process.env['MINGLAN_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** 浏览器程序的位置；找不到时说明怎么装。 */
export const chromiumPath = (): string => {
  const found = candidates.find((path) => path !== undefined && existsSync(path));
  if (found === undefined)
    throw new Error(
      '没有找到 Chromium：请安装（Debian：apt-get install -y chromium fonts-noto-cjk），或用 MINGLAN_CHROMIUM 指明它的位置',
    );
  return found;
};

/** 启动一个浏览器；用完要 close()。 */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath(), args: flags });
