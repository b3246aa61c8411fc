import type { ApplicationEvent, IssuedLetter } from '../domain/application';
import type { Decision } from '../domain/decision';
import { messageEventOf } from '../domain/message-event';
import type { Case, WriteSession } from '../ports';
import { sendMessages } from './send-messages';

/** 记下一个行为：追加一件事（写明发出的文书）、审计、消息，与保存同在一个事务。 */
export const recordAct = async (
  session: WriteSession,
  { application }: Case,
  task: {
    readonly decision: Decision;
    readonly event: ApplicationEvent;
    readonly letters: readonly IssuedLetter[];
  },
): Promise<void> => {
  const { applicationId } = application;
  const { decision, event, letters } = task;
  const issued = letters.length === 0 ? {} : { letters };
  await session.addEvent(applicationId, { ...event, data: { ...event.data, ...issued } });
  const data = { from: application.state, version: application.version + 1 };
  await session.audit({ act: decision.act, applicationId, data });
  const messages = decision.messages.map((message) => ({
    event: messageEventOf(decision.act, message.to),
    ...message,
  }));
  await sendMessages(session, application, messages);
};
