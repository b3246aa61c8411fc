import { savedContactOf } from '../../identity/store.contacts';
import type { Reader } from '../../notifications/ports';
import { routesOf } from '../../notifications/routes';
import { inboxStore } from '../../notifications/store.postgres';
import { settingsStore } from '../../notifications/store.settings';
import { subscriptionStore } from '../../notifications/store.subscriptions';
import { undeliveredStore } from '../../notifications/store.undelivered';
import { systemScope } from '../../platform/database/scope';
import type { Route } from '../../platform/http/route';
import { appendAudit } from './audit';
import type { Platform } from './platform';
import { vaultOf } from './vault';

/** 站内消息、订阅、通知方式、没有送到的消息的路由。 */
export const notificationRoutes = (platform: Platform): Route[] => {
  const { database, config } = platform;
  const { templates, mail, sms } = config.messages;
  return routesOf({
    inbox: inboxStore(database),
    subscriptions: subscriptionStore(database),
    settings: settingsStore(database),
    undelivered: undeliveredStore(database, appendAudit),
    templates: config.wechat ? templates : {},
    hasMail: mail !== null,
    hasSms: sms !== null,
    hasPhone: async (reader) => (await phoneOf(platform, reader)) !== null,
  });
};

/** 本人留下的手机号；没有留下为 null。 */
export const phoneOf = (platform: Platform, reader: Reader): Promise<string | null> =>
  platform.database.read(systemScope(reader.regionId), async (sql) => {
    const { phone } = await savedContactOf(sql, vaultOf(platform), reader);
    return phone === '' ? null : phone;
  });
