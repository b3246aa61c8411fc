// 启动 Chromium；找它的规则在 test/support/chromium.mjs。
import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../chromium.mjs';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** 启动一个浏览器；用完要 close()。没有 Chromium 时说明怎么装。 */
export const launchChromium = (): Promise<Browser> => {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new Error(
      '没有找到 Chromium：请安装（apt-get install chromium fonts-noto-cjk），或设置 CHROMIUM_PATH',
    );
  return chromium.launch({ executablePath, args: flags });
};
