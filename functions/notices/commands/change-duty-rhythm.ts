import type { changeDutyRhythm as changing } from '@shared/contract/duties';
import type { InputOf } from '@shared/contract/endpoint';
import { ok, refused, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import { changesOn, isSameRhythm, retiresOn } from '../domain/lists/adopt';
import { checkDuty } from '../domain/lists/check-duty';
import type { ListPorts, ListRow } from '../ports.lists';
import { editVillageList, type ListOccasion } from './edit-village-list';

/** 清单里还在公开的一项。 */
export const liveDuty = (rows: readonly ListRow[], obligationId: string): ListRow | undefined =>
  rows.find((row) => row.obligationId === obligationId && row.retiredOn === null);

/** 改频次：旧的本期过完停止，新的下个月起算。财务改为每月一次用它。 */
export const changeDutyRhythm = (
  ports: ListPorts,
  occasion: ListOccasion,
  given: InputOf<typeof changing>['body'] & { readonly obligationId: string },
): Promise<Result<{ done: true }>> =>
  editVillageList(ports, occasion, {
    act: 'dutyRhythmChanged',
    work: async ({ tx, of, rows }) => {
      const { obligationId, ...next } = given;
      const duty = liveDuty(rows, obligationId);
      if (!duty?.affairsKind) return refused('notFound', '清单里没有这一项，或者已经停止');
      const { title, affairsKind, entryId, focusTopic, templateItemId } = duty;
      const checked = checkDuty({ title, affairsKind, ...next });
      if (!checked.ok) return checked;
      if (isSameRhythm(duty, next))
        return refused('ruleViolated', '频次没有变', { field: 'rhythm' });
      const today = todayInShanghai(occasion.at);
      await ports.lists.retire(tx, of, { obligationId, retiredOn: retiresOn(duty.rhythm, today) });
      const startsOn = changesOn(today);
      const base = obligationId.replace(/-\d{8}$/, '').slice(0, 50);
      const renewed = {
        title,
        affairsKind,
        entryId,
        focusTopic,
        templateItemId,
        ...next,
        startsOn,
      };
      const newId = `${base}-${startsOn.replace(/-/g, '')}`;
      const added = await ports.lists.add(tx, of, [{ ...renewed, obligationId: newId }]);
      return added === 1
        ? ok({ done: true })
        : refused('conflict', '这一项这个月已经改过一次，请下个月再改');
    },
  });
