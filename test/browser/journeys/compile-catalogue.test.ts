// 目录的路：公开办导入权责清单、写明缘由，动态调整一条，增加本地领域、加一条，公众看得到版本。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { paths, routes } from '@miniapp/routes';
import { launchChromium, openH5 } from '../../support/browser';
import { runningServer, type TestServer } from '../../support/server';
import { Mouse } from './hands/mouse';
import { arriveAs } from './steps/signing-in';
import { region } from './steps/village';

let browser: Browser;
let server: TestServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), runningServer()]);
}, 120_000);
afterAll(() => Promise.all([browser.close(), server.close()]));

const open = async (): Promise<Mouse> =>
  new Mouse(await openH5({ url: server.url, now: server.now, viewport: 'desktop', browser }));

const list = [
  '职权名称\t职权类型\t实施主体',
  '火星事务登记\t行政许可\t区民政局',
  '\t行政处罚\t区民政局',
  '木星事务登记\t行政许可\t区民政局',
].join('\n');

/** 从“我的”去导入清单，粘贴，看读成了什么，存下，写明一条的缘由。 */
const importList = async (office: Mouse): Promise<void> => {
  await office.follow('权责清单');
  await office.arrive(paths.powerList);
  await office.see('还没有导入清单');
  await office.press('导入清单');
  await office.arrive(paths.powerListImport);
  await office.type('或者从表格里复制，粘贴在这里（选填）', list);
  await office.press('看读成了什么');
  await office.see('“职权名称”读作事项名称');
  await office.see('第3行：没有写事项名称');
  await office.press('存为权力清单（2条）');
  await office.see('已存好');
  await office.press('看目录还缺什么');
  await office.arrive(paths.powerList);
  await office.see('其中2条目录里没有');
  await office.press('写明缘由：火星事务登记');
  await office.type('缘由（选填）', '涉及国家秘密');
  await office.press('保存');
  await office.see('其中1条目录里没有');
};

/** 从公开的目录找到一条，修改它，写明缘由，成为一个新版本。 */
const adjust = async (office: Mouse): Promise<void> => {
  await office.open(routes.catalogue());
  await office.follow('村（居）务公开');
  await office.arrive(paths.domain);
  await office.follow('本村的村民自治章程、村规民约');
  await office.arrive(paths.entry);
  await office.press('动态调整这一条');
  await office.arrive(paths.catalogueAdjust);
  await office.type('公开时限', '信息形成之日起10个工作日内');
  await office.see('公开时限读作：自信息形成之日起10个工作日内公开。');
  await office.press('提交修改');
  await office.see('缘由：请写明为什么调整');
  await office.type('缘由', '村民代表会议修改了村规民约的公布办法');
  await office.press('提交修改');
  await office.arrive(paths.catalogueVersions);
  await office.see('已汇总');
  await office.see('新增0条，去掉0条，改动1条');
};

/** 在这一版里增加一个本地领域，加一条，再改它、去掉它。 */
const addLocal = async (office: Mouse): Promise<void> => {
  await office.press('领域');
  await office.press('增加本地领域');
  await office.type('名称', '社会救助');
  await office.press('保存');
  await office.see('已经有“社会救助”领域，请换一个名称');
  await office.type('名称', '文化旅游');
  await office.press('保存');
  await office.press('在“文化旅游”加一条');
  await office.arrive(paths.catalogueEntry);
  await office.type('二级目录（事项名称）', '景区门票价格');
  await office.press('加上这一条');
  await office.arrive(paths.catalogueVersions);
  await office.see('新增1条，去掉0条，改动1条');
  await office.press('条目');
  await office.pick('领域', '文化旅游（1条）');
  await office.follow('景区门票价格');
  await office.arrive(paths.catalogueEntry);
  expect(await office.written('二级目录（事项名称）')).toBe('景区门票价格');
  await office.type('公开时限', '长期公开');
  await office.press('保存');
  await office.arrive(paths.catalogueVersions);
  await office.see('长期公开');
  await office.follow('景区门票价格');
  await office.arrive(paths.catalogueEntry);
  await office.press('去掉这一条');
  await office.press('去掉');
  await office.arrive(paths.catalogueVersions);
  await office.see('新增0条，去掉0条，改动1条');
};

test('1280×800：导入权责清单、动态调整、增加本地领域，公众看得到目录的版本', async () => {
  const office = await open();
  await arriveAs(office, server.url, 'disclosureOffice');
  await importList(office);
  await adjust(office);
  await addLocal(office);

  const resident = await open();
  await resident.open(routes.catalogueHistory({ region }));
  await resident.see('载入的目录');
  expect(await resident.text()).not.toContain('村规民约');
  for (const hand of [office, resident]) {
    expect(await hand.problems()).toEqual([]);
    await hand.close();
  }
}, 180_000);
