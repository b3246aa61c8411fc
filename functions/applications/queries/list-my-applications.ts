import { todayInShanghai } from '../../platform/calendar';
import { accessOf } from '../access';
import type { ApplicationPorts, Occasion } from '../ports';
import { ownCardOf, type Card } from './card';

/** 我的申请，新的在前。 */
export const listMyApplications =
  ({ store }: ApplicationPorts) =>
  ({ regionId, person, now }: Occasion): Promise<Card[]> =>
    store.read(accessOf(regionId, person), async (session) => {
      const [mine, organisations, calendar] = await Promise.all([
        session.listByAccount(person.accountId),
        session.organisations(),
        session.calendar(),
      ]);
      const context = { organisations, calendar, today: todayInShanghai(now) };
      return mine.map(({ application }) => ownCardOf(application, context, person.accountId));
    });
