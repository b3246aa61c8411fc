import type { addOwnDuty as adding } from '@shared/contract/duties';
import type { InputOf } from '@shared/contract/endpoint';
import { ok, refused, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import { checkDuty } from '../domain/lists/check-duty';
import { periodOf } from '../domain/periods';
import type { ListPorts } from '../ports.lists';
import { editVillageList, type ListOccasion } from './edit-village-list';

/** 加一项本村（社区）自己的，本期起算；同一防重编号只加一次。 */
export const addOwnDuty = (
  ports: ListPorts,
  occasion: ListOccasion,
  { idempotencyKey, ...duty }: InputOf<typeof adding>['body'],
): Promise<Result<{ done: true }>> =>
  editVillageList(ports, occasion, {
    act: 'ownDutyAdded',
    work: async ({ tx, of }) => {
      const checked = checkDuty(duty);
      if (!checked.ok) return checked;
      const ids = duty.entryId === null ? [] : [duty.entryId];
      if ((await ports.lists.unknownEntries(tx, of.regionId, ids)).length > 0)
        return refused('ruleViolated', '目录里没有这个条目，请重新选择', { field: 'entryId' });
      const today = todayInShanghai(occasion.at);
      const startsOn = duty.rhythm === 'anyTime' ? today : periodOf(duty.rhythm, today).firstDay;
      const obligationId = `own-${idempotencyKey}`;
      await ports.lists.add(tx, of, [{ ...duty, obligationId, templateItemId: null, startsOn }]);
      return ok({ done: true });
    },
  });
