// 试消息的小后端：一个读者、一个微信服务端，放消息、送消息、查结果。
import { deliverDueMessages, enqueueMessage } from '@functions/entrypoints/wire/notifications';
import type { MessageEvent } from '@shared/vocabulary/message-event';
import { openIdentityWorld, type IdentityWorld } from './identity-world';
import { startWechatServer, type WechatServer } from './wechat-server';

export interface Queued {
  readonly accountId?: string;
  readonly regionId?: string;
  readonly event?: MessageEvent;
  readonly eventKey?: string;
  readonly title?: string;
}

export interface MessageWorld extends IdentityWorld {
  readonly wechat: WechatServer;
  /** 换一个读者：有微信标识，记着允许过几次。 */
  newReader(accepted: number): Promise<{ readonly accountId: string; readonly openid: string }>;
  accept(
    reader: { readonly accountId: string; readonly openid: string },
    times: number,
  ): Promise<void>;
  enqueue(message: Queued): Promise<string>;
  deliver(): Promise<number>;
  inbox(accountId: string): Promise<{ title: string }[]>;
  /** 一条消息各渠道的送达。 */
  deliveries(messageId: string): Promise<Record<string, unknown>[]>;
}

let turn = 0;

export const openMessageWorld = async (
  environment: Readonly<Record<string, string>> = {},
): Promise<MessageWorld> => {
  const wechat = await startWechatServer();
  const world = await openIdentityWorld({
    WECHAT_APP_ID: wechat.appId,
    WECHAT_APP_SECRET: wechat.appSecret,
    WECHAT_API: wechat.url,
    WECHAT_REPLY_TEMPLATE: wechat.templateId,
    ...environment,
  });
  const accept: MessageWorld['accept'] = async ({ accountId, openid }, times) => {
    if (times === 0) return;
    wechat.state.acceptSubscription(openid, times);
    await world.query(
      'minghu',
      `insert into message_subscriptions values
        ('minghu', '${accountId}', '${wechat.templateId}', ${String(times)}, 0, 'accept', now())
       on conflict (region_id, account_id, template_id)
       do update set granted = message_subscriptions.granted + excluded.granted`,
    );
  };
  return {
    ...world,
    wechat,
    accept,
    newReader: async (accepted) => {
      const openid = `o-reader-${String((turn += 1))}`;
      const accountId = await world.seed({ kind: 'resident', roles: ['resident'], openid });
      wechat.state.visit(openid);
      await accept({ accountId, openid }, accepted);
      return { accountId, openid };
    },
    enqueue: async ({ regionId = 'minghu', accountId = '', title = '您的申请已答复', ...rest }) =>
      world.platform.database.write({ regionId, kind: 'resident', accountId }, (tx) =>
        enqueueMessage(tx, {
          ...{ regionId, accountId, title, body: '请点开查看', ...rest },
          at: world.platform.clock.now(),
        }),
      ),
    deliver: () => deliverDueMessages(world.platform),
    inbox: (accountId) =>
      world.query('minghu', `select title from inbox_messages where account_id = '${accountId}'`),
    deliveries: (messageId) =>
      world.query(
        'minghu',
        `select channel, state, reason, attempts,
          to_char(available_at at time zone 'UTC', 'HH24:MI:SS') as next
         from message_deliveries where message_id = '${messageId}' order by channel`,
      ),
    close: async () => {
      await world.close();
      await wechat.close();
    },
  };
};
