import { ok, refused, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import { retiresOn } from '../domain/lists/adopt';
import type { ListPorts } from '../ports.lists';
import { liveDuty } from './change-duty-rhythm';
import { editVillageList, type ListOccasion } from './edit-village-list';

/** 停止一项本村（社区）自己加的，本期过完为止；样本里的由乡镇（街道）改样本。 */
export const retireOwnDuty = (
  ports: ListPorts,
  occasion: ListOccasion,
  obligationId: string,
): Promise<Result<{ done: true }>> =>
  editVillageList(ports, occasion, {
    act: 'ownDutyRetired',
    work: async ({ tx, of, rows }) => {
      const duty = liveDuty(rows, obligationId);
      if (!duty) return refused('notFound', '清单里没有这一项，或者已经停止');
      if (!obligationId.startsWith('own-') || duty.templateItemId !== null)
        return refused('ruleViolated', '样本里的事项不能自己停，请乡镇（街道）改样本');
      const retiredOn = retiresOn(duty.rhythm, todayInShanghai(occasion.at));
      await ports.lists.retire(tx, of, { obligationId, retiredOn });
      return ok({ done: true });
    },
  });
