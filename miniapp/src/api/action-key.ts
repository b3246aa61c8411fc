import { newKey } from '@miniapp/format/new-key';

/** 还没有得到答复的提交：内容 → 钥匙。 */
const unanswered = new Map<string, string>();
const MOST = 20;

/**
 * 一次提交一把钥匙：没有得到答复（断网、系统忙）以后同样内容再来，还是那一把，服务器因此只办一次；
 * 得到答复以后再提交就是另一次。
 * @param content 方法、路径与内容 @param sendWith 带着钥匙发出去，返回状态码
 */
export const withActionKey = async <T extends { readonly status: number }>(
  content: string,
  sendWith: (key: string) => Promise<T>,
): Promise<T> => {
  const key = unanswered.get(content) ?? newKey();
  unanswered.set(content, key);
  const oldest = unanswered.keys().next().value;
  if (unanswered.size > MOST && oldest !== undefined) unanswered.delete(oldest);
  const reply = await sendWith(key);
  if (reply.status < 500) unanswered.delete(content);
  return reply;
};
