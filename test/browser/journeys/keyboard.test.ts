// B3：只用键盘。居民申请；经办人认领、拟写、报批。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { routes } from '@miniapp/routes';
import { launchChromium, openH5, type viewports } from '../../support/browser';
import { actorsOn } from '../../support/browser/actors';
import { caseIn } from '../../support/contract/application-steps';
import { runningServer, type TestServer } from '../../support/server';
import { Keys } from './hands/keys';
import * as answering from './steps/answering';
import * as applying from './steps/applying';
import { readNotice, searchAndOpen } from './steps/reading';
import { arriveAs, signInHere } from './steps/signing-in';
import { villageCode } from './steps/village';

let browser: Browser;
let server: TestServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), runningServer()]);
}, 120_000);
afterAll(() => Promise.all([browser.close(), server.close()]));

/** 打开一个窗口；点击一律算失败，确保只用了键盘。 */
const open = async (viewport: keyof typeof viewports): Promise<Keys> => {
  const h5 = await openH5({ url: server.url, now: server.now, viewport, browser });
  await h5.page.addInitScript(() => {
    addEventListener('pointerdown', () => console.error('用了指针'), { capture: true });
  });
  return new Keys(h5);
};

test('B3 之一（2026年11月20日，390×844）：居民只用键盘，看、搜、申请、看进度', async () => {
  const wanted = applying.request('想要2026年上半年农村低保新增和退出的审批情况（B3）');
  const hand = await open('phone');
  await hand.open(routes.board(villageCode));
  await readNotice(hand);
  await searchAndOpen(hand);
  await applying.startFromNotice(hand, signInHere(server.url, 'resident'));
  await applying.leaveHalfway(hand, wanted);
  await applying.resume(hand, wanted);
  await applying.submit(hand, wanted);
  await applying.seeTimeline(hand, wanted);
  expect(await hand.problems()).toEqual([]);
  await hand.close();
}, 180_000);

test('B3 之二（2026年11月20日，1280×800）：经办人只用键盘，认领、拟写、报批', async () => {
  const description = '2026年上半年农村低保新增和退出的审批情况';
  await caseIn(actorsOn(server), 'unclaimed');
  const hand = await open('desktop');
  await arriveAs(hand, server.url, 'caseOfficer');
  await answering.openAssigned(hand, description);
  await answering.claimAndDraft(hand);
  expect(await hand.problems()).toEqual([]);
  await hand.close();
}, 180_000);
