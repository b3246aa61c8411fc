import { wechatClient, type WechatClient } from '../../platform/wechat/client';
import type { Platform } from './platform';

const clients = new WeakMap<Platform, WechatClient>();

/** 微信接口，每个进程只建一个（共用接口调用凭据）；未接入时为 null。 */
export const wechatOf = (platform: Platform): WechatClient | null => {
  const { wechat } = platform.config;
  if (!wechat) return null;
  const known = clients.get(platform) ?? wechatClient(wechat, platform);
  clients.set(platform, known);
  return known;
};
