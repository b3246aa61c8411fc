// B7：村民从公开栏读财务、看打印的一页、提问；机关的一条信息经四个人的手公开出来。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { paths, routes } from '@miniapp/routes';
import { launchChromium, openH5 } from '../../support/browser';
import { runningServer, type TestServer } from '../../support/server';
import { Mouse } from './hands/mouse';
import * as asking from './steps/asking-village';
import * as releasing from './steps/releasing';
import { arriveAs, signInHere, type Person } from './steps/signing-in';
import { villageCode } from './steps/village';

let browser: Browser;
let server: TestServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), runningServer()]);
}, 120_000);
afterAll(() => Promise.all([browser.close(), server.close()]));

const open = async (viewport: 'desktop' | 'phone'): Promise<Mouse> =>
  new Mouse(await openH5({ url: server.url, now: server.now, viewport, browser }));

const finish = async (hand: Mouse): Promise<void> => {
  expect(await hand.problems()).toEqual([]);
  await hand.close();
};

test('B7 村民（手机）：不登录读财务公开、打开打印的一页；登录以后向村里提问', async () => {
  const villager = await open('phone');
  await villager.open(routes.board(villageCode));
  await asking.openPoster(villager);
  await villager.press('登录后向村里提问、质疑');
  await villager.arrive(paths.signIn);
  await signInHere(server.url, 'resident')(villager);
  await villager.arrive(paths.notice);
  await asking.ask(villager);
  await finish(villager);
}, 120_000);

test('B7 机关（1280×800）：拟写、保密审查、公开审查、签发，四个人登录四次；居民搜得到', async () => {
  const steps: readonly (readonly [Person, (hand: Mouse) => Promise<void>])[] = [
    ['caseOfficer', releasing.write],
    ['reviewer', releasing.reviewSecrecy],
    ['disclosureOffice', releasing.reviewDisclosure],
    ['approver', releasing.signOff],
  ];
  for (const [person, step] of steps) {
    const hand = await open('desktop');
    await arriveAs(hand, server.url, person);
    await step(hand);
    await finish(hand);
  }
  const resident = await open('desktop');
  await resident.open(routes.board(villageCode));
  await releasing.findReleased(resident);
  await finish(resident);
}, 180_000);
