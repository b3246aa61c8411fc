// 起一个带演示数据的服务，按页面表逐页拍照，并报告报错、横向溢出、太小的触摸目标与文字。
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium, openH5, pageFindings, type H5Client } from '../support/browser';
import { prepareScenery, type Scenery } from '../support/browser/scenery';
import setUpPostgres, { letGo } from '../support/postgres-setup';
import { runningServer, type TestServer } from '../support/server';
import { modes, type Mode } from './modes';
import { pages, type PageEntry } from './pages';

const limits = { target: 44, text: 16 };

interface Studio {
  readonly server: TestServer;
  readonly scenery: Scenery;
  readonly browser: Browser;
  readonly folder: string;
}

/** 参数里点了名的才拍；没点名的一类全拍。 */
const wanted = <T extends string>(all: readonly T[], named: readonly string[]): readonly T[] => {
  const chosen = all.filter((one) => named.includes(one));
  return chosen.length > 0 ? chosen : all;
};

/** 以一页要的身份打开浏览器。 */
const openFor = (studio: Studio, page: PageEntry, mode: Mode): Promise<H5Client> =>
  openH5({
    url: studio.server.url,
    now: studio.server.now,
    browser: studio.browser,
    ...modes[mode],
    ...(page.isNewcomer === true ? {} : { place: studio.scenery.place }),
    ...(page.who === undefined ? {} : { as: studio.scenery.people[page.who] }),
  });

/** 拍一页，返回不合要求的地方。 */
const shoot = async (studio: Studio, page: PageEntry, mode: Mode): Promise<string[]> => {
  const client = await openFor(studio, page, mode);
  try {
    await client.open(page.at(studio.scenery));
    await client.screenshot(join(studio.folder, mode, `${page.name}.png`));
    const errors = client.takeErrors().map((error) => `报错：${error.split('\n')[0] ?? ''}`);
    return [...errors, ...(await pageFindings(client.page, limits))];
  } catch (error) {
    return [`报错：打不开，${String(error).split('\n')[0] ?? ''}`];
  } finally {
    await client.close();
  }
};

const shootAll = async (studio: Studio, named: readonly string[]): Promise<number> => {
  const names = wanted(
    pages.map(({ name }) => name),
    named,
  );
  let failures = 0;
  for (const mode of wanted(Object.keys(modes) as Mode[], named)) {
    mkdirSync(join(studio.folder, mode), { recursive: true });
    for (const page of pages.filter(({ name }) => names.includes(name))) {
      const findings = await shoot(studio, page, mode);
      failures += findings.filter((finding) => finding.startsWith('报错')).length;
      console.log(
        `${mode}/${page.name}.png ${page.shows}${findings.length === 0 ? '' : `：${findings.length} 处`}`,
      );
      for (const finding of findings) console.log(`    ${finding}`);
    }
  }
  return failures;
};

/**
 * 拍照。
 * @param folder 图片写到哪里
 * @param named 只拍点了名的页面与方式；空则全拍
 * @returns 退出码：有页面报错或打不开是 1
 */
export const writeScreenshots = async (
  folder: string,
  named: readonly string[],
): Promise<number> => {
  await setUpPostgres();
  const server = await runningServer();
  const browser = await launchChromium();
  try {
    const scenery = await prepareScenery(server);
    const failures = await shootAll({ server, scenery, browser, folder }, named);
    console.log(`\n图片在 ${folder}；报错 ${failures} 处。`);
    return failures > 0 ? 1 : 0;
  } finally {
    await browser.close();
    await server.close();
    await letGo();
  }
};
