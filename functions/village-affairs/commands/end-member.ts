import type { CommitteeView } from '@shared/contract/village-committee';
import { ok, refused, type Result } from '@shared/result';
import type { Occasion, VillagePorts } from '../ports';
import { committeeView } from '../queries/committee-view';
import { CHANGED, transact } from './transact';

/** 对名册里哪一位的哪一版办事。 */
export type OnMember = Occasion & { readonly memberId: string; readonly version: number };

/** 不再担任成员。拒绝：名册里没有、已被他人更新。 */
export const endMember = (
  ports: VillagePorts,
  occasion: OnMember,
  leftOn: string,
): Promise<Result<CommitteeView>> =>
  transact(ports, occasion, async (tx, note) => {
    const { who, memberId, version, at } = occasion;
    const members = await ports.committee.members(tx, who);
    const member = members.find((each) => each.memberId === memberId);
    if (!member) return refused('notFound', '名册里没有这位成员');
    if (leftOn < member.termFrom)
      return refused('ruleViolated', '离任的日期早于任期的起日，请核对', { field: 'leftOn' });
    const key = { regionId: who.regionId, id: memberId, version };
    if (!(await ports.committee.saveMember(tx, key, { leftOn, updatedAt: at })))
      return refused('conflict', CHANGED);
    await note({ subjectKind: 'villageMember', subjectId: memberId, kind: 'memberLeft' });
    return ok(await committeeView(ports, tx, occasion));
  });
