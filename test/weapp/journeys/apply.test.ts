// W1：小程序里，扫村口的码 → 看 → 搜 → 微信登录 → 申请 → 回执 → 进度。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { paths } from '@miniapp/routes';
import * as applying from '../../browser/journeys/steps/applying';
import { readNotice, searchAndOpen } from '../../browser/journeys/steps/reading';
import { region, village } from '../../browser/journeys/steps/village';
import { launchChromium } from '../../support/browser/chromium';
import { weappFolder } from '../../support/builds';
import { runningServer, type TestServer } from '../../support/server';
import { openWeapp } from '../../support/weapp';
import { Thumb } from './thumb';

let browser: Browser;
let server: TestServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), runningServer({ hasFrontEnd: false })]);
}, 120_000);
afterAll(() => Promise.all([browser.close(), server.close()]));

/** 小程序码的 scene 形如“minghu/liushuping”。 */
const scanVillageCode = async (): Promise<Thumb> =>
  new Thumb(
    await openWeapp({
      distFolder: weappFolder(),
      apiBase: server.url,
      wechatServer: server.wechat,
      openid: 'o-xue-mingli',
      now: server.now,
      browser,
      path: paths.board,
      query: `scene=${encodeURIComponent(`${region}/${village}`)}`,
    }),
  );

test('W1（2026年11月20日）：扫码进村、看信息、搜索、微信登录、申请、看进度', async () => {
  const wanted = applying.request('想要2026年上半年农村低保新增和退出的审批情况（W1）');
  const hand = await scanVillageCode();
  await readNotice(hand);
  await searchAndOpen(hand);
  await applying.startFromNotice(hand, async (here) => {
    await here.press('微信登录');
    await here.see('先看看隐私指引');
    await here.press('同意');
  });
  await applying.leaveHalfway(hand, wanted);
  await applying.resume(hand, wanted);
  const number = await applying.submit(hand, wanted);
  await applying.seeTimeline(hand, wanted);
  await hand.see(number);
  expect(await hand.problems()).toEqual([]);
  await hand.close();
}, 120_000);
