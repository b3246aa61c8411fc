import type { CommitteeView } from '@shared/contract/village-committee';
import { ok, refused, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import type { Candidate } from '../domain/eligible';
import type { VillagePorts } from '../ports';
import { committeeView } from '../queries/committee-view';
import type { OnMember } from './end-member';
import { CHANGED, transact } from './transact';

/** 本人申报与村（居）民委员会成员的关系；申报是委员或者近亲属的照记，从此不能审核，另推选一位。依据：《村民委员会组织法》（2018年文本）第三十二条。拒绝：不是本人。 */
export const declareKinship = (
  ports: VillagePorts,
  occasion: OnMember,
  given: Candidate,
): Promise<Result<CommitteeView>> =>
  transact(ports, occasion, async (tx, note) => {
    const { who, memberId, version, at } = occasion;
    const member = await ports.committee.memberOf(tx, who);
    if (member?.memberId !== memberId)
      return refused('notFound', '名册里没有您，或者这一行不是您的；只能由本人申报');
    const key = { regionId: who.regionId, id: memberId, version };
    const declared = { ...given, declaredOn: todayInShanghai(at), updatedAt: at };
    if (!(await ports.committee.saveMember(tx, key, declared))) return refused('conflict', CHANGED);
    await note({ subjectKind: 'villageMember', subjectId: memberId, kind: 'kinshipDeclared' });
    return ok(await committeeView(ports, tx, occasion));
  });
