import { recipientOf } from '../../identity/store.recipients';
import { piecesOf, together, type Screening } from '../../village-affairs/domain/screening';
import type { VillagePorts } from '../../village-affairs/ports';
import type { WechatClient } from '../../platform/wechat/client';
import type { Platform } from './platform';
import { wechatOf } from './wechat';

/** 评论。 */
const COMMENT = 2;

const check = async (wechat: WechatClient, openid: string, content: string): Promise<Screening> => {
  const verdict = await wechat.checkText({ openid, scene: COMMENT, content });
  // 没有检查成（两小时内没有用过小程序、微信繁忙）的，由人来看。
  if ('errcode' in verdict || verdict.suggest === 'review') return 'waiting';
  return verdict.suggest === 'risky' ? 'risky' : 'passed';
};

/** 居民要公开的话先经微信检查；没有接入微信的县，由村里在公开之前自己看。 */
export const screenWith =
  (platform: Platform): VillagePorts['screen'] =>
  async ({ regionId, accountId }, text) => {
    const wechat = wechatOf(platform);
    if (!wechat) return 'passed';
    const recipient = await recipientOf(platform.database, { regionId, accountId });
    const { openid } = recipient ?? { openid: null };
    if (openid === null) return 'waiting';
    return together(await Promise.all(piecesOf(text).map((piece) => check(wechat, openid, piece))));
  };
