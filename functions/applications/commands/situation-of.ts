import { todayInShanghai } from '../../platform/calendar';
import type { Situation } from '../domain/decision';
import type { ApplicationPorts, Case, Occasion, ReadSession } from '../ports';

/** 一次办理时读出的全部情况。 */
export const situationOf = async (
  { newId }: Pick<ApplicationPorts, 'newId'>,
  session: ReadSession,
  { found, occasion }: { readonly found: Case; readonly occasion: Occasion },
): Promise<Situation> => {
  const today = todayInShanghai(occasion.now);
  const { accountId } = occasion.person;
  const [organisations, calendar, settings, actsFor] = await Promise.all([
    session.organisations(),
    session.calendar(),
    session.settings(),
    session.actsFor(accountId, today),
  ]);
  return {
    application: found.application,
    events: found.events,
    person: { ...occasion.person, actsFor },
    organisations,
    calendar,
    settings,
    attachments: found.attachments.map(({ attachmentId, fileName }) => ({
      attachmentId,
      fileName,
    })),
    today,
    now: occasion.now.toISOString(),
    newId,
  };
};
