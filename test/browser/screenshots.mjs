// npm run screenshots [-- 名称或方式 …]：每个页面、三种方式各一张图，写到 .minglan/screenshots/。
// 例：npm run screenshots -- notice elder   只拍 notice 的长辈版。
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildWhenStale } from '../../functions/launcher/front-end.mjs';
import { ensureInstalled } from '../../functions/launcher/install.mjs';
import { root } from '../../functions/launcher/project.mjs';
import { runMain } from '../../functions/launcher/shutdown.mjs';
import { ensureChromium } from '../support/chromium.mjs';

void runMain(async () => {
  await ensureInstalled();
  const chromium = await ensureChromium();
  if (chromium) process.env['CHROMIUM_PATH'] = chromium;
  await buildWhenStale('h5');
  process.env['TSX_TSCONFIG_PATH'] ??= join(root, 'tsconfig.json');
  (await import('tsx/cjs/api')).register();
  const load = createRequire(import.meta.url);
  /** @type {typeof import('./write-screenshots')} */
  const { writeScreenshots } = load('./write-screenshots.ts');
  const folder = join(root, '.minglan', 'screenshots');
  return writeScreenshots(folder, process.argv.slice(2));
});
