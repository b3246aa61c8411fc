import type { SentOutputOf } from '@shared/contract/endpoint';
import type { subscriptionChoices as contract } from '@shared/contract/messages';
import { ok, type Result } from '@shared/result';
import { messageTemplates } from '@shared/vocabulary/message-event';
import type { Reader } from '../ports';
import type { MessagePorts } from '../ports.desk';

/** 可以请求允许的微信模板，和各还能收几条；没有接入微信为空。 */
export const subscriptionChoices = async (
  ports: Pick<MessagePorts, 'subscriptions' | 'templates'>,
  reader: Reader,
): Promise<Result<SentOutputOf<typeof contract>>> => {
  const remaining = await ports.subscriptions.remaining(reader);
  const items = messageTemplates.values.flatMap((template) => {
    const templateId = ports.templates[template]?.id;
    if (templateId === undefined) return [];
    const label = messageTemplates.labels[template];
    return [{ template, label, templateId, remaining: remaining.get(templateId) ?? 0 }];
  });
  return ok({ items });
};
