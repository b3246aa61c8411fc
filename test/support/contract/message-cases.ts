import { newKey, type World } from '../world';
import type { Case } from './cases';
import { one } from './demonstration-rows';
import { loginNameOf } from './session-cases';

const region = 'minghu';
const inCounty: Case = () => ({ params: { region } });

/** 造一条没有送到的消息，返回它的编号。 */
export const parkedMessage = async (world: Pick<World, 'platform'>): Promise<string> => {
  const deliveryId = newKey();
  const messageId = newKey();
  const at = world.platform.clock.now();
  await world.platform.database.write({ regionId: region, kind: 'system' }, async (tx) => {
    await tx`
      insert into outbox_messages (region_id, message_id, account_id, title, body, event,
        created_at, available_at, dispatched_at)
      values (${region}, ${messageId}, ${newKey()}, '您的申请已答复', '请点开查看', 'replied',
        ${at}, ${at}, ${at})`;
    await tx`
      insert into message_deliveries (region_id, delivery_id, event_key, channel, message_id,
        state, reason, attempts, available_at, created_at, settled_at)
      values (${region}, ${deliveryId}, ${messageId}, 'wechat', ${messageId}, 'parked',
        'wechat 47003', 1, ${at}, ${at}, ${at})`;
  });
  return deliveryId;
};

const undelivered: Case = async (world) => ({
  params: { region, deliveryId: await parkedMessage(world) },
});

/** 来办的这个人收件箱里的一条未读消息。 */
const ownMessage: Case = async (world, role) => {
  const messageId = newKey();
  const loginName = await loginNameOf(world, role === 'visitor' ? 'resident' : role);
  const accountId = await one(world, 'account_id', 'accounts', `login_name = '${loginName}'`);
  await world.platform.database.write(
    { regionId: region, kind: 'system' },
    (tx) => tx`
      insert into inbox_messages (region_id, message_id, account_id, title, body, created_at)
      values (${region}, ${messageId}, ${accountId}, '试发一条', '请查收', now())`,
  );
  return { params: { region, messageId } };
};

/** 消息、订阅、通知方式、没有送到的消息。 */
export const messageCases: Readonly<Record<string, Case>> = {
  readMessage: ownMessage,
  subscriptionChoices: inCounty,
  notificationSettings: inCounty,
  saveNotificationSettings: () => ({ params: { region }, body: { email: null, wantsSms: false } }),
  listUndelivered: inCounty,
  replayMessage: undelivered,
  discardMessage: undelivered,
};
