import type { WechatReply, WechatRequest } from './protocol';
import type { WechatApi, WechatFailure, WechatState } from './state';

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/**
 * 测试用的口子，供另一个进程里的客户端使用（真的微信没有）：
 * POST /control/code {openid?} → {code}；POST /control/accept {openid, templateId?}；
 * POST /control/visit {openid}；POST /control/phone-code {phone} → {code}；
 * POST /control/fail {api, failure}；GET /control/sent → 发过的消息。
 */
export const control = (
  state: WechatState,
  { method, path, body }: WechatRequest,
): WechatReply | null => {
  const done = { body: { done: true } };
  const openid = textOf(body?.['openid']);
  switch (`${method} ${path}`) {
    case 'POST /control/code':
      return { body: { code: state.issueCode(openid) } };
    case 'POST /control/phone-code':
      return { body: { code: state.issuePhoneCode(textOf(body?.['phone']) ?? '') } };
    case 'POST /control/accept':
      state.acceptSubscription(openid ?? '', 1, textOf(body?.['templateId']));
      return done;
    case 'POST /control/visit':
      state.visit(openid ?? '');
      return done;
    case 'POST /control/fail':
      state.failNext(body?.['api'] as WechatApi, body?.['failure'] as WechatFailure);
      return done;
    case 'GET /control/sent':
      return { body: { items: state.sent } };
    default:
      return null;
  }
};
