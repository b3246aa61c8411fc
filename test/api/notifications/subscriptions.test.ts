import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  notificationSettings,
  recordSubscriptions,
  saveNotificationSettings,
  subscriptionChoices,
} from '@shared/contract/messages';
import { startWechatServer, type WechatServer } from '../../support/wechat-server';
import { openWorld, type World } from '../../support/world';

let wechat: WechatServer;
let world: World;
let resident: string;
let officer: string;
beforeAll(async () => {
  wechat = await startWechatServer();
  world = await openWorld({
    environment: {
      WECHAT_APP_ID: wechat.appId,
      WECHAT_APP_SECRET: wechat.appSecret,
      WECHAT_API: wechat.url,
      WECHAT_TEMPLATES: JSON.stringify({
        applicantReply: { id: 'reply', fields: { thing1: 'subject', phrase2: 'state' } },
        staffTask: { id: 'task', fields: { thing1: 'subject', character_string2: 'number' } },
      }),
      SMTP_URL: 'smtp://127.0.0.1:9',
      MAIL_FROM: 'notice@minghu.example.gov.cn',
    },
  });
  resident = await world.signIn('xuemingli');
  officer = await world.signIn('zhaojianing');
}, 120_000);
afterAll(async () => {
  await world.close();
  await wechat.close();
});
beforeEach(() =>
  world.platform.database.write(
    { regionId: 'minghu', kind: 'system' },
    (tx) => tx`delete from message_subscriptions`,
  ),
);

const params = { region: 'minghu' };
const record = (results: readonly { templateId: string; result: string }[], token = resident) =>
  world.call(recordSubscriptions, { params, body: { results: results as never } }, token);
const remaining = async (token = resident) => {
  const { body } = await world.call(subscriptionChoices, { params }, token);
  const { items } = body as { items: { templateId: string; remaining: number }[] };
  return Object.fromEntries(items.map((item) => [item.templateId, item.remaining]));
};

describe('H3 每允许一次可以收一条', () => {
  test('没有请求过：各还能收零条；只列配置了的模板', async () => {
    expect(await remaining()).toEqual({ reply: 0, task: 0 });
  });

  test('accept 加一；reject、ban、filter 不加', async () => {
    const accept = { templateId: 'reply', result: 'accept' };
    expect((await record([accept, { templateId: 'task', result: 'reject' }])).status).toBe(200);
    expect((await record([accept])).status).toBe(200);
    for (const result of ['ban', 'filter']) await record([{ templateId: 'task', result }]);
    expect(await remaining()).toEqual({ reply: 2, task: 0 });
  });

  test('各人记各人的', async () => {
    await record([{ templateId: 'reply', result: 'accept' }]);
    expect(await remaining(officer)).toEqual({ reply: 0, task: 0 });
  });

  test('同一次里同一个模板写两遍，只算一次', async () => {
    const accept = { templateId: 'reply', result: 'accept' };
    await record([accept, accept]);
    expect(await remaining()).toMatchObject({ reply: 1 });
  });

  test.each([
    ['不是本系统的模板', [{ templateId: 'other', result: 'accept' }], 422],
    ['没有结果', [], 400],
    ['一次四种', Array.from({ length: 4 }, () => ({ templateId: 'reply', result: 'accept' })), 400],
    ['没有这种结果', [{ templateId: 'reply', result: 'maybe' }], 400],
  ])('%s：不记', async (_, results, status) => {
    expect((await record(results)).status).toBe(status);
    expect(await remaining()).toEqual({ reply: 0, task: 0 });
  });
});

describe('我的通知方式', () => {
  const save = (body: { email: string | null; wantsSms: boolean }, token: string) =>
    world.call(saveNotificationSettings, { params, body }, token);
  const read = async (token: string) =>
    (await world.call(notificationSettings, { params }, token)).body;

  test('工作人员填工作邮箱，随时改、随时去掉', async () => {
    expect(
      (await save({ email: 'zhao@minghu.example.gov.cn', wantsSms: false }, officer)).status,
    ).toBe(200);
    expect(await read(officer)).toEqual({
      email: 'zhao@minghu.example.gov.cn',
      wantsSms: false,
      canMail: true,
      canSms: false,
    });
    await save({ email: null, wantsSms: false }, officer);
    expect(await read(officer)).toMatchObject({ email: null });
  });

  test('村（居）民没有邮件一项；没有留手机号的选不了短信，说明怎么办', async () => {
    expect(await read(resident)).toMatchObject({ canMail: false, canSms: false });
    const mail = await save({ email: 'someone@example.com', wantsSms: false }, resident);
    expect([mail.status, mail.body]).toMatchObject([422, { field: 'email' }]);
    const sms = await save({ email: null, wantsSms: true }, resident);
    expect([sms.status, sms.body]).toMatchObject([422, { field: 'wantsSms' }]);
  });

  test.each(['没有写对', 'a@b', 'a b@c.cn', 'a@b.cn\r\nBcc: x@y.cn', '<a@b.cn>'])(
    '邮箱写成“%s”：请改正',
    async (email) => {
      const reply = await save({ email, wantsSms: false }, officer);
      expect([reply.status, reply.body]).toMatchObject([400, { field: 'email' }]);
    },
  );
});
