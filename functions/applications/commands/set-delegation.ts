import type { DelegationView } from '@shared/contract/delegations';
import { ok, type Result } from '@shared/result';
import { chineseDay } from '@shared/law/day';
import { todayInShanghai } from '../../platform/calendar';
import { writeOccasion } from '../access';
import { decideDelegation, type Delegation } from '../domain/delegation';
import type { ApplicationPorts, Occasion } from '../ports';
import { delegationView } from '../queries/list-delegations';

/** 不在岗时请同事代理，留审计，并告诉代理的同事。拒绝：见 decideDelegation。 */
export const setDelegation =
  ({ store }: ApplicationPorts) =>
  (wanted: Omit<Delegation, 'accountId'>, occasion: Occasion): Promise<Result<DelegationView>> =>
    store.write(writeOccasion(occasion), async (session) => {
      const { person } = occasion;
      const today = todayInShanghai(occasion.now);
      const [staff, delegations] = await Promise.all([session.staff(), session.delegations(today)]);
      const decided = decideDelegation(wanted, { person, staff, delegations, today });
      if (!decided.ok) return decided;
      const { deputyId, fromOn, untilOn } = decided.value;
      await session.saveDelegation(decided.value);
      await session.auditAccount({ act: 'setDelegation', data: { deputyId, fromOn, untilOn } });
      await session.enqueue({
        accountId: deputyId,
        title: '请您代为办理',
        body: `${person.displayName}${chineseDay(fromOn)}至${chineseDay(untilOn)}不在岗，这期间请您代为办理他经办的申请。`,
      });
      return ok(await delegationView(session, person, today));
    });

/** 取消不在岗代理，留审计；本来就没有的也算办成。 */
export const clearDelegation =
  ({ store }: ApplicationPorts) =>
  (occasion: Occasion): Promise<Result<{ done: true }>> =>
    store.write(writeOccasion(occasion), async (session) => {
      await session.removeDelegation(occasion.person.accountId);
      await session.auditAccount({ act: 'clearDelegation' });
      return ok({ done: true } as const);
    });
