// 浏览器版的每一页：不报错、不横向溢出；手机上读屏检查没有问题，触摸目标够大。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import {
  accessibilityProblems,
  launchChromium,
  openH5,
  pageFindings,
  type H5Client,
} from '../support/browser';
import { prepareScenery, type Scenery } from '../support/browser/scenery';
import { runningServer, type TestServer } from '../support/server';
import { modes, type Mode } from './modes';
import { pages, type PageEntry } from './pages';

let browser: Browser;
let server: TestServer;
let scenery: Scenery;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), runningServer()]);
  scenery = await prepareScenery(server);
}, 120_000);
afterAll(() => Promise.all([browser.close(), server.close()]));

/** 桌面用鼠标，目标可以小些；长辈版的字至少 20 像素。 */
const limits = {
  phone: { target: 44, text: 15 },
  elder: { target: 48, text: 20 },
  desktop: { target: 24, text: 15 },
} as const;

const openFor = (page: PageEntry, mode: Mode): Promise<H5Client> =>
  openH5({
    url: server.url,
    now: server.now,
    browser,
    ...modes[mode],
    ...(page.isNewcomer === true ? {} : { place: scenery.place }),
    ...(page.who === undefined ? {} : { as: scenery.people[page.who] }),
  });

/** 打开一页，收集毛病，前面写明是哪一页。 */
const visit = async (page: PageEntry, mode: Mode): Promise<string[]> => {
  const client = await openFor(page, mode);
  await client.open(page.at(scenery));
  const problems = [
    ...client.takeErrors(),
    ...(await pageFindings(client.page, limits[mode])),
    ...(mode === 'phone' ? await accessibilityProblems(client.page) : []),
  ];
  await client.close();
  return problems.map((problem) => `${page.name}：${problem}`);
};

test.each(Object.keys(modes) as Mode[])(
  '每一页，%s',
  async (mode) => {
    const problems: string[] = [];
    for (const page of pages) problems.push(...(await visit(page, mode)));
    expect(problems).toEqual([]);
  },
  300_000,
);
