// 桌面上的每一页（1280×800）：不报错、不横向溢出、读屏检查没有问题。手机的两种方式见 journeys/every-page。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { accessibilityProblems, launchChromium, pageFindings, sharedH5 } from '../support/browser';
import { prepareScenery, type Scenery } from '../support/browser/scenery';
import { runningServer, type TestServer } from '../support/server';
import { pages, type PageEntry } from './pages';

let browser: Browser;
let server: TestServer;
let scenery: Scenery;
let visit: ReturnType<typeof sharedH5>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), runningServer()]);
  scenery = await prepareScenery(server);
  visit = sharedH5({ url: server.url, now: server.now, browser, viewport: 'desktop' });
}, 120_000);
afterAll(() => Promise.all([browser.close(), server.close()]));

/** 桌面用鼠标，目标可以小些（WCAG 2.5.8）。 */
const limits = { target: 24, text: 15 };

const problemsOf = async (page: PageEntry): Promise<string[]> => {
  const client = await visit({
    ...(page.isNewcomer === true ? {} : { place: scenery.place }),
    ...(page.who === undefined ? {} : { as: scenery.people[page.who] }),
  });
  client.takeErrors();
  await client.open(page.at(scenery));
  const text = await client.text();
  return [
    ...(/系统出了问题|没有取到内容/.test(text) ? [`没有打开：${text}`] : []),
    ...client.takeErrors(),
    ...(await pageFindings(client.page, limits)),
    ...(await accessibilityProblems(client.page)),
  ];
};

test.each(pages.map((page) => [page.shows, page] as const))(
  '桌面：%s',
  async (_shows, page) => {
    expect(await problemsOf(page)).toEqual([]);
  },
  60_000,
);
