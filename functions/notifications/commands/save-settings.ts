import { ok, refused, type Result } from '@shared/result';
import type { Reader } from '../ports';
import type { MessagePorts } from '../ports.desk';
import type { NotificationSettings } from '../store.settings';

/**
 * 选择通知方式：工作人员可以填工作邮箱；留了手机号的可以用短信。站内消息总是有的。
 * 依据：《个人信息保护法》第六条（够用即可），短信由本人选了才用。
 * 拒绝：不是工作人员填邮箱、没有留手机号选短信。
 */
export const saveSettings = async (
  ports: Pick<MessagePorts, 'settings' | 'hasPhone'>,
  { who, at }: { readonly who: Reader & { readonly roles: readonly string[] }; readonly at: Date },
  { email, wantsSms }: NotificationSettings,
): Promise<Result<{ done: true }>> => {
  if (email !== null && !who.roles.some((role) => role !== 'resident'))
    return refused('ruleViolated', '邮件通知只供工作人员使用，请把邮箱留空', { field: 'email' });
  if (wantsSms && !(await ports.hasPhone(who)))
    return refused('ruleViolated', '还没有留下手机号，请先在“我的”里留下再选短信', {
      field: 'wantsSms',
    });
  await ports.settings.save(who, { email, wantsSms }, at);
  return ok({ done: true });
};
