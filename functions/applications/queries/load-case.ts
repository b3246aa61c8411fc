import type { Day } from '@shared/law/day';
import type { Person } from '../domain/application';
import type { ReadSession } from '../ports';

/** 要看的一件，谁在看，今天。 */
export interface Viewing {
  readonly applicationId: string;
  readonly person: Person;
  readonly today: Day;
}

/** 写一件的样子所需的全部情况；一次往返读齐。 */
export const loadCase = async (session: ReadSession, { applicationId, person, today }: Viewing) => {
  const [found, organisations, calendar, settings, actsFor] = await Promise.all([
    session.findCase(applicationId),
    session.organisations(),
    session.calendar(),
    session.settings(),
    session.actsFor(person.accountId, today),
  ]);
  return { found, organisations, calendar, settings, actsFor };
};
