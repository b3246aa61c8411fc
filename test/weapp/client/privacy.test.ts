// 隐私授权，照微信的文档：基础库 2.32.3 起，app.json 打开 __usePrivacyCheck__ 以后的行为。
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../support/browser/chromium';
import { openWeapp, type WeappClient } from '../../support/weapp';
import { sampleFolder, startEchoServer, type EchoServer } from '../../support/weapp/sample';

let browser: Browser;
let server: EchoServer;
let folder: string;
let weapp: WeappClient;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), startEchoServer()]);
  folder = await mkdtemp(join(tmpdir(), 'weapp-privacy-'));
  await cp(sampleFolder, folder, { recursive: true });
  const app = JSON.parse(await readFile(join(folder, 'app.json'), 'utf8')) as object;
  await writeFile(join(folder, 'app.json'), JSON.stringify({ ...app, __usePrivacyCheck__: true }));
});
afterEach(() => weapp.close());
afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
  await rm(folder, { recursive: true, force: true });
});

const open = async (name: string): Promise<void> => {
  weapp = await openWeapp({
    distFolder: folder,
    apiBase: server.url,
    appOrigin: 'https://api.sample.test',
    browser,
    path: 'extra/detail/index',
    query: `case=${name}`,
  });
};

const result = async (): Promise<unknown> => {
  const place = weapp.page.frameLocator('iframe[data-current]').locator('.result');
  await place.filter({ hasText: /./ }).waitFor();
  return JSON.parse(await place.innerText()) as unknown;
};

test.each(['privacyUnasked', 'privacyRefused'])('%s：没有同意，接口以 104 失败', async (name) => {
  await open(name);
  expect(await result()).toEqual({
    errMsg: 'chooseMedia:fail privacy permission is not authorized',
    errno: 104,
  });
});

test('没有真的点过同意按钮，冒充同意也失败', async () => {
  await open('privacyPretended');
  expect(await result()).toMatchObject({ errno: 104, errMsg: expect.stringContaining('buttonId') });
});

test('点了同意按钮，原来的接口接着办成；重新打开也不再问', async () => {
  await open('privacyAgreed');
  await weapp.chooseFile({ name: '照片.jpg', bytes: Buffer.from([1]) });
  await weapp.tap('同意');
  expect(await result()).toEqual({ outcome: '选到了', referrer: 'chooseMedia' });
  await weapp.start();
  await weapp.chooseFile({ name: '照片.jpg', bytes: Buffer.from([1]) });
  expect(await result()).toMatchObject({ outcome: expect.anything() });
});
