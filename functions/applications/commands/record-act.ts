import { todayInShanghai } from '../../platform/calendar';
import type { ApplicationEvent } from '../domain/application';
import type { Decision } from '../domain/decision';
import { transitionOf } from '../domain/workflow';
import type { Case, Occasion, WriteSession } from '../ports';
import { sendMessages } from './send-messages';

const eventOf = (decision: Decision, found: Case, { person, now }: Occasion): ApplicationEvent => ({
  seq: found.application.version + 1,
  kind: transitionOf(decision.act).event,
  at: now.toISOString(),
  happenedOn: todayInShanghai(now),
  actorId: person.accountId,
  actorName: person.displayName,
  actorOrganisationId: person.roles.includes('resident') ? null : person.organisationId,
  data: decision.event,
});

/** 记下一个行为：追加一件事、审计、消息，与保存同在一个事务。 */
export const recordAct = async (
  session: WriteSession,
  found: Case,
  { decision, occasion }: { readonly decision: Decision; readonly occasion: Occasion },
): Promise<void> => {
  const { application } = found;
  const { applicationId } = application;
  await session.addEvent(applicationId, eventOf(decision, found, occasion));
  const data = { from: application.state, version: application.version + 1 };
  await session.audit({ act: decision.act, applicationId, data });
  await sendMessages(session, application, decision.messages);
};
