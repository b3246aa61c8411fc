/** 消息真的送到：邮件经发件箱到本机的邮件服务器；没有送到的重新送一次、不再送；申请从不送检查。 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { getApplication, submitApplication } from '@shared/contract/applications';
import {
  discardMessage,
  listUndelivered,
  replayMessage,
  saveNotificationSettings,
} from '@shared/contract/messages';
import {
  deliverDueMessages,
  enqueueMail,
  enqueueMessage,
} from '@functions/entrypoints/wire/notifications';
import { departmentIdOf, submission } from '../../support/contract/application-steps';
import { startMailServer, type MailServer } from '../../support/smtp-server';
import { startWechatServer, type WechatServer } from '../../support/wechat-server';
import { openWorld, type World } from '../../support/world';

const region = 'minghu';
const system = { regionId: region, kind: 'system' } as const;
const OPENID = 'o-reader';
let wechat: WechatServer;
let mail: MailServer;
let world: World;
let resident: string;
let office: string;
let accountId: string;
let officerId: string;

const idOf = async (loginName: string) => {
  const [row] = await world.platform.database.read(
    system,
    (sql) =>
      sql<{ accountId: string }[]>`
      select account_id from accounts where login_name = ${loginName}`,
  );
  return row?.accountId ?? '';
};
beforeAll(async () => {
  [wechat, mail] = await Promise.all([startWechatServer(), startMailServer()]);
  world = await openWorld({
    environment: {
      WECHAT_APP_ID: wechat.appId,
      WECHAT_APP_SECRET: wechat.appSecret,
      WECHAT_API: wechat.url,
      WECHAT_REPLY_TEMPLATE: wechat.templateId,
      SMTP_URL: mail.url,
      MAIL_FROM: 'notice@minghu.example.gov.cn',
    },
  });
  resident = await world.signIn('xuemingli');
  office = await world.signIn('lixiaomei');
  [accountId, officerId] = await Promise.all([idOf('xuemingli'), idOf('zhaojianing')]);
  await world.platform.database.write(
    system,
    (tx) => tx`update accounts set wechat_openid = ${OPENID} where account_id = ${accountId}`,
  );
}, 120_000);
afterAll(async () => {
  await world.close();
  await Promise.all([wechat.close(), mail.close()]);
});
beforeEach(async () => {
  await world.platform.database.write(system, async (tx) => {
    for (const table of ['message_deliveries', 'outbox_messages', 'message_subscriptions'])
      await tx`delete from ${tx(table)}`;
  });
  wechat.state.sent.length = 0;
  mail.received.length = 0;
});

const at = () => world.platform.clock.now();
const deliver = () => deliverDueMessages(world.platform);
const rows = (text: string) =>
  world.platform.database.read(system, (sql) => sql.unsafe<Record<string, unknown>[]>(text));
const tell = (whom: string) =>
  world.platform.database.write(system, (tx) =>
    enqueueMessage(tx, {
      ...{ regionId: region, accountId: whom, title: '您的申请已答复', body: '请看答复' },
      ...{ event: 'replied', at: at() },
    }),
  );
const mailTo = (key?: string) =>
  world.platform.database.write(system, (tx) =>
    enqueueMail(tx, {
      ...{ regionId: region, to: 'supervisor@city.example.gov.cn', subject: '登记链的签章' },
      ...{ text: '第一行\n第二行', at: at(), ...(key === undefined ? {} : { key }) },
    }),
  );
const parked = async () => {
  const { body } = await world.call(listUndelivered, { params: { region } }, office);
  return (body as { items: { deliveryId: string; reason: string; channel: string }[] }).items;
};
/** 唯一的一条没有送到的，由公开办定。 */
const decide = async (act: typeof replayMessage | typeof discardMessage, deliveryId: string) =>
  (await world.call(act, { params: { region, deliveryId } }, office)).status;

describe('邮件', () => {
  test('工作人员填了工作邮箱：待办发到邮箱，正文给出去处；再跑一次不再发；去掉邮箱就不发', async () => {
    const officer = await world.signIn('zhaojianing');
    const save = (email: string | null) =>
      world.call(
        saveNotificationSettings,
        { params: { region }, body: { email, wantsSms: false } },
        officer,
      );
    expect((await save('zhao@minghu.example.gov.cn')).status).toBe(200);
    await tell(officerId);
    await deliver();
    await deliver();
    expect(mail.received).toHaveLength(1);
    expect(mail.received[0]).toMatchObject({
      to: 'zhao@minghu.example.gov.cn',
      subject: '您的申请已答复',
    });
    expect(mail.received[0]?.text).toContain('请登录');
    await save(null);
    await tell(officerId);
    await deliver();
    expect(mail.received).toHaveLength(1);
  });

  test('发到监督单位的邮箱：同一个键只一封；送到之后库里没有地址', async () => {
    await mailTo('2026-11-20');
    await mailTo('2026-11-20');
    await deliver();
    await deliver();
    expect(mail.received).toMatchObject([
      { to: 'supervisor@city.example.gov.cn', subject: '登记链的签章' },
    ]);
    expect(mail.received[0]?.text).toContain('第二行');
    expect(await rows('select mail_to from outbox_messages')).toEqual([{ mailTo: null }]);
  });

  test('要办的事撤销了，邮件也不发', async () => {
    await expect(
      world.platform.database.write(system, async (tx) => {
        const sealed = { regionId: region, to: 'a@b.example.cn', subject: '题', text: '文' };
        await enqueueMail(tx, { ...sealed, at: at() });
        throw new Error('the act failed');
      }),
    ).rejects.toThrow('the act failed');
    await deliver();
    expect(mail.received).toEqual([]);
  });
});

describe('没有送到的：重新送一次，或者不再送', () => {
  const refuseMail = async () => {
    mail.refuseNext(550);
    await mailTo();
    await deliver();
    const [item] = (await parked()).filter(({ channel }) => channel === 'email');
    return item?.deliveryId ?? '';
  };

  test('邮件被拒收：列出缘由，不写地址；重新送出真的送到一封，连点两次也只一封', async () => {
    const deliveryId = await refuseMail();
    expect(JSON.stringify(await parked())).not.toContain('supervisor');
    expect((await parked())[0]?.reason).toContain('550');
    expect(await decide(replayMessage, deliveryId)).toBe(200);
    expect(await decide(replayMessage, deliveryId)).toBe(409);
    await Promise.all([deliver(), deliver()]);
    await deliver();
    expect(mail.received).toHaveLength(1);
    expect(await parked()).toEqual([]);
    expect(await decide(replayMessage, deliveryId)).toBe(409);
  });

  test('不再送的：永远不送，收件地址也清掉，不能再重新送', async () => {
    const deliveryId = await refuseMail();
    expect(await decide(discardMessage, deliveryId)).toBe(200);
    expect(await decide(replayMessage, deliveryId)).toBe(409);
    await deliver();
    expect(mail.received).toEqual([]);
    expect(await rows(`select mail_to from outbox_messages where title = '登记链的签章'`)).toEqual([
      { mailTo: null },
    ]);
  });

  test('微信的重新送出：送到一条，允许只扣一次；站内消息始终一条；记入审计', async () => {
    wechat.state.visit(OPENID);
    wechat.state.acceptSubscription(OPENID, 1);
    await world.platform.database.write(
      system,
      (tx) => tx`insert into message_subscriptions values
        (${region}, ${accountId}, ${wechat.templateId}, 1, 0, 'accept', now())`,
    );
    wechat.state.failNext('subscribe/send', 47003);
    const messageId = await tell(accountId);
    await deliver();
    const [item] = (await parked()).filter(({ channel }) => channel === 'wechat');
    const deliveryId = item?.deliveryId ?? '';
    expect(await decide(replayMessage, deliveryId)).toBe(200);
    await deliver();
    await deliver();
    expect(wechat.state.sent).toHaveLength(1);
    expect(await rows('select granted, used from message_subscriptions')).toEqual([
      { granted: 1, used: 1 },
    ]);
    expect(
      await rows(`select event from inbox_messages where message_id = '${messageId}'`),
    ).toEqual([{ event: 'replied' }]);
    expect(await rows(`select act from audit_entries where subject_id = '${deliveryId}'`)).toEqual([
      { act: 'messageReplayed' },
    ]);
  });
});

test('申请的内容从不送微信检查，写什么都照收、照原样存', async () => {
  wechat.state.visit(OPENID);
  wechat.state.opinions.set('风险字样', { suggest: 'risky', label: 20006 });
  const addresseeId = await departmentIdOf(world);
  const description = '有风险字样的申请：2026年上半年低保审批的全部会议记录';
  const body = submission({ addresseeId, description });
  const reply = await world.call(submitApplication, { params: { region }, body }, resident);
  expect(reply.status).toBe(200);
  const { applicationId } = reply.body as { applicationId: string };
  const kept = await world.call(getApplication, { params: { region, applicationId } }, resident);
  expect(kept.body).toMatchObject({ state: 'submitted', description });
  expect(wechat.state.checked).toEqual([]);
});
