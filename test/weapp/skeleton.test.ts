// 小程序的每一页在真实的后端上都打得开：没有报错、没有用到客户端没有的接口。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/browser/chromium';
import { shownName, signInOnWeapp } from '../support/browser/demonstration';
import { prepareScenery, type Scenery } from '../support/browser/scenery';
import { weappFolder } from '../support/builds';
import { runningServer, type TestServer } from '../support/server';
import { openWeapp, type WeappClient } from '../support/weapp';
import { isTabRoute, tabLabels, tabNames, paths } from '@miniapp/routes';
import { pages, viewerOf, type PageEntry } from '../browser/pages';

let browser: Browser;
let server: TestServer;
let scenery: Scenery;

const open = (path = '', query = ''): Promise<WeappClient> =>
  openWeapp({
    distFolder: weappFolder(),
    apiBase: server.url,
    wechatServer: server.wechat,
    now: server.now,
    browser,
    path,
    query,
  });

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), runningServer({ hasFrontEnd: false })]);
  scenery = await prepareScenery(server);
}, 120_000);
afterAll(() => Promise.all([browser.close(), server.close()]));

test('四个标签都切得过去，切回来还是原来的页面', async () => {
  const weapp = await open('pages/board/index', 'region=minghu&village=liushuping');
  await weapp.waitForText('最新公开');
  for (const name of tabNames) {
    await weapp.tap(tabLabels[name]);
    expect(await weapp.currentPath()).toBe(paths[name]);
    expect(await weapp.title()).not.toBe('');
  }
  await weapp.tap(tabLabels.board);
  expect(await weapp.text()).toContain('最新公开');
  await weapp.close();
});

test('从公开栏进一条信息，返回时公开栏还在原处', async () => {
  const weapp = await open('pages/board/index', 'region=minghu&village=liushuping');
  await weapp.tap('柳树坪村冬季取暖和防火安全提醒');
  await weapp.waitForPath('pages/notice/index');
  expect(await weapp.depth()).toBe(2);
  await weapp.back();
  expect(await weapp.currentPath()).toBe('pages/board/index');
  expect(await weapp.text()).toContain('最新公开');
  await weapp.close();
});

/** 打开一页，等它有了内容。 */
const visit = async (weapp: WeappClient, page: PageEntry): Promise<void> => {
  const url = page.at(scenery);
  await weapp.navigate(isTabRoute(url) ? (url.split('?')[0] ?? url) : url);
  await weapp.waitForGone('正在加载');
  const text = await weapp.text();
  expect(text.trim()).not.toBe('');
  expect(text).not.toMatch(/系统出了问题|没有取到内容/);
};

const visitors = pages.filter((page) => page.who === undefined);

test.each(visitors.map((page) => [page.name, page] as const))('访客：%s', async (_, page) => {
  const isNewcomer = page.isNewcomer === true;
  const weapp = await open(
    'pages/board/index',
    isNewcomer ? '' : 'region=minghu&village=liushuping',
  );
  await weapp.waitForText(isNewcomer ? '选择村或社区' : '最新公开');
  await visit(weapp, page);
  await weapp.close();
});

const members = pages.filter((page) => page.who !== undefined);

test.each(members.map((page) => [page.name, page] as const))('登录者：%s', async (_, page) => {
  const weapp = await open('pages/board/index', 'region=minghu&village=liushuping');
  await weapp.waitForText('最新公开');
  await signInOnWeapp(weapp, await shownName(server.url, viewerOf(page, scenery) ?? ''));
  await visit(weapp, page);
  await weapp.close();
});
