// B4：村里的经办人在浏览器上公开一条信息，表格从电子表格粘贴过来。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { routes } from '@miniapp/routes';
import { launchChromium, openH5 } from '../../support/browser';
import { runningServer, type TestServer } from '../../support/server';
import { Mouse } from './hands/mouse';
import * as posting from './steps/posting';
import { arriveAs } from './steps/signing-in';
import { villageCode } from './steps/village';

let browser: Browser;
let server: TestServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), runningServer()]);
}, 120_000);
afterAll(() => Promise.all([browser.close(), server.close()]));

const open = async (): Promise<Mouse> =>
  new Mouse(await openH5({ url: server.url, now: server.now, viewport: 'desktop', browser }));

/** 电子表格里复制出来的样子：四行四列，制表符分列，比新表格大。 */
const spreadsheet = [
  ['资产', '承租人', '年租金（元）', '是否续租'],
  ['漫水桥东侧门面房', '青石镇便民超市', '36,800.00', '续租'],
  ['老砖厂场地', '云州市新型建材公司', '12,450.50', '新租'],
  ['合计', '', '49,250.50', ''],
];

/** 像在电子表格里按复制、在一格里按粘贴。 */
const pasteInto = async (
  { page }: Mouse,
  cell: string,
  rows: readonly string[][],
): Promise<void> => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = rows.map((row) => row.join('\t')).join('\r\n');
  await page.evaluate((text) => navigator.clipboard.writeText(text), copied);
  await page.getByLabel(cell, { exact: true }).click();
  await page.keyboard.press('ControlOrMeta+V');
};

test('B4（2026年11月20日，1280×800）：从应公开事项写起，粘贴表格，隐去号码，审核后上公开栏', async () => {
  const editor = await open();
  await arriveAs(editor, server.url, 'villageEditor');
  await posting.startFromDueItem(editor);
  await pasteInto(editor, '第1行第1列', spreadsheet);
  expect(await editor.written('第4行第3列')).toBe('49,250.50');
  expect(await editor.written('第2行第4列')).toBe('续租');
  await posting.maskAndSubmit(editor);

  const member = await open();
  await arriveAs(member, server.url, 'supervisionMember');
  await posting.publish(member);

  const resident = await open();
  await resident.open(routes.board(villageCode));
  const table = await posting.findPublished(resident);
  expect(table.split('\n').map((line) => line.split('\t'))).toEqual(spreadsheet);
  for (const hand of [editor, member, resident]) {
    expect(await hand.problems()).toEqual([]);
    await hand.close();
  }
}, 120_000);
