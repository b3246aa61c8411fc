// B8：清单上写着“待公开”，经办人点“去写”；公开以后那一项就是“已公开”。别人看清单没有“去写”。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { paths, routes } from '@miniapp/routes';
import { launchChromium, openH5 } from '../../support/browser';
import { runningServer, type TestServer } from '../../support/server';
import { Mouse } from './hands/mouse';
import * as posting from './steps/posting';
import { arriveAs } from './steps/signing-in';
import { region, village } from './steps/village';

let browser: Browser;
let server: TestServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), runningServer()]);
}, 120_000);
afterAll(() => Promise.all([browser.close(), server.close()]));

const open = async (): Promise<Mouse> =>
  new Mouse(await openH5({ url: server.url, now: server.now, viewport: 'phone', browser }));

const list = routes.coverage({ region, organisationId: village });

/** 清单上这一项的情形，和有几处“去写”。 */
const duty = async (hand: Mouse) => {
  await hand.open(list);
  await hand.arrive(paths.coverage);
  await hand.see('应公开事项清单');
  const row = hand.page.getByRole('listitem').filter({ hasText: posting.item });
  return {
    state: /待公开|已公开|已逾期/.exec(await row.innerText())?.[0],
    acts: await row.getByRole('link', { name: /^去写/ }).count(),
  };
};

test('B8（2026年11月20日，390×844）：从公开情况的清单去写，审核公开，那一项算完成', async () => {
  const visitor = await open();
  expect(await duty(visitor)).toEqual({ state: '待公开', acts: 0 });

  const editor = await open();
  await arriveAs(editor, server.url, 'villageEditor');
  expect(await duty(editor)).toEqual({ state: '待公开', acts: 1 });
  await posting.startFromDutyList(editor);
  await posting.maskAndSubmit(editor);

  const member = await open();
  await arriveAs(member, server.url, 'supervisionMember');
  await posting.publish(member);

  expect(await duty(editor)).toEqual({ state: '已公开', acts: 0 });
  expect(await duty(visitor)).toEqual({ state: '已公开', acts: 0 });
  for (const hand of [visitor, editor, member]) {
    expect(await hand.problems()).toEqual([]);
    await hand.close();
  }
}, 120_000);
