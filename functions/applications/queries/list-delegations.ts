import type { DelegationView } from '@shared/contract/delegations';
import type { Day } from '@shared/law/day';
import { todayInShanghai } from '../../platform/calendar';
import { accessOf } from '../access';
import type { Person } from '../domain/application';
import { isActiveOn, type Delegation } from '../domain/delegation';
import type { ApplicationPorts, Occasion, ReadSession } from '../ports';

/** 一个人的代理安排：请谁代理、谁请他代理；已经过去的不列。 */
export const delegationView = async (
  session: ReadSession,
  { accountId }: Person,
  today: Day,
): Promise<DelegationView> => {
  const [all, staff] = await Promise.all([session.delegations(today), session.staff()]);
  const nameOf = (id: string) =>
    staff.find((member) => member.accountId === id)?.displayName ?? '已停用的账号';
  const period = (each: Delegation) => ({
    fromOn: each.fromOn,
    untilOn: each.untilOn,
    isActive: isActiveOn(each, today),
  });
  const mine = all.find((each) => each.accountId === accountId);
  return {
    mine: mine
      ? { deputyId: mine.deputyId, deputyName: nameOf(mine.deputyId), ...period(mine) }
      : null,
    actingFor: all
      .filter(({ deputyId }) => deputyId === accountId)
      .map((each) => ({ name: nameOf(each.accountId), ...period(each) })),
  };
};

/** 我的不在岗代理。 */
export const listMyDelegation =
  ({ store }: ApplicationPorts) =>
  ({ regionId, person, now }: Occasion): Promise<DelegationView> =>
    store.read(accessOf(regionId, person), (session) =>
      delegationView(session, person, todayInShanghai(now)),
    );
