import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { decideTextReview, listTextReviews } from '@shared/contract/text-reviews';
import {
  askVillage,
  listNoticeQuestions,
  listVillageQuestions,
  answerQuestion,
} from '@shared/contract/village-questions';
import { piecesOf, together } from '@functions/village-affairs/domain/screening';
import { one } from '../../support/contract/demonstration-rows';
import { villageStaff } from '../../support/contract/notice-steps';
import { startWechatServer, type WechatServer } from '../../support/wechat-server';
import { newKey, openWorld, type World } from '../../support/world';

const region = 'minghu';
let wechat: WechatServer;
let world: World;
let resident: string;
let noticeId: string;
let editor: string;
let now = Date.parse('2026-11-20T02:00:00Z');
beforeAll(async () => {
  wechat = await startWechatServer({ now: () => now });
  world = await openWorld({
    environment: {
      WECHAT_APP_ID: wechat.appId,
      WECHAT_APP_SECRET: wechat.appSecret,
      WECHAT_API: wechat.url,
    },
  });
  await world.platform.database.write(
    { regionId: region, kind: 'system' },
    (tx) => tx`update accounts set wechat_openid = 'o-writer' where login_name = 'xuemingli'`,
  );
  resident = await world.signIn('xuemingli');
  editor = await world.signIn((await villageStaff(world)).editor);
  noticeId = await one(
    world,
    'n.notice_id',
    'notices n join accounts a on a.region_id = n.region_id and a.organisation_id = n.organisation_id',
    `n.state = 'published' and a.login_name = '${(await villageStaff(world)).editor}'`,
  );
  wechat.state.opinions.set('风险字样', { suggest: 'risky', label: 20006 });
  wechat.state.opinions.set('说不准', { suggest: 'review', label: 20001 });
}, 120_000);
afterAll(async () => {
  await world.close();
  await wechat.close();
});
beforeEach(async () => {
  now += 3 * 3600_000;
  wechat.state.visit('o-writer');
  await world.platform.database.write(
    { regionId: region, kind: 'system' },
    (tx) => tx`update village_questions set asked_at = asked_at - interval '3 days'`,
  );
});

const ask = (text: string, insists = false) =>
  world.call(
    askVillage,
    { params: { region }, body: { idempotencyKey: newKey(), noticeId, text, insists } },
    resident,
  );
const idOf = (reply: { body: unknown }) => (reply.body as { questionId: string }).questionId;
/** 村里答复并公开之后，访客看不看得到。 */
const isShown = async (questionId: string): Promise<boolean> => {
  const { body } = await world.call(listNoticeQuestions, { params: { region, noticeId } });
  return (body as { items: { questionId: string }[] }).items.some(
    (item) => item.questionId === questionId,
  );
};
const answer = async (questionId: string) => {
  const { body } = await world.call(listVillageQuestions, { params: { region } }, editor);
  const { items } = body as { items: { questionId: string; version: number }[] };
  const version = items.find((item) => item.questionId === questionId)?.version ?? 0;
  const given = { version, answer: '明细见附件。', isPublic: true };
  return world.call(answerQuestion, { params: { region, questionId }, body: given }, editor);
};

describe('H3 居民要公开的话先经微信检查', () => {
  test('通过的：照常，村里公开了访客就看得到', async () => {
    const questionId = idOf(await ask('第三季度的招待费怎样花的？'));
    expect((await answer(questionId)).status).toBe(200);
    expect(await isShown(questionId)).toBe(true);
  });

  test('多半不合适的：客气地请改；坚持的照样送到村里，问答不公开', async () => {
    const first = await ask('有风险字样的话');
    expect([first.status, first.body]).toMatchObject([422, { field: 'insists' }]);
    const questionId = idOf(await ask('有风险字样的话', true));
    expect((await answer(questionId)).status).toBe(200);
    expect(await isShown(questionId)).toBe(false);
  });

  test.each([
    ['说不准的', async () => ask('说不准的话')],
    [
      '两小时内没有用过小程序的（61010）',
      async () => {
        now += 2 * 3600_000 + 1;
        return ask('普通的话');
      },
    ],
    [
      '微信没有应答的',
      async () => {
        wechat.state.failNext('msg_sec_check', 'hang-up');
        return ask('普通的话');
      },
    ],
    [
      '微信繁忙的',
      async () => {
        wechat.state.failNext('msg_sec_check', -1);
        return ask('普通的话');
      },
    ],
  ])('%s：照样提问、照样答复，公开要等人看过', async (_, put) => {
    const reply = await put();
    expect(reply.status).toBe(200);
    const questionId = idOf(reply);
    expect((await answer(questionId)).status).toBe(200);
    expect(await isShown(questionId)).toBe(false);
  });

  test('有个人号码的先挡下，不送给微信', async () => {
    const before = wechat.state.checked.length;
    expect((await ask('我的电话是13812345678')).status).toBe(422);
    expect(wechat.state.checked).toHaveLength(before);
  });
});

test('乡镇（街道）看过：可以公开的公开，不公开的仍有答复；定过的不能再定；别的乡镇看不到', async () => {
  const township = await world.signIn('qiaoyuzhen');
  const townshipVillage = await one(
    world,
    'o.organisation_id',
    'organisations o join accounts a on a.region_id = o.region_id and a.organisation_id = o.parent_id',
    "a.login_name = 'qiaoyuzhen' and o.kind in ('village', 'community')",
  );
  const questionId = idOf(await ask('说不准的话，再问一次'));
  await answer(questionId);
  await world.platform.database.write(
    { regionId: region, kind: 'system' },
    (tx) => tx`
      update village_questions set organisation_id = ${townshipVillage}
      where question_id = ${questionId}`,
  );
  const list = async () =>
    (
      (await world.call(listTextReviews, { params: { region } }, township)).body as {
        items: { questionId: string }[];
      }
    ).items;
  expect((await list()).map((item) => item.questionId)).toContain(questionId);
  const told = await world.platform.database.read(
    { regionId: region, kind: 'system' },
    (sql) => sql<{ body: string; roles: string[] }[]>`
      select m.body, a.roles from outbox_messages m
      join accounts a on a.region_id = m.region_id and a.account_id = m.account_id
      where m.event = 'reviewWaiting'`,
  );
  expect(told.length).toBeGreaterThan(0);
  for (const { body, roles } of told) {
    expect(roles).toContain('townshipSupervisor');
    expect(body).not.toContain('说不准的话');
  }
  expect(JSON.stringify(await list())).not.toMatch(/account|xuemingli/);
  const decide = (id: string) =>
    world.call(
      decideTextReview,
      { params: { region, questionId: id }, body: { isPublishable: true } },
      township,
    );
  expect((await decide(questionId)).status).toBe(200);
  expect(await isShown(questionId)).toBe(true);
  expect((await decide(questionId)).status).toBe(409);
  expect((await decide(newKey())).status).toBe(404);
});

test('超过2500字的分段检查，合起来有一段不合适就是不合适', () => {
  expect(piecesOf('长'.repeat(5001)).map((piece) => [...piece].length)).toEqual([2500, 2500, 1]);
  expect(piecesOf('𠮷'.repeat(2501)).map((piece) => [...piece].length)).toEqual([2500, 1]);
  expect(together(['passed', 'waiting', 'risky'])).toBe('risky');
  expect(together(['passed', 'waiting'])).toBe('waiting');
  expect(together(['passed', 'passed'])).toBe('passed');
});
