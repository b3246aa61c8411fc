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
import { pages, type PageEntry } from '../browser/pages';

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

/** 扫村口的码进来。 */
const atVillage = async (): Promise<WeappClient> => {
  const weapp = await open(paths.board, 'region=minghu&village=liushuping');
  await weapp.waitForText('最新公开');
  return weapp;
};

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), runningServer({ hasFrontEnd: false })]);
  scenery = await prepareScenery(server);
}, 120_000);
afterAll(() => Promise.all([browser.close(), server.close()]));

test('四个标签都切得过去，切回来还是原来的页面', async () => {
  const weapp = await atVillage();
  for (const name of tabNames) {
    await weapp.tapTab(tabLabels[name]);
    expect(await weapp.currentPath()).toBe(paths[name]);
    expect(await weapp.title()).not.toBe('');
  }
  await weapp.tapTab(tabLabels.board);
  expect(await weapp.text()).toContain('最新公开');
  await weapp.close();
});

test('从公开栏进一条信息，返回时公开栏还在原处', async () => {
  const weapp = await atVillage();
  await weapp.tap('柳树坪村冬季取暖和防火安全提醒');
  await weapp.waitForPath(paths.notice);
  expect(await weapp.depth()).toBe(2);
  await weapp.back();
  expect(await weapp.currentPath()).toBe(paths.board);
  expect(await weapp.text()).toContain('最新公开');
  await weapp.close();
});

/** 打开一页，等它有了内容，再回来；出了毛病说是哪一页。 */
const visit = async (weapp: WeappClient, page: PageEntry): Promise<void> => {
  const url = page.at(scenery);
  const isTab = isTabRoute(url.split('?')[0] ?? url);
  try {
    await weapp.navigate(url);
    await weapp.waitForGone('正在加载');
    const text = await weapp.text();
    expect(text.trim()).not.toBe('');
    expect(text).not.toMatch(/系统出了问题|没有取到内容/);
    if (!isTab) await weapp.back();
  } catch (error) {
    const faults = server.faults().join('\n');
    throw new Error(`${page.name}（${page.shows}）：${String(error)}\n${faults}`, { cause: error });
  }
};

const visitors = pages.filter((page) => page.who === undefined);

test('还没选村的人：每一页', async () => {
  const weapp = await open();
  await weapp.waitForText('选择村或社区');
  for (const page of visitors.filter(({ isNewcomer }) => isNewcomer === true))
    await visit(weapp, page);
  await weapp.close();
}, 90_000);

test('没有登录的人：每一页', async () => {
  const weapp = await atVillage();
  for (const page of visitors.filter(({ isNewcomer }) => isNewcomer !== true))
    await visit(weapp, page);
  await weapp.close();
}, 90_000);

const roles = [
  'resident',
  'villageEditor',
  'supervisionMember',
  'caseOfficer',
  'approver',
  'disclosureOffice',
] as const;

test.each(roles)(
  '登录的 %s：每一页',
  async (role) => {
    const own = pages.filter((page) => page.who === role);
    expect(own.length).toBeGreaterThan(0);
    const weapp = await atVillage();
    await signInOnWeapp(weapp, await shownName(server.url, scenery.people[role]));
    for (const page of own) await visit(weapp, page);
    await weapp.close();
  },
  90_000,
);
