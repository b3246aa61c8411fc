// W2：小程序里，村里的经办人拟写、监督委员会成员审核公开。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { paths } from '@miniapp/routes';
import * as posting from '../../browser/journeys/steps/posting';
import { region, village } from '../../browser/journeys/steps/village';
import { people } from '../../support/browser/actors';
import { launchChromium } from '../../support/browser/chromium';
import { shownName, signInOnWeapp } from '../../support/browser/demonstration';
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

const atVillage = async (): Promise<Thumb> => {
  const weapp = await openWeapp({
    distFolder: weappFolder(),
    apiBase: server.url,
    now: server.now,
    browser,
    path: paths.board,
    query: `region=${region}&village=${village}`,
  });
  const hand = new Thumb(weapp);
  await hand.see('最新公开');
  return hand;
};

const staff = async (person: 'villageEditor' | 'supervisionMember'): Promise<Thumb> => {
  const hand = await atVillage();
  await signInOnWeapp(hand.weapp, await shownName(server.url, people[person]));
  return hand;
};

const rows = [
  ['资产', '承租人', '年租金（元）'],
  ['漫水桥东侧门面房', '青石镇便民超市', '36,800.00'],
];

/** 手机上一格一格填。 */
const fillTable = async (hand: Thumb): Promise<void> => {
  for (const [row, cells] of rows.entries())
    for (const [column, cell] of cells.entries())
      await hand.weapp.fill(`第${row + 1}行第${column + 1}列`, cell);
};

test('W2（2026年11月20日）：从应公开事项写起，填表，隐去号码，审核后上公开栏、搜得到', async () => {
  const editor = await staff('villageEditor');
  await posting.startFromDueItem(editor);
  await fillTable(editor);
  await posting.maskAndSubmit(editor);

  const member = await staff('supervisionMember');
  await posting.publish(member);

  const resident = await atVillage();
  const table = await posting.findPublished(resident);
  for (const cell of rows.flat()) expect(table).toContain(cell);
  for (const hand of [editor, member, resident]) {
    expect(await hand.problems()).toEqual([]);
    await hand.close();
  }
}, 120_000);
