// B5：每一页，手机普通版与长辈版：读屏检查没有问题，没有报错与内容安全策略的拦截，不横向溢出。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import {
  accessibilityProblems,
  launchChromium,
  pageFindings,
  sharedH5,
  type H5Client,
} from '../../support/browser';
import { prepareScenery, type Scenery } from '../../support/browser/scenery';
import { runningServer, type TestServer } from '../../support/server';
import { pages, type PageEntry } from '../pages';
import { patience } from './hands/hand';

/** 触摸目标、最小的文字（说明、标签）与正文的下限，像素。 */
const limits = {
  plain: { target: 48, text: 15, body: 17 },
  elder: { target: 60, text: 20, body: 22 },
} as const;
type Mode = keyof typeof limits;

let browser: Browser;
let server: TestServer;
let scenery: Scenery;
let visit: ReturnType<typeof sharedH5>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), runningServer()]);
  scenery = await prepareScenery(server);
  visit = sharedH5({ url: server.url, now: server.now, browser, viewport: 'phone' });
}, 120_000);
afterAll(() => Promise.all([browser.close(), server.close()]));

const open = (page: PageEntry, mode: Mode): Promise<H5Client> =>
  visit({
    elder: mode === 'elder',
    ...(page.isNewcomer === true ? {} : { place: scenery.place }),
    ...(page.who === undefined ? {} : { as: scenery.people[page.who] }),
  });

/** 打开着的一页不合要求的地方，每处一句。 */
const faultsIn = async (h5: H5Client, mode: Mode): Promise<string[]> => {
  const main = h5.page.getByRole('main').filter({ visible: true }).first();
  await main.waitFor({ timeout: patience });
  const shown = await main.innerText();
  const size = await main.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  return [
    ...(shown.trim() === '' ? ['没有内容'] : []),
    ...(/系统出了问题|没有取到内容/.test(shown) ? [`没有打开：${shown}`] : []),
    ...(size < limits[mode].body ? [`正文只有 ${size}px`] : []),
    ...h5.takeErrors().map((error) => `报错：${error}`),
    ...(await accessibilityProblems(h5.page)),
    ...(await pageFindings(h5.page, limits[mode])),
  ];
};

const faultsOf = async (page: PageEntry, mode: Mode): Promise<string[]> => {
  const h5 = await open(page, mode);
  h5.takeErrors();
  await h5.open(page.at(scenery));
  return faultsIn(h5, mode);
};

test.each(pages.map((page) => [page.shows, page] as const))(
  'B5（2026年11月20日，390×844，标准版与长辈版）：%s',
  async (_shows, page) => {
    const [plain, elder] = await Promise.all([faultsOf(page, 'plain'), faultsOf(page, 'elder')]);
    expect({ plain, elder }).toEqual({ plain: [], elder: [] });
  },
  90_000,
);

test('B5 的检查查得出毛病：放进去的五处，处处都报', async () => {
  const [board] = pages;
  if (!board) throw new Error('页面表是空的');
  const h5 = await open(board, 'plain');
  await h5.open(board.at(scenery));
  await h5.page.evaluate(() => {
    const planted = document.createElement('div');
    planted.style.cssText = 'width: 500px; color: #999; background: #aaa';
    planted.innerHTML = '<button></button><small style="font-size: 9px">看不清的小字</small>';
    document.body.append(planted);
    const script = document.createElement('script');
    script.textContent = 'globalThis.planted = true';
    document.body.append(script);
  });
  const faults = (await faultsIn(h5, 'plain')).join('\n');
  for (const found of [
    'button-name',
    'color-contrast',
    '横向溢出',
    '字太小',
    'Content Security Policy',
  ])
    expect(faults).toContain(found);
}, 90_000);
