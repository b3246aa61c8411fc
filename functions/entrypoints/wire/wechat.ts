import { tokenShelf } from '../../notifications/store.tokens';
import { wechatClient, type WechatClient } from '../../platform/wechat/client';
import type { Platform } from './platform';

const clients = new WeakMap<Platform, WechatClient>();

/** 微信接口，每个进程只建一个；凭据与别的进程共用。未接入时为 null。 */
export const wechatOf = (platform: Platform): WechatClient | null => {
  const { wechat } = platform.config;
  if (!wechat) return null;
  const { clock, logger, database } = platform;
  const shelf = tokenShelf(database, wechat.appId);
  const known = clients.get(platform) ?? wechatClient(wechat, { clock, logger, shelf });
  clients.set(platform, known);
  return known;
};
