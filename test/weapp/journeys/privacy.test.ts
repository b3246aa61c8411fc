// W3：小程序里，用到个人信息以前先看隐私指引；不同意照样看；同意了才登录，手机号只在服务器上（《个人信息保护法》第十四条）。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { paths, routes } from '@miniapp/routes';
import { launchChromium } from '../../support/browser/chromium';
import { weappFolder } from '../../support/builds';
import { runningServer, type TestServer } from '../../support/server';
import { openWeapp, type WeappClient } from '../../support/weapp';
import { region, village } from '../../browser/journeys/steps/village';

const PHONE = '19900004321';

let browser: Browser;
let server: TestServer;
let weapp: WeappClient;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), runningServer({ hasFrontEnd: false })]);
  weapp = await openWeapp({
    distFolder: weappFolder(),
    apiBase: server.url,
    wechatServer: server.wechat,
    openid: 'o-privacy',
    phone: PHONE,
    now: server.now,
    browser,
    path: paths.board,
    query: `scene=${encodeURIComponent(`${region}/${village}`)}`,
  });
}, 120_000);
afterAll(async () => {
  await weapp.close();
  await Promise.all([browser.close(), server.close()]);
});

const called = async (name: string) => (await weapp.calls(name)).length;

test('看公开信息不问；不同意就不调 wx.login，写明照样可以看；看得到指引全文', async () => {
  await weapp.waitForText('最新公开');
  expect(await called('requirePrivacyAuthorize')).toBe(0);
  await weapp.navigate(routes.privacy());
  await weapp.waitForText('button.getPhoneNumber');
  await weapp.navigate(routes.signIn());
  await weapp.tap('微信登录');
  await weapp.waitForText('先看看隐私指引');
  await weapp.tap('不同意');
  await weapp.waitForText('不同意隐私指引就不能用微信登录');
  expect(await called('login')).toBe(0);
});

test('同意了才登录；取手机号，界面上只有隐去一部分的；服务器记下同意了哪两项', async () => {
  await weapp.tap('微信登录');
  await weapp.waitForText('先看看隐私指引');
  await weapp.tap('同意');
  await weapp.waitForPath(paths.mine);
  expect(await called('login')).toBe(1);
  await weapp.navigate(routes.myData());
  await weapp.waitForText('没有留下');
  await weapp.tap('用微信绑定的手机号');
  await weapp.waitForText('199****4321');
  expect(await weapp.text()).not.toContain(PHONE);
  expect(await weapp.text()).toMatch(/同意：微信登录[\s\S]*同意：微信绑定的手机号/);
  expect(await weapp.problems()).toEqual([]);
});
