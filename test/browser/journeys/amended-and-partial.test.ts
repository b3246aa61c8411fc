// B6：界面上的旅程（乙）：补正、征求第三方意见、部分公开，从九月十四日到十一月六日。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { submitApplication } from '@shared/contract/applications';
import { routes } from '@miniapp/routes';
import { submission } from '../../support/application-acts';
import { launchChromium, openH5 } from '../../support/browser';
import { actorsOn, people } from '../../support/browser/actors';
import { place } from '../../support/browser/scenery';
import { runningServer, type TestServer } from '../../support/server';
import { Mouse } from './hands/mouse';
import * as amending from './steps/amending';

let browser: Browser;
let server: TestServer;

const morning = (day: string): string => `${day}T02:00:00.000Z`;

beforeAll(async () => {
  [browser, server] = await Promise.all([
    launchChromium(),
    runningServer({ now: morning('2026-09-14') }),
  ]);
}, 120_000);
afterAll(() => Promise.all([browser.close(), server.close()]));

/** 居民提交一件申请（向导另有旅程走过），返回编号。 */
const file = async (): Promise<string> => {
  const actors = actorsOn(server);
  const { status, body } = await actors.call(
    submitApplication,
    {
      params: { region: place.region },
      body: submitApplication.body.parse(submission()),
    },
    await actors.signIn(people.resident),
  );
  expect(status).toBe(200);
  return submitApplication.output.parse(body).applicationId;
};

/** 某天上午，一个人打开这件申请，做完自己的一段，没有报错。 */
const onDay = async (
  day: string,
  [person, url]: readonly [keyof typeof people, string],
  work: (hand: Mouse) => Promise<void>,
): Promise<void> => {
  server.setNow(morning(day));
  const viewport = person === 'resident' ? 'phone' : 'desktop';
  const as = people[person];
  const hand = new Mouse(
    await openH5({ url: server.url, now: morning(day), viewport, browser, place, as }),
  );
  await hand.open(url);
  await work(hand);
  expect(await hand.problems()).toEqual([]);
  await hand.close();
};

test('B6（乙）：补正重新起算，征求意见不计入，部分公开，先复议（A-30、A-32、A-33d、A-37）', async () => {
  const applicationId = await file();
  const page = routes.officerCase({ applicationId });
  const mine = routes.application({ region: place.region, applicationId });
  await onDay('2026-09-14', ['disclosureOffice', page], amending.takeIn);
  await onDay('2026-09-18', ['caseOfficer', page], async (hand) => {
    await hand.press('认领');
    await hand.see('办完以后');
    await hand.press('确认办理');
    await hand.see('已办理：认领');
    await amending.requestAmendment(hand);
  });
  await onDay('2026-10-09', ['resident', mine], amending.amend);
  await onDay('2026-10-12', ['caseOfficer', page], amending.consult);
  await onDay('2026-10-21', ['caseOfficer', page], amending.recordOpinion);
  await onDay('2026-11-02', ['caseOfficer', page], amending.draftPartial);
  await onDay('2026-11-03', ['reviewer', page], amending.reviewSecrets);
  await onDay('2026-11-06', ['approver', page], amending.approvePartial);
  await onDay('2026-11-06', ['resident', mine], amending.readPartial);
  expect(server.faults()).toEqual([]);
}, 180_000);
