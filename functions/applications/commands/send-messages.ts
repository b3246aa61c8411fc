import type { Application } from '../domain/application';
import type { Message } from '../domain/decision';
import { recipientsOf } from '../domain/recipients';
import type { WriteSession } from '../ports';

type Subject = Pick<Application, 'accountId' | 'applicationId' | 'helperIds'>;

/** 专门发给一个人的，他不在岗时也发给代他办理的同事。 */
const withDeputy = async (
  session: WriteSession,
  { to }: Message,
  accountIds: readonly string[],
): Promise<readonly string[]> => {
  const [accountId] = accountIds;
  if (to !== 'account' || accountId === undefined) return accountIds;
  const deputyId = await session.deputyOf(accountId);
  return deputyId === null ? accountIds : [...accountIds, deputyId];
};

/** 把消息放进发件箱，与所办的事同在一个事务；同一账号同一标题只放一条。 */
export const sendMessages = async (
  session: WriteSession,
  application: Subject,
  messages: readonly Message[],
): Promise<void> => {
  if (messages.length === 0) return;
  const isOnlyApplicant = messages.every(({ to }) => to === 'applicant' || to === 'account');
  const members = isOnlyApplicant ? [] : await session.staff();
  const sent = new Set<string>();
  for (const message of messages) {
    const recipients = recipientsOf(message, application, members);
    for (const accountId of await withDeputy(session, message, recipients)) {
      const { title, body, to } = message;
      const key = `${accountId}/${title}`;
      if (sent.has(key)) continue;
      sent.add(key);
      await session.enqueue({
        accountId,
        applicationId: application.applicationId,
        title,
        body,
        event: message.event ?? (to === 'applicant' ? 'progress' : 'assigned'),
      });
    }
  }
};
