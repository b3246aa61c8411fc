import { ok, refused, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import { adoption } from '../domain/lists/adopt';
import type { ListPorts, NewDuty } from '../ports.lists';
import { editVillageList, type ListOccasion } from './edit-village-list';

/** 各项的编号：样本的编号；停了旧的、换上新的时，编号后面加起算的年月。 */
const idOf = (itemId: string, startsOn: string, isTaken: boolean): string =>
  isTaken ? `${itemId.slice(0, 50)}-${startsOn.replace(/-/g, '')}` : itemId;

/** 照乡镇（街道）样本的这一版更新本村（社区）的清单。拒绝：乡镇还没有样本、样本又改了。 */
export const adoptListTemplate = (
  ports: ListPorts,
  occasion: ListOccasion,
  version: number,
): Promise<Result<{ added: number; changed: number; retired: number }>> =>
  editVillageList(ports, occasion, {
    act: 'listTemplateAdopted',
    work: async ({ tx, of, body, rows }) => {
      const template =
        body.parentId === null ? null : await ports.lists.template(tx, of.regionId, body.parentId);
      if (!template || template.version === 0)
        return refused('notFound', '乡镇（街道）还没有编样本，可以先加本村自己的事项');
      if (template.version !== version)
        return refused('conflict', '样本又改过了，请刷新看过以后再更新');
      const plan = adoption(rows, template.items, todayInShanghai(occasion.at));
      const taken = new Set(rows.map(({ obligationId }) => obligationId));
      for (const duty of plan.retire) await ports.lists.retire(tx, of, duty);
      for (const duty of plan.rename) await ports.lists.rename(tx, of, duty);
      const added = await ports.lists.add(
        tx,
        of,
        plan.add.map(({ item: { itemId, ...item }, startsOn }): NewDuty => {
          const obligationId = idOf(itemId, startsOn, taken.has(itemId));
          return { ...item, obligationId, templateItemId: itemId, startsOn };
        }),
      );
      return ok({ added, changed: plan.rename.length, retired: plan.retire.length });
    },
  });
