/** 消息与提问存的个人信息：在数据地图里有去处、有提供给谁，在留存期限里有期限。 */
import { describe, expect, test } from '@jest/globals';
import { DATA_MAP, TABLES_WITHOUT_PERSONAL_DATA } from '@shared/law/data-map';
import { RETENTION, cutoffOf } from '@shared/law/retention';

describe('PIPL 17、55：消息的各张表归在哪一类', () => {
  test.each([
    ['messages', ['inbox_messages', 'outbox_messages', 'message_deliveries']],
    ['accounts', ['notification_settings', 'message_subscriptions']],
    ['villagers', ['village_questions']],
  ] as const)('%s', (kind, tables) => {
    expect(DATA_MAP[kind].tables).toEqual(expect.arrayContaining([...tables]));
  });

  test('微信凭据是密钥，不是个人信息', () => {
    expect(TABLES_WITHOUT_PERSONAL_DATA).toContain('wechat_tokens');
  });
});

test('PIPL 23、30：提问的文字送微信检查，写在提供给谁一栏', () => {
  expect(DATA_MAP.villagers.recipients.join()).toContain('微信内容安全检查');
  expect(DATA_MAP.villagers.contents).toContain('问答能不能公开的结论');
  expect(DATA_MAP.messages.contents.join()).toContain('送到即清空');
});

test('PIPL 19：送达记录与待发消息（连同收件地址）半年后删除，一天不差', () => {
  expect(RETENTION.outbox).toMatchObject({
    tables: ['outbox_messages', 'message_deliveries'],
    action: 'delete',
  });
  const cutoff = cutoffOf('outbox', new Date('2026-11-21T00:00:00Z'), 10);
  expect(cutoff.toISOString()).toBe('2026-05-22T00:00:00.000Z');
});
