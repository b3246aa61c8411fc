import type { CommitteeView, MemberFields } from '@shared/contract/village-committee';
import { ok, refused, type Result } from '@shared/result';
import { eligible } from '../domain/eligible';
import type { Occasion, VillagePorts } from '../ports';
import { committeeView } from '../queries/committee-view';
import { transact } from './transact';

/** 列入监督委员会名册。依据：《村民委员会组织法》（2018年文本）第三十二条。拒绝：委员及其近亲属、任期颠倒、账号不是本村的或已在册。 */
export const addMember = (
  ports: VillagePorts,
  occasion: Occasion,
  given: MemberFields & { readonly idempotencyKey: string },
): Promise<Result<CommitteeView>> =>
  transact(ports, occasion, async (tx, note) => {
    const allowed = eligible(given);
    if (!allowed.ok) return allowed;
    if (given.termFrom > given.termUntil)
      return refused('ruleViolated', '任期的止日早于起日，请核对', { field: 'termUntil' });
    const accounts = await ports.committee.accounts(tx, occasion.who);
    const isOurs = accounts.some(({ accountId }) => accountId === given.accountId);
    const memberId = ports.newId();
    const outcome = await ports.committee.insertMember(tx, { ...given, memberId }, occasion);
    if (outcome === 'accountListed' || (outcome === 'added' && given.accountId !== null && !isOurs))
      return refused('ruleViolated', '这个账号已在名册里，或者不是本村（社区）监督委员会的账号', {
        field: 'accountId',
      });
    if (outcome === 'added')
      await note({ subjectKind: 'villageMember', subjectId: memberId, kind: 'memberListed' });
    return ok(await committeeView(ports, tx, occasion));
  });
