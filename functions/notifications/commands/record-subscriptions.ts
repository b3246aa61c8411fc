import { ok, refused, type Result } from '@shared/result';
import type { Reader } from '../ports';
import type { MessagePorts, SubscriptionResult } from '../ports.desk';

/**
 * 记下微信订阅消息的允许结果：每允许一次可以发一条。
 * 拒绝：不是本系统的模板。
 */
export const recordSubscriptions = async (
  ports: Pick<MessagePorts, 'subscriptions' | 'templates'>,
  { who, at }: { readonly who: Reader; readonly at: Date },
  results: readonly { readonly templateId: string; readonly result: SubscriptionResult }[],
): Promise<Result<{ done: true }>> => {
  const known = new Set(Object.values(ports.templates).map((template) => template?.id));
  if (results.some(({ templateId }) => !known.has(templateId)))
    return refused('ruleViolated', '不是本系统使用的消息模板，请更新小程序后再试', {
      field: 'results',
    });
  const last = new Map(results.map((one) => [one.templateId, one]));
  await ports.subscriptions.record(who, [...last.values()], at);
  return ok({ done: true });
};
