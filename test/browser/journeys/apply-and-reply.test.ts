// B1、B2：浏览器版，从看公开信息到收到答复；手机与桌面各一遍。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { paths, routes } from '@miniapp/routes';
import { launchChromium, openH5, type viewports } from '../../support/browser';
import { runningServer, type TestServer } from '../../support/server';
import { Mouse } from './hands/mouse';
import * as answering from './steps/answering';
import * as applying from './steps/applying';
import { readNotice, searchAndOpen } from './steps/reading';
import { arriveAs, signInHere, type Person } from './steps/signing-in';
import { villageCode } from './steps/village';

type Viewport = keyof typeof viewports;

let browser: Browser;
let server: TestServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), runningServer()]);
}, 120_000);
afterAll(() => Promise.all([browser.close(), server.close()]));

const open = async (viewport: Viewport): Promise<Mouse> =>
  new Mouse(await openH5({ url: server.url, now: server.now, viewport, browser }));

/** 居民：看 → 搜 → 申请 → 回执 → 进度。 */
const residentApplies = async (hand: Mouse, wanted: applying.Request): Promise<void> => {
  await hand.open(routes.board(villageCode));
  await readNotice(hand);
  await searchAndOpen(hand);
  await applying.startFromNotice(hand, signInHere(server.url, 'resident'));
  await applying.leaveHalfway(hand, wanted);
  await applying.resume(hand, wanted);
  await applying.submit(hand, wanted);
  await applying.seeTimeline(hand, wanted);
};

/** 一位工作人员做完自己的一段；宽屏上确认列表与详情并排。 */
const staffMember = async (
  viewport: Viewport,
  person: Person,
  work: (hand: Mouse) => Promise<void>,
): Promise<void> => {
  const hand = await open(viewport);
  await arriveAs(hand, server.url, person);
  await work(hand);
  expect(await hand.problems()).toEqual([]);
  await hand.close();
};

/** 打开一件之后：宽屏列表与详情并排、还在原页；窄屏到了办件页。 */
const expectLayout = async (hand: Mouse, viewport: Viewport): Promise<void> => {
  const panes = hand.page.locator('.ml-panes__list, .ml-panes__detail').filter({ visible: true });
  if (viewport === 'phone') {
    await hand.arrive(paths.officerCase);
    expect(await panes.count()).toBe(0);
    return;
  }
  const [list, detail] = await Promise.all([
    panes.nth(0).boundingBox(),
    panes.nth(1).boundingBox(),
  ]);
  expect(await panes.count()).toBe(2);
  expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual(detail?.x ?? 0);
  expect(await hand.page.locator('.desk-row--current').filter({ visible: true }).count()).toBe(1);
  expect(hand.page.url()).not.toContain(paths.officerCase);
};

const departmentAnswers = async (viewport: Viewport, description: string): Promise<void> => {
  await staffMember(viewport, 'disclosureOffice', async (hand) => {
    await answering.openUnrouted(hand, description);
    await expectLayout(hand, viewport);
    await answering.confirmAndDispatch(hand, () => hand.pick('主办单位', answering.department));
  });
  await staffMember(viewport, 'caseOfficer', async (hand) => {
    await answering.openAssigned(hand, description);
    await expectLayout(hand, viewport);
    await answering.claimAndDraft(hand);
  });
  await staffMember(viewport, 'approver', (hand) => answering.approve(hand, description));
};

test.each([
  { number: 'B1', viewport: 'phone', size: '390×844' },
  { number: 'B2', viewport: 'desktop', size: '1280×800' },
] as const)(
  '$number（2026年11月20日，$size）：看公开栏、搜索、申请、分办、拟写、签发，居民看到答复',
  async ({ number, viewport }) => {
    const wanted = applying.request(`想要2026年上半年农村低保新增和退出的审批情况（${number}）`);
    const resident = await open(viewport);
    await residentApplies(resident, wanted);
    await departmentAnswers(viewport, wanted.description);
    await answering.readReply(resident, wanted.description);
    expect(await resident.problems()).toEqual([]);
    await resident.close();
  },
  180_000,
);
