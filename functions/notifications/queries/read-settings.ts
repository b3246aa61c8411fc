import type { SentOutputOf } from '@shared/contract/endpoint';
import type { notificationSettings } from '@shared/contract/messages';
import { ok, type Result } from '@shared/result';
import type { Reader } from '../ports';
import type { MessagePorts } from '../ports.desk';

/** 我的通知方式，和这里能选哪些。 */
export const readSettings = async (
  ports: Pick<MessagePorts, 'settings' | 'hasMail' | 'hasSms' | 'hasPhone'>,
  reader: Reader & { readonly roles: readonly string[] },
): Promise<Result<SentOutputOf<typeof notificationSettings>>> => {
  const { email, wantsSms } = await ports.settings.find(reader);
  const isStaff = reader.roles.some((role) => role !== 'resident');
  return ok({
    email,
    wantsSms,
    canMail: ports.hasMail && isStaff,
    canSms: ports.hasSms && (await ports.hasPhone(reader)),
  });
};
