import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../support/browser/chromium';
import { openSample, startEchoServer, type EchoServer } from '../../support/weapp/sample';
import type { WeappClient } from '../../support/weapp';

let browser: Browser;
let server: EchoServer;
let weapp: WeappClient;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), startEchoServer()]);
});
afterEach(() => weapp.close());
afterAll(() => Promise.all([browser.close(), server.close()]));

test('第一页先载入、再显示、再就绪，标题来自页面的 json', async () => {
  weapp = await openSample({ browser, server });
  expect(await weapp.title()).toBe('首页标题');
  expect(await weapp.text()).toContain('生命周期：load show ready');
  expect(await weapp.depth()).toBe(1);
});

test('切换标签后回来，页面的状态还在，生命周期只有隐藏与显示', async () => {
  weapp = await openSample({ browser, server });
  await weapp.tap('点了 0 次');
  await weapp.tap('另一页');
  expect(await weapp.currentPath()).toBe('pages/other/index');
  await weapp.waitForText('点了标签 1');
  await weapp.tap('首页');
  await weapp.waitForText('点了 1 次');
  expect(await weapp.text()).toContain('生命周期：load show ready hide show');
});

test('从分包的页面返回，标签页的标题与状态还在', async () => {
  weapp = await openSample({ browser, server });
  await weapp.tap('另一页');
  await weapp.tap('改标题');
  await weapp.tap('再深一层');
  await weapp.waitForPath('extra/detail/index');
  expect(await weapp.title()).toBe('详情');
  await weapp.back();
  expect(await weapp.currentPath()).toBe('pages/other/index');
  expect(await weapp.title()).toBe('改过的标题');
});

test('页面栈至多十层，第十一层被拒绝', async () => {
  weapp = await openSample({ browser, server }, 'extra/detail/index', 'case=deep');
  for (let depth = 2; depth <= 10; depth += 1) {
    await weapp.tap('再深一层');
    await weapp.waitForText(`层数 ${depth}`);
  }
  await weapp.tap('再深一层');
  await weapp.waitForText('navigateTo:fail webview count limit exceed');
  expect(await weapp.depth()).toBe(10);
});

test('替换当前页不增加层数，回标签页清空其余页面', async () => {
  weapp = await openSample({ browser, server }, 'pages/other/index');
  await weapp.tap('再深一层');
  await weapp.waitForText('层数 2');
  await weapp.tap('替换');
  await weapp.waitForText('替换了');
  expect(await weapp.depth()).toBe(2);
  await weapp.tap('回首页标签');
  await weapp.waitForPath('pages/home/index');
  expect(await weapp.depth()).toBe(1);
});

test('不能用 navigateTo 去标签页，也不能去不存在的页', async () => {
  weapp = await openSample({ browser, server });
  await weapp.tap('错误地去标签页');
  await weapp.waitForText('can not navigateTo a tabbar page');
  await weapp.tap('去不存在的页');
  await weapp.waitForText('page "pages/none/index" is not found');
  expect(await weapp.depth()).toBe(1);
});

test('页面参数与微信一致：不解码，缺值是 undefined，第二个等号以后丢弃', async () => {
  weapp = await openSample({ browser, server });
  await weapp.tap('看参数');
  await weapp.waitForPath('extra/detail/index');
  const shown = await weapp.text();
  expect(JSON.parse(/\{.*\}/.exec(shown)?.[0] ?? '{}')).toEqual({
    case: 'query',
    name: encodeURIComponent('张三'),
    raw: 'a%20b',
    flag: 'undefined',
    pair: '3',
  });
});

test('每页各自滚动，到底时通知页面', async () => {
  weapp = await openSample({ browser, server });
  const page = weapp.page.frameLocator('iframe[data-current]');
  await page.locator('body').evaluate((body) => {
    body.ownerDocument.defaultView?.scrollTo(0, 5000);
  });
  await weapp.waitForText('轨迹：reachBottom');
});

test('rpx 按屏宽换算，page 与组件名选择器的样式落在页面上', async () => {
  weapp = await openSample({ browser, server });
  const page = weapp.page.frameLocator('iframe[data-current]');
  const box = await page.locator('#wide').boundingBox();
  expect(box?.width).toBeCloseTo(195, 0);
  const colour = await page
    .locator('body')
    .evaluate((body) => getComputedStyle(body).backgroundColor);
  expect(colour).toBe('rgb(238, 238, 238)');
  const border = await page
    .locator('#wide')
    .evaluate((view) => getComputedStyle(view).borderTopStyle);
  expect(border).toBe('dotted');
});
